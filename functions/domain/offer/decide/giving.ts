import { handOf } from '#domain/actor.ts';
import { officialSignerFault } from '#domain/file/papers/signer.ts';
import { refusal } from '#domain/file/refusal.ts';
import { handedOver } from '#domain/second-person/paper-handed.ts';
import { isBlank } from '#domain/text/characters.ts';
import { ok, refused } from '../../result.ts';
import { confirmationOf, unconfirmed } from '../../second-person/unconfirmed.ts';
import { sinceDecisionFault } from '../rules/days.ts';
import { type Told, unsent } from '../rules/letters.ts';
import { settledAs } from '../rules/settling.ts';
import type { DecisionTable } from './decision.ts';

const given = (instead: string | undefined) => (instead === undefined ? {} : { instead });

const told = ({ paper }: Told) => (paper ? { paper } : {});

/** 77, 82: the contract, the keys, and what undoes the decision. */
export const giving: DecisionTable<
  'SettleOffer' | 'RecordContract' | 'GiveKeys' | 'RevokeAllocation' | 'AnnulAllocation'
> = {
  SettleOffer: (file) => {
    const how = settledAs(file);
    return ok(how === undefined || file.settled === how ? [] : [{ type: 'OfferSettled', how }]);
  },
  RecordContract: (file, { number, signedOn, confirmed }, { now }) => {
    const fault = sinceDecisionFault(file, ['signedOn', signedOn], now);
    if (fault) return refused(fault);
    const by = confirmationOf('paperHanded', confirmed);
    return by ? ok([{ type: 'ContractSigned', number, signedOn, ...by }]) : refused(unconfirmed('paperHanded'));
  },
  GiveKeys: (file, handed, { now }) => {
    const by = handedOver(file, handed, { now, paragraph: '77' });
    return by.ok ? ok([{ type: 'KeysGiven', ...by.value }]) : by;
  },
  RevokeAllocation: (_file, { reason, instead, signature, signedBy, official, ...by }, { actor }) => {
    const fault = officialSignerFault(actor, { signedBy, official });
    if (fault) return refused(fault);
    if (isBlank(reason.content)) return refused(refusal('REASON_MISSING', { paragraph: 'APPK 84' }));
    const said = { reason: reason.record, ...told(by), signature, ...given(instead) };
    return ok([{ type: 'AllocationRevoked', ...said, ...handOf(actor) }, ...unsent('ALLOCATION_UNDONE', by)]);
  },
  AnnulAllocation: (file, { falseData, instead, confirmed, ...said }, { actor, now }) => {
    const { court, ofCourt, number, decidedOn } = said;
    const fault = sinceDecisionFault(file, ['decidedOn', decidedOn], now);
    if (fault) return refused(fault);
    const by = confirmationOf('annulment', confirmed);
    if (!by) return refused(unconfirmed('annulment'));
    const found = { ...(ofCourt ? { ofCourt } : {}), ...(falseData ? { falseData } : {}) };
    const act = { court, number, decidedOn, ...found, ...told(said), ...given(instead) };
    return ok([{ type: 'AllocationAnnulled', ...act, ...by, ...handOf(actor) }, ...unsent('ALLOCATION_UNDONE', said)]);
  },
};
