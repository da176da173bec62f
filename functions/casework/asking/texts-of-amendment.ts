import * as z from 'zod/mini';
import { StoredAmendmentText } from '#casework/papers/amendment-text.ts';
import type { CaseStore, CommitRecord } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import type { AmendmentEvent } from '#domain/amendment/event.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { RecordRef } from '#domain/file/refs.ts';

const text = z.string();
const Shown = z.object({ number: text, issuedOn: text, issuedBy: z.optional(text) });
const Written = z.union([text, StoredAmendmentText, Shown]);

/** What somebody wrote of an amendment: whoever proposed, answered, heard, drafted or gave a reason. */
export const AmendmentTexts = z.array(
  z.object({
    at: text,
    by: text,
    type: text,
    text: z.optional(text),
    facts: z.optional(StoredAmendmentText.shape.facts),
    cure: z.optional(text),
    /** against which somebody was served */
    identityDocument: z.optional(Shown),
  }),
);
type Told = z.infer<typeof AmendmentTexts>[number];

interface Deps {
  readonly cases: Pick<CaseStore, 'journal'>;
  readonly people: Pick<People, 'read'>;
}

/** Everything that was written of it, in the order of its journal. */
export async function textsOfAmendment({ id }: Amendment, { cases, people }: Deps): Promise<readonly Told[]> {
  const commits = await cases.journal(amendment, id);
  const told = commits.flatMap((commit) =>
    commit.events.flatMap((event) => recordsIn(event).map((record) => toldOf({ event, record, commit }, people))),
  );
  return Promise.all(told);
}

interface Writing {
  readonly event: AmendmentEvent;
  readonly record: RecordRef;
  readonly commit: Pick<CommitRecord, 'at' | 'actor'>;
}

async function toldOf({ event, record, commit: { at, actor } }: Writing, people: Deps['people']): Promise<Told> {
  const content = Written.parse((await people.read(record.id))?.content);
  return { at, by: actor.id ?? '', type: event.type, ...said(content) };
}

function said(content: z.infer<typeof Written>): Partial<Told> {
  if (typeof content === 'string') return { text: content };
  return 'number' in content ? { identityDocument: content } : content;
}

function recordsIn(event: AmendmentEvent): readonly RecordRef[] {
  switch (event.type) {
    case 'AmendmentProposed':
      return [event.proposal];
    case 'PersonAnswered':
      return event.identity ? [event.answer, event.identity] : [event.answer];
    case 'HearingHeld':
      return [event.record];
    case 'AmendmentDrafted':
      return [event.draft];
    case 'ActingHeadNamed':
      return [event.reason];
    case 'ProposalHandedOver':
      return [event.identity];
    case 'DecisionDelivered':
    case 'LeavingRevoked':
      return event.identity ? [event.identity] : [];
    case 'ExaminerNamed':
    case 'DraftReturned':
    case 'RecusalDeclared':
      return [event.reason];
    default:
      return [];
  }
}
