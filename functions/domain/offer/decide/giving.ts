import { handOf } from '#domain/actor.ts';
import { presentFault } from '#domain/file/present.ts';
import { fieldsWrong, refusal } from '#domain/file/refusal.ts';
import { isBlank } from '#domain/text/characters.ts';
import { ok, refused } from '../../result.ts';
import type { PlainDate } from '../../time/instant.ts';
import { localDate } from '../../time/local-date.ts';
import { settledAs } from '../rules/settling.ts';
import type { DecisionTable } from './decision.ts';

const dayFault = (
  field: string,
  day: PlainDate,
  { first, last }: { readonly first: PlainDate; readonly last: PlainDate },
) => (day < first || day > last ? fieldsWrong('77', { field, problem: 'DATE_OUTSIDE' }) : undefined);

const given = (instead: string | undefined) => (instead === undefined ? {} : { instead });

/** 77, 82: the contract, the keys, and what undoes the decision. */
export const giving: DecisionTable<
  'SettleOffer' | 'RecordContract' | 'GiveKeys' | 'RevokeAllocation' | 'AnnulAllocation'
> = {
  SettleOffer: (file) => {
    const how = settledAs(file);
    return ok(how === undefined || file.settled === how ? [] : [{ type: 'OfferSettled', how }]);
  },
  RecordContract: ({ decision, openedAt }, { number, signedOn }, { now }) => {
    const first = localDate(decision?.at ?? openedAt);
    const fault = dayFault('signedOn', signedOn, { first, last: localDate(now) });
    return fault ? refused(fault) : ok([{ type: 'ContractSigned', number, signedOn }]);
  },
  GiveKeys: (file, { identity, person }, { now }) => {
    const fault = presentFault(file, { person, identity, paragraph: '77' }, now);
    return fault ? refused(fault) : ok([{ type: 'KeysGiven', identity: identity.record }]);
  },
  RevokeAllocation: (_file, { reason, instead }, { actor }) =>
    isBlank(reason.content)
      ? refused(refusal('REASON_MISSING', { paragraph: 'APPK 84' }))
      : ok([{ type: 'AllocationRevoked', reason: reason.record, ...given(instead), ...handOf(actor) }]),
  AnnulAllocation: ({ decision, openedAt }, { court, number, decidedOn, falseData, instead }, { actor, now }) => {
    const first = localDate(decision?.at ?? openedAt);
    const fault = dayFault('decidedOn', decidedOn, { first, last: localDate(now) });
    if (fault) return refused(fault);
    const act = { court, number, decidedOn, ...(falseData ? { falseData } : {}), ...given(instead) };
    return ok([{ type: 'AllocationAnnulled', ...act, ...handOf(actor) }]);
  },
};
