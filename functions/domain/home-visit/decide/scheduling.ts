import type { Occasion } from '#domain/file/kind.ts';
import { refusal } from '#domain/file/refusal.ts';
import { centreOf } from '#domain/regulation/offices/service-centres.ts';
import { isBlank } from '#domain/text/characters.ts';
import { ok, refused } from '../../result.ts';
import type { CommandOf } from '../command.ts';
import { askingFault, channelOf } from '../rules/asking.ts';
import { hasBegun, movingFault, offeringFault, windowFrom } from '../rules/window.ts';
import type { Decision, DecisionTable } from './decision.ts';
import { handOf, handOrOwn } from './hand.ts';

/** 13, X18: asked for by the person, by telephone or by a relative at a desk; that he is entitled is his own word until the visit. */
export function requestVisit(
  { subject, district, asked }: CommandOf<'RequestVisit'>,
  { actor, now }: Occasion,
): Decision {
  const fault = askingFault(subject, actor, now);
  const channel = channelOf(actor);
  if (fault || !channel) return refused(fault ?? refusal('FORBIDDEN', { paragraph: '13' }));
  const told = { subject, channel, district, centre: centreOf(district), asked: asked.record };
  return ok([{ type: 'HomeVisitRequested', ...told, ...handOrOwn(actor) }]);
}

/** X177, X178: a window is offered, moved, declined with a wish, and the visit cancelled. */
export const scheduling: DecisionTable<'OfferWindow' | 'DeclineWindow' | 'CancelVisit'> = {
  OfferWindow: (file, { from, paper, reason }, { actor, now }) => {
    if (file.window?.from === from) return ok([]);
    const fault = offeringFault(file, from, now) ?? movingFault(file, reason?.content);
    if (fault) return refused(fault);
    const offered = { ...windowFrom(from), ...handOf(actor), paper };
    return ok([
      reason ? { type: 'WindowMoved', ...offered, reason: reason.record } : { type: 'WindowOffered', ...offered },
    ]);
  },
  DeclineWindow: (file, { wishes }, { actor, now }) => {
    if (hasBegun(file, now)) return refused(refusal('WINDOW_BEGUN'));
    return ok([{ type: 'WindowDeclined', wishes: wishes.record, ...handOrOwn(actor) }]);
  },
  CancelVisit: (_file, { reason }, { actor }) => {
    const isOwn = actor.kind === 'recipient';
    if (!isOwn && (!reason || isBlank(reason.content))) return refused(refusal('REASON_MISSING', { paragraph: '13' }));
    return ok([{ type: 'VisitCancelled', ...(reason ? { reason: reason.record } : {}), ...handOrOwn(actor) }]);
  },
};
