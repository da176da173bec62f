import type { Occasion } from '#domain/file/kind.ts';
import { refusal } from '#domain/file/refusal.ts';
import { centreOf } from '#domain/regulation/offices/service-centres.ts';
import { isBlank } from '#domain/text/characters.ts';
import { ok, refused } from '../../result.ts';
import type { CommandOf } from '../command.ts';
import { askingFault, channelOf } from '../rules/asking.ts';
import { bringingFault } from '../rules/bringing.ts';
import {
  cancellingFault,
  dayFault,
  isUnmade,
  missedBefore,
  movingFault,
  offeringFault,
  standsStill,
  windowFrom,
} from '../rules/window.ts';
import { takingBackFault, wishingFault, wishStands } from '../rules/wishing.ts';
import type { Decision, DecisionTable } from './decision.ts';
import { handOf, handOrOwn } from './hand.ts';

/** 13, X18: asked for by the person, by telephone or by a relative at a desk; that he is entitled is his own word until the visit. */
export function requestVisit(
  { subject, district, asked, brings, resultToo }: CommandOf<'RequestVisit'>,
  { actor, now }: Occasion,
): Decision {
  const channel = channelOf(actor);
  if (!channel) return refused(refusal('FORBIDDEN', { paragraph: '13' }));
  const fault = askingFault(subject, actor, now);
  if (fault) return refused(fault);
  const unfit =
    (brings && bringingFault(brings, { subject, district })) ?? wishingFault({ brings, resultToo }, district);
  if (unfit) return refused(unfit);
  const of = { ...(brings ? { brings: brings.request } : {}), ...(resultToo ? { resultToo } : {}) };
  const told = { subject, channel, district, centre: centreOf(district), asked: asked.record, ...of };
  return ok([{ type: 'HomeVisitRequested', ...told, ...handOrOwn(actor) }]);
}

/** X262: what was wished with the first visit is asked for by itself, by the same way and with what was said then. */
export function bringAsWished({ wished, brings }: CommandOf<'BringAsWished'>): Decision {
  const { id: wishedWith, subject, district, channel, centre, asked } = wished;
  const unfit = wishStands(wished)
    ? bringingFault(brings, wished)
    : refusal('NOT_IN_THIS_STATUS', { paragraph: 'X262' });
  if (unfit) return refused(unfit);
  return ok([
    { type: 'HomeVisitRequested', subject, channel, district, centre, asked, brings: brings.request, wishedWith },
  ]);
}

/** X177, X178, X232: a window is offered, moved, declined with a wish, and the visit cancelled. */
export const scheduling: DecisionTable<'OfferWindow' | 'DeclineWindow' | 'CancelVisit' | 'EndResultWish'> = {
  OfferWindow: (file, { from, paper, others, reason }, { actor, now }) => {
    const window = windowFrom(from);
    if (file.window?.from === window.from) return ok([]);
    const fault = offeringFault(file, from, now) ?? dayFault(others) ?? movingFault(file, reason?.content);
    if (fault) return refused(fault);
    const offered = { ...window, ...handOf(actor), paper };
    if (!reason) return ok([{ type: 'WindowOffered', ...offered }]);
    const isMove = file.window !== undefined && !isUnmade(file, now);
    const said = { ...offered, reason: reason.record };
    return ok([...missedBefore(file, now), { type: isMove ? 'WindowMoved' : 'WindowOffered', ...said }]);
  },
  DeclineWindow: (file, { wishes }, { actor, now }) => {
    if (standsStill(file, now)) return refused(refusal('WINDOW_BEGUN'));
    const isDeclined = file.window !== undefined && !isUnmade(file, now);
    const said = { wishes: wishes.record, ...handOrOwn(actor) };
    return ok([...missedBefore(file, now), { type: isDeclined ? 'WindowDeclined' : 'WishTold', ...said }]);
  },
  EndResultWish: (file, { why, visit }) =>
    ok(wishStands(file) ? [{ type: 'ResultWishEnded', why, ...(visit ? { visit } : {}) }] : []),
  CancelVisit: (file, { reason, wishAlone }, { actor, now }) => {
    const isBound = !wishAlone || file.status === 'AT_HOME';
    const noWish = wishAlone ? takingBackFault(file) : undefined;
    const fault = noWish ?? (isBound ? cancellingFault(file, actor, now) : undefined);
    if (fault) return refused(fault);
    const isOwn = actor.kind === 'recipient';
    if (!isOwn && (!reason || isBlank(reason.content))) return refused(refusal('REASON_MISSING', { paragraph: '13' }));
    const said = { ...(reason ? { reason: reason.record } : {}), ...handOrOwn(actor) };
    if (wishAlone || file.status === 'PACKAGE_TAKEN')
      return ok([{ type: 'ResultWishEnded', why: 'TAKEN_BACK', ...said }]);
    return ok([...missedBefore(file, now), { type: 'VisitCancelled', ...said }]);
  },
};
