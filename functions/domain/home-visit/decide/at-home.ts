import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { liesIn } from '#domain/outages/visit-window.ts';
import { emptyWindowsMost } from '#domain/regulation/visits/limits.ts';
import { isBlank } from '#domain/text/characters.ts';
import type { Instant } from '#domain/time/instant.ts';
import { presentFault } from '../../file/present.ts';
import { ok, refused } from '../../result.ts';
import type { HomeVisit } from '../home-visit.ts';
import { hasBegun, isItsDay } from '../rules/window.ts';
import type { DecisionTable } from './decision.ts';
import { handOf } from './hand.ts';

/** Is the next one in which nobody is at home the last that is offered (X180)? */
export const isLastWindow = ({ empty }: Pick<HomeVisit, 'empty'>): boolean => empty.length + 1 >= emptyWindowsMost;

/** X180: nobody is found away before the window has begun. */
export const nobodyFault = (file: HomeVisit, now: Instant): Refusal | undefined =>
  hasBegun(file, now) ? undefined : refusal('NOT_IN_WINDOW', { paragraph: 'X180' });

/** 13, X179–X182: what comes of a visit. */
export const atHome: DecisionTable<'BeginVisit' | 'TakePackage' | 'NoteLacking' | 'RefuseVisit' | 'NoteNobody'> = {
  BeginVisit: (file, { shown, person, identity }, { actor, now }) => {
    if (!isItsDay(file, now)) return refused(refusal('NOT_IN_WINDOW', { paragraph: 'X179' }));
    const fault = presentFault(file, { person, identity, paragraph: '13' }, now);
    if (fault) return refused(fault);
    return ok([{ type: 'VisitBegun', ...handOf(actor), shown, identity: identity.record }]);
  },
  TakePackage: (file, { request, takenAt }, { actor }) => {
    const isFit = takenAt === undefined ? file.status === 'AT_HOME' : liesIn(file.window, takenAt);
    if (!isFit) return refused(refusal('NOT_IN_WINDOW', { paragraph: takenAt ? 'X182' : 'X179' }));
    return ok([{ type: 'PackageTakenAtHome', request, ...handOf(actor), ...(takenAt ? { takenAt } : {}) }]);
  },
  NoteLacking: (_file, { request }, { actor }) =>
    ok([{ type: 'PackageLackedAtHome', request, ...handOf(actor) }, { type: 'NextWindowOwed' }]),
  RefuseVisit: (_file, { reason, explanation, paper }, { actor }) => {
    if (isBlank(explanation.content)) return refused(refusal('REASON_MISSING', { paragraph: '13' }));
    return ok([{ type: 'VisitRefused', reason, explanation: explanation.record, paper, ...handOf(actor) }]);
  },
  NoteNobody: (file, { paper }, { actor, now }) => {
    const fault = nobodyFault(file, now);
    if (fault) return refused(fault);
    const found = { type: 'NobodyFoundHome', paper, ...handOf(actor) } as const;
    return ok([found, { type: isLastWindow(file) ? 'VisitClosed' : 'NextWindowOwed' }]);
  },
};
