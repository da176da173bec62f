import type { WritingDeps } from '#casework/acting.ts';
import { type Cabinets, hasCabinet } from '#casework/asking/has-cabinet.ts';
import type { Acting } from '#casework/execute.ts';
import type { OfficialDeps } from '#casework/identity/name-of-official.ts';
import { requestOf } from '#casework/papers/amendment-text.ts';
import { notReachedContent } from '#casework/papers/offer-ended-paper.ts';
import { formPaper, type PaperDeps } from '#casework/papers/paper.ts';
import { reachedOtherwiseAt } from '#casework/papers/whose.ts';
import { permitted } from '#casework/permitted.ts';
import { type AskDeps, askSecondPerson } from '#casework/second-person/ask-second-person.ts';
import { typed } from '#casework/typed.ts';
import type { StaffActor } from '#domain/actor.ts';
import { heardBy } from '#domain/file/may-act.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { offer } from '#domain/offer/kind.ts';
import { concernedInTries, triesFault } from '#domain/offer/rules/tries.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { SecondPerson, SecondPersonFault } from '#domain/second-person/second-person.ts';
import { isBlank } from '#domain/text/characters.ts';
import type { Instant } from '#domain/time/instant.ts';
import { byTwo } from './by-two.ts';
import { type Acted, type Ask, type OfOffer, perform } from './on-offer.ts';

interface Concluded extends OfOffer {
  readonly tries: string;
}

export type NotReachedDeps = WritingDeps & PaperDeps & Cabinets & OfficialDeps;

/** X204: he was sought in vain, which two say, is told him by a paper with every try, and is no silence. */
export const reportNotReached = (
  { offerId, tries }: Concluded,
  acting: Acting,
  deps: NotReachedDeps,
  confirmed?: SecondPerson,
): Acted => {
  const ask: Ask = async (before) => {
    const { now } = acting;
    const { record, ref } = await typed('reason', tries, { caseId: offerId, now }, deps);
    const by = await byTwo(confirmed, now, deps);
    const theCase = await requestOf(before, deps);
    const paper = await formPaper(theCase, notReachedContent(before, { concluded: tries, by, now }), now, deps);
    return ok({
      command: {
        ...{ type: 'ReportNotReached', tries: { record: ref, content: tries } },
        reachedOtherwiseAt: reachedOtherwiseAt(theCase),
        ...{ paper, hasCabinet: await hasCabinet(before.subject, deps), confirmed },
      },
      records: [record],
      settles: confirmed,
    });
  };
  return perform(offerId, { type: 'ReportNotReached', ask }, acting, deps);
};

/** X204: the registrar asks another, who has not sought him, to confirm that he was sought and not reached. */
export async function askNotReached(
  content: Concluded,
  { by, now }: { readonly by: StaffActor; readonly now: Instant },
  deps: NotReachedDeps & AskDeps,
): Promise<Result<SecondPerson, Refusal | SecondPersonFault>> {
  const { offerId: fileId, tries } = content;
  const found = await permitted(offer, { fileId, action: 'ReportNotReached', actor: by, now }, deps);
  if (!found.ok) return found;
  const missing = isBlank(tries) ? refusal('REASON_MISSING', { paragraph: 'X204' }) : undefined;
  const since = reachedOtherwiseAt(await requestOf(found.value, deps));
  const fault = triesFault(found.value, since) ?? missing;
  if (fault) return refused(heardBy(offer, found.value, { actor: by, now }, fault));
  return askSecondPerson({ kind: 'notReached', ...concernedInTries(found.value, by), content }, { by, now }, deps);
}
