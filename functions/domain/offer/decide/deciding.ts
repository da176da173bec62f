import { handOf, isStaff } from '#domain/actor.ts';
import { officialSignerFault } from '#domain/file/papers/signer.ts';
import { refusal } from '#domain/file/refusal.ts';
import { isBlank } from '#domain/text/characters.ts';
import { ok, refused } from '../../result.ts';
import { isSameCommission } from '../../staff/commission.ts';
import { localDate } from '../../time/local-date.ts';
import { housedWith, isDecidedOf } from '../rules/housing.ts';
import { unsent } from '../rules/letters.ts';
import { awayFault, isInFavour, minutesFault } from '../rules/minutes.ts';
import type { DecisionTable } from './decision.ts';

/** 77: the commission votes, its minutes are signed by secretary and chair, and the head decides. */
export const deciding: DecisionTable<
  'DrawMinutes' | 'SignMinutes' | 'TakeCommission' | 'ReturnMinutes' | 'SignAllocation'
> = {
  DrawMinutes: (file, command, { actor, now }) => {
    const { number, votes, reasons, paper, signature, isComplainedOf } = command;
    const today = localDate(now);
    const fault =
      officialSignerFault(actor, command) ?? awayFault(command.official, today) ?? minutesFault(file, command, today);
    if (fault) return refused(fault);
    if (isComplainedOf) return refused(refusal('DWELLING_COMPLAINED_OF'));
    const against = isInFavour(votes, file.commission) ? {} : { reasons: [...reasons] };
    return ok([{ type: 'MinutesDrawn', number, votes: [...votes], ...against, paper, signature, ...handOf(actor) }]);
  },
  SignMinutes: (file, command, { actor, now }) => {
    const fault = officialSignerFault(actor, command) ?? awayFault(command.official, localDate(now));
    if (fault) return refused(fault);
    const { signature, paper } = command;
    if (isInFavour(file.minutes?.votes ?? [], file.commission))
      return ok([{ type: 'MinutesSigned', signature, ...handOf(actor) }]);
    return ok([
      { type: 'VotedAgainst', signature, ...(paper ? { paper } : {}), ...handOf(actor) },
      ...unsent('OFFER_NOT_PROVIDED', command),
    ]);
  },
  TakeCommission: (file, { commission }) => {
    if (isSameCommission(file.commission, commission)) return ok([]);
    const undone = file.status === 'MINUTES_DRAWN' ? [{ type: 'MinutesUndone' as const }] : [];
    return ok([{ type: 'CommissionReseated', commission }, ...undone]);
  },
  ReturnMinutes: (_file, { reason }) =>
    isBlank(reason.content)
      ? refused(refusal('REASON_MISSING', { paragraph: 'X43' }))
      : ok([{ type: 'MinutesReturned', reason: reason.record }]),
  SignAllocation: (
    file,
    { type: _, draftRecord, signedBy, official, isBeside = file.isBeside ?? false, hasKeysElsewhere, ...signed },
    { actor },
  ) => {
    const fault = officialSignerFault(actor, { signedBy, official });
    if (fault) return refused(fault);
    if (hasKeysElsewhere && !isDecidedOf(file, 'STATE_DWELLING')) return refused(refusal('HOUSED_ELSEWHERE'));
    if (file.minutes?.paper.id !== draftRecord) return refused(refusal('DRAFT_CHANGED', { paragraph: '5.5' }));
    const standing = isStaff(actor) && actor.standsFor ? { standsFor: actor.standsFor } : {};
    const held = isBeside === (file.isBeside ?? false) ? {} : { isBeside };
    const whose = housedWith(file).length > 1 ? { withFamily: true as const } : {};
    return ok([{ type: 'AllocationDecided', ...signed, by: handOf(actor).by, ...standing, ...whose, ...held }]);
  },
};
