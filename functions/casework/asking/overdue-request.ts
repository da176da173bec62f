import * as z from 'zod/mini';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { application } from '#domain/application/kind.ts';
import { paragraphOfEvent, sentenceOf } from '#domain/application/words/event-words.ts';
import { statusLabels } from '#domain/application/words/status-labels.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { originOf } from '#domain/complaint/rules/answer.ts';
import { isFrameEvent } from '#domain/file/event.ts';
import { answeringOffice } from '#domain/file/terms/oversight.ts';
import { officeName } from '#domain/regulation/offices/office-name.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { Words } from './status/status-answer.ts';

const text = z.string();

/** An overdue request that is complained of: which office has it, since when it is late, and what has happened to it. */
export const OverdueRequest = z.object({
  request: text,
  status: Words,
  /** the office that holds it now; none once it is decided */
  holds: z.optional(z.object({ office: text, name: Words })),
  dueAt: z.optional(text),
  journal: z.array(z.object({ at: text, office: z.optional(text), paragraph: text, sentence: Words })),
});
type OverdueRequest = z.infer<typeof OverdueRequest>;

/** What whoever complains of silence is shown of his request: no names, and no drafts. */
export async function overdueRequest(
  { about }: Pick<Complaint, 'about'>,
  now: Instant,
  { cases }: { readonly cases: Pick<CaseStore, 'load' | 'journal'> },
): Promise<OverdueRequest | undefined> {
  const { act, file } = originOf(about);
  const theCase = act === 'OVERDUE' && file ? await cases.load(application, file) : undefined;
  if (!theCase) return undefined;
  const { status, channel, result, terms } = theCase;
  const office = result ? undefined : (answeringOffice(application, theCase) ?? theCase.provider);
  const commits = await cases.journal(application, theCase.id);
  const told = commits.flatMap(({ at, actor, events }) =>
    events
      .filter((event) => !isFrameEvent(event) && !hidden.includes(event.type))
      .map((event) => ({
        ...{ at, office: actor.organisation },
        ...{ paragraph: paragraphOfEvent(event, channel), sentence: sentenceOf(event) },
      })),
  );
  return {
    ...{ request: theCase.id, status: statusLabels[status], dueAt: terms.total?.dueAt, journal: told },
    ...(office ? { holds: { office, name: officeName(office, localDate(now)) } } : {}),
  };
}

/** What nobody has told him yet. */
const hidden: readonly string[] = ['NoticeDrafted', 'RefusalDrafted', 'DraftReturned', 'ResultSigned'];
