import { heldNow } from '#domain/file/papers/power-today.ts';
import { refusal } from '#domain/file/refusal.ts';
import { ok, refused } from '../../result.ts';
import { unconfirmed } from '../../second-person/unconfirmed.ts';
import { lastOfMinute } from '../../time/local-date.ts';
import { toldOfEntry } from '../housing/housing.ts';
import { handedAtHomeFault, isByTwo } from '../rules/examining/handed-at-home.ts';
import { centreOf, operatorOf } from '../rules/filing/desk.ts';
import { givenUpFault } from '../rules/filing/given-up.ts';
import { namingFault } from '../rules/filing/representing/representation.ts';
import { withdrawalFault } from '../rules/filing/withdrawal.ts';
import { presenceFault } from '../rules/seeing/presence.ts';
import { receivedFault } from '../rules/seeing/received.ts';
import { receptionOf } from '../rules/seeing/reception.ts';
import type { DecisionTable } from './decision.ts';

/** 5.6, 5.7, 9.4, 10.11: the signed result reaches the person; or the person takes the request back. */
export const delivery: DecisionTable<
  | 'SendResult'
  | 'RecordArrival'
  | 'MakeResultReady'
  | 'DeliverResult'
  | 'HandOverResult'
  | 'EnterHandover'
  | 'WithdrawRequest'
  | 'LeaveQueue'
  | 'ReceivePerson'
  | 'MeetAtHome'
  | 'LeaveHome'
  | 'NameRepresentative'
  | 'TellHousing'
> = {
  SendResult: () => ok([{ type: 'ResultSent' }]),
  RecordArrival: ({ arrived }, { messageId }) => ok(arrived ? [] : [{ type: 'ResultArrived', messageId }]),
  MakeResultReady: ({ arrived, carried, status }) => {
    if (!arrived) return refused(refusal('NOT_IN_THIS_STATUS', { paragraph: '5.7', status }));
    return ok(carried ? [] : [{ type: 'ResultReady', messageId: arrived }]);
  },
  DeliverResult: () => ok([{ type: 'ResultDelivered' }]),
  HandOverResult: (theCase, { to, identity, ...present }, { actor, now }) => {
    const at = { actor, now, paragraph: '5.7' };
    const fault =
      presenceFault(theCase, { by: to, identity, ...present }, at) ??
      receivedFault(theCase, { by: to, identity }, { ...at, field: 'to' });
    if (fault) return refused(fault);
    const centre = centreOf(actor);
    return ok([
      {
        ...{ type: 'ResultIssued', to, identity: identity.record, ...heldNow(present.power) },
        ...(centre === theCase.centre ? {} : { centre }),
      },
    ]);
  },
  EnterHandover: (theCase, { to, identity, atHome, ...present }) => {
    const { visit, at, receiptNumber, confirmed } = atHome;
    if (!isByTwo(confirmed)) return refused(unconfirmed('handedAtHome'));
    const fault =
      presenceFault(theCase, { by: to, identity, ...present }, { now: lastOfMinute(at), paragraph: '5.7' }) ??
      handedAtHomeFault(theCase, atHome, { to, enteredAt: confirmed.asked.at });
    if (fault) return refused(fault);
    const late = { visit: visit.id, at, receiptNumber, confirmation: confirmed.id };
    return ok([{ type: 'ResultIssued', to, identity: identity.record, late, ...heldNow(present.power) }]);
  },
  ReceivePerson: (theCase, { purpose, identity, ...present }, { actor, now }) => {
    const fault = presenceFault(theCase, { identity, ...present }, { now, paragraph: '8.2' });
    if (fault) return refused(fault);
    const { by } = present;
    const before = receptionOf(theCase, actor, now);
    const isAgain = before?.by === by && before.purpose === purpose && before.identity?.mac === identity.record.mac;
    if (isAgain) return ok([]);
    const { staff } = operatorOf(actor);
    const shown = { by, identity: identity.record, centre: centreOf(actor), ...heldNow(present.power) };
    return ok([{ type: 'PersonReceived', staff, purpose, ...shown }]);
  },
  MeetAtHome: ({ metAtHome: met }, { visit, staff, until }) => {
    const isKnown = met?.visit === visit && met.staff === staff && met.until === until;
    return ok(isKnown ? [] : [{ type: 'MetAtHome', visit, staff, until }]);
  },
  LeaveHome: ({ metAtHome }, { visit }) => ok(metAtHome?.visit === visit ? [{ type: 'LeftHome', visit }] : []),
  NameRepresentative: (theCase, command, { actor, now }) => {
    const fault = namingFault(theCase, command, now);
    if (fault) return refused(fault);
    const { representation, person, by, identity } = command;
    const { record, content } = representation;
    const shown = { by, identity: identity.record, centre: centreOf(actor), ...heldNow(command.power) };
    return ok([{ type: 'RepresentativeNamed', record, person, validTo: content.validTo, ...shown }]);
  },
  TellHousing: (theCase, { found }, { now }) => ok(toldOfEntry(theCase, found, now)),
  WithdrawRequest: (theCase, withdrawal, occasion) => {
    const fault = withdrawalFault(theCase, withdrawal, occasion);
    if (fault) return refused(fault);
    const { statement, signed, scan, by, identity, seenBy } = withdrawal;
    const shownBy = signed
      ? { signature: signed.signature }
      : { scan, identity: identity?.record, centre: centreOf(occasion.actor), confirmation: seenBy?.id };
    return ok([{ type: 'RequestWithdrawn', statement, ...shownBy, by, ...heldNow(withdrawal.power) }]);
  },
  LeaveQueue: (theCase, { amendment, ...leaving }, occasion) => {
    const fault = givenUpFault(theCase, 'leaving', leaving, occasion);
    if (fault) return refused(fault);
    const { scan, by, identity, seenBy } = leaving;
    if (!seenBy) throw new Error('two have seen whoever gives a place up');
    const shownBy = { identity: identity.record, centre: centreOf(occasion.actor), confirmation: seenBy.id };
    return ok([{ type: 'LeavingTaken', amendment, scan, by, ...shownBy, ...heldNow(leaving.power) }]);
  },
};
