import { handedOver, postedByTwo } from '#domain/second-person/paper-handed.ts';
import { entryName } from '../../queue/list.ts';
import { ok } from '../../result.ts';
import { standsAsDecided } from '../rules/act.ts';
import { isDue } from '../rules/force.ts';
import type { DecisionTable } from './decision.ts';

/** 73(3), X53: the decision reaches whoever it is about, and takes effect. */
export const telling: DecisionTable<'DeliverDecision' | 'HandOverDecision' | 'PostDecision' | 'EnforceAmendment'> = {
  DeliverDecision: (file, { hasCabinet }) => {
    if (file.told || file.hasNoCabinet) return ok([]);
    return ok([hasCabinet ? { type: 'DecisionDelivered', how: 'cabinet' } : { type: 'CabinetMissing' }]);
  },
  HandOverDecision: (file, handed, { now }) => {
    const by = handedOver(file, handed, { now, paragraph: '73(3)' });
    return by.ok ? ok([{ type: 'DecisionDelivered', how: 'desk', ...by.value }]) : by;
  },
  PostDecision: (_file, posted) => {
    const by = postedByTwo(posted);
    return by.ok ? ok([{ type: 'DecisionPosted', ...by.value }]) : by;
  },
  EnforceAmendment: (file, { entry, holder, other, beside }) => {
    if (file.inForce || !isDue(file)) return ok([]);
    if (!entry) throw new Error(`no entry of ${file.id}`);
    if (!standsAsDecided(file, { entry, holder, beside, other }))
      return ok([{ type: 'AmendmentOvertaken', status: entry.status }]);
    if (file.suspension?.gaveWay) return ok([{ type: 'AmendmentResumed' }]);
    const instead = file.purpose === 'RESTORATION' && holder && !file.isBeside ? { instead: holder } : {};
    return ok([
      {
        type: 'AmendmentInForce',
        ...instead,
        ...(beside && (file.into || beside === entryName(entry)) ? { beside } : {}),
      },
    ]);
  },
};
