import { refusal } from '#domain/file/refusal.ts';
import { ok, refused } from '../../result.ts';
import { localDate } from '../../time/local-date.ts';
import { powerFault } from '../rules/power.ts';
import { withdrawalFault } from '../rules/withdrawal.ts';
import type { DecisionTable } from './decision.ts';

/** 5.6, 5.7, 9.4, 10.11: the signed result reaches the person; or the person takes the request back. */
export const delivery: DecisionTable<
  'SendResult' | 'RecordArrival' | 'MakeResultReady' | 'DeliverResult' | 'HandOverResult' | 'WithdrawRequest'
> = {
  SendResult: () => ok([{ type: 'ResultSent' }]),
  RecordArrival: ({ arrived }, { messageId }) => ok(arrived ? [] : [{ type: 'ResultArrived', messageId }]),
  MakeResultReady: ({ arrived, carried, status }) => {
    if (!arrived) return refused(refusal('NOT_IN_THIS_STATUS', { paragraph: '5.7', status }));
    return ok(carried ? [] : [{ type: 'ResultReady', messageId: arrived }]);
  },
  DeliverResult: () => ok([{ type: 'ResultDelivered' }]),
  HandOverResult: (theCase, { to, identity }, { now }) => {
    const fault = to === 'representative' ? powerFault(theCase, localDate(now)) : undefined;
    return fault ? refused(refusal(fault, { paragraph: '5.7' })) : ok([{ type: 'ResultIssued', to, identity }]);
  },
  WithdrawRequest: (theCase, withdrawal, occasion) => {
    const fault = withdrawalFault(theCase, withdrawal, occasion);
    if (fault) return refused(fault);
    const { statement, signed, scan, by } = withdrawal;
    const shownBy = signed ? { signature: signed.signature } : { scan };
    return ok([{ type: 'RequestWithdrawn', statement, ...shownBy, by }]);
  },
};
