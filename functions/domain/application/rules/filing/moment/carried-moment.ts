import type { Application } from '#domain/application/application.ts';
import { besideOf } from '#domain/application/claims.ts';
import type { OwnEvent } from '#domain/application/event.ts';
import type { TakenBeside } from '#domain/application/facts.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import { isDraftKept } from '../draft-kept.ts';
import { handingFault } from '../package.ts';
import { momentOfFiling } from '../taken-in-paper.ts';

/** Both are of one person, in one category with one provider: whichever goes on, it is one place (art. 74). */
const isSamePlace = (one: Application, other: Application): boolean =>
  one.applicant === other.applicant && one.provider === other.provider && one.category === other.category;

/**
 * What a package taken in paper is to its person's open request, which bars its filing: its moment comes to that request
 * where both are for one place and it is the earlier; for another place it waits beside it, and which goes on is the
 * person's choice; where he is registered by it already, an earlier paper is kept beside it as evidence (art. 73); else it is
 * nothing to it. What is told and what is done both begin here (X104, X107).
 */
export function paperTo(theCase: Application, draft: Application, now: Instant): 'carried' | 'beside' | 'nothing' {
  const isEarlier = isBefore(theCase, draft, now);
  if (theCase.result?.kind === 'NOTICE') return isEarlier ? 'beside' : 'nothing';
  if (!isSamePlace(theCase, draft)) return 'beside';
  return isEarlier && !theCase.paperMoment ? 'carried' : 'nothing';
}

const isBefore = ({ priorityMoment }: Application, draft: Pick<Application, 'taken'>, now: Instant): boolean =>
  priorityMoment !== undefined && momentOfFiling(draft, now) < priorityMoment;

/**
 * May that package still be filed, once nothing bars it? Whoever is told what to do for its sake is told it by this, and by
 * when: its draft is kept no longer (X45, X79, X115).
 */
export const isStillToBeFiled = (draft: Application | undefined, now: Instant): draft is Application =>
  draft?.status === 'OPENED' && isDraftKept(draft, now);

/** In which words whoever is registered by this request already is refused: a paper that is no earlier is nothing to him. */
export const entryBars = (by: Application | undefined, draft: Pick<Application, 'taken'>, now: Instant) =>
  by && !isBefore(by, draft, now) ? ('ALREADY_REGISTERED' as const) : besideOf(draft).entry;

/** What comes of it once two have confirmed a package that would be filed but for that request; known already, nothing. */
export function comesOf(
  theCase: Application,
  { draft, form, mends, confirmed }: TakenBeside,
  now: Instant,
): Result<readonly OwnEvent[], Refusal> {
  const fault = handingFault(draft, { form, mends }, { now, confirmed });
  if (fault) return refused(fault);
  const { id: from, centre, taken } = draft;
  const paper = paperTo(theCase, draft, now);
  const isKnown = paper === 'beside' && theCase.paperBeside?.from === from;
  if (paper === 'nothing' || isKnown || !centre || !taken) return ok([]);
  const known = { from, centre, taken: { ...taken, confirmation: confirmed.request.id } };
  if (paper === 'carried') return ok([{ type: 'MomentCarried', ...known }]);
  return ok([{ type: 'PaperBeside', ...known, scans: draft.documents }]);
}
