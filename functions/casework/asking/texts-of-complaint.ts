import * as z from 'zod/mini';
import { StoredAnswer, StoredComplaint } from '#casework/papers/complaint-paper.ts';
import type { CaseStore, CommitRecord } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import type { ComplaintEvent } from '#domain/complaint/event.ts';
import { complaint } from '#domain/complaint/kind.ts';
import type { RecordRef } from '#domain/file/refs.ts';

const text = z.string();
const Shown = z.object({ number: text, issuedOn: text, issuedBy: z.optional(text) });
const Written = z.union([text, StoredComplaint, StoredAnswer, Shown]);

/** What somebody wrote of a complaint: whoever complained, drafted, or gave a reason. */
export const ComplaintTexts = z.array(
  z.object({
    at: text,
    by: text,
    type: text,
    text: z.optional(text),
    complaint: z.optional(StoredComplaint),
    answer: z.optional(StoredAnswer),
    /** against which somebody was served */
    identityDocument: z.optional(Shown),
  }),
);
type Told = z.infer<typeof ComplaintTexts>[number];

interface Deps {
  readonly cases: Pick<CaseStore, 'journal'>;
  readonly people: Pick<People, 'read'>;
}

/** Everything that was written of it, in the order of its journal. */
export async function textsOfComplaint({ id }: Complaint, { cases, people }: Deps): Promise<readonly Told[]> {
  const commits = await cases.journal(complaint, id);
  const told = commits.flatMap((commit) =>
    commit.events.flatMap((event) => recordsIn(event).map((record) => toldOf({ event, record, commit }, people))),
  );
  return Promise.all(told);
}

interface Writing {
  readonly event: ComplaintEvent;
  readonly record: RecordRef;
  readonly commit: Pick<CommitRecord, 'at' | 'actor'>;
}

async function toldOf({ event, record, commit: { at, actor } }: Writing, people: Deps['people']): Promise<Told> {
  const content = Written.parse((await people.read(record.id))?.content);
  return { at, by: actor.id ?? '', type: event.type, ...said(content) };
}

function said(content: z.infer<typeof Written>): Partial<Told> {
  if (typeof content === 'string') return { text: content };
  if ('reasons' in content) return { answer: content };
  return 'happened' in content ? { complaint: content } : { identityDocument: content };
}

/** The records that an event names, whatever it calls them. */
function recordsIn(event: ComplaintEvent): readonly RecordRef[] {
  switch (event.type) {
    case 'ComplaintFiled':
      return event.identity ? [event.content, event.identity] : [event.content];
    case 'AnswerDrafted':
    case 'ComplaintConceded':
      return [event.draft];
    case 'AnswerDelivered':
      return event.identity ? [event.identity] : [];
    case 'ComplaintFulfilled':
      return [event.record];
    case 'ReviewerNamed':
    case 'PassedUp':
    case 'PassedOn':
    case 'DraftReturned':
    case 'ActingHeadNamed':
    case 'RecusalDeclared':
      return [event.reason];
    default:
      return [];
  }
}
