import { ok } from '../../result.ts';
import type { DecisionTable } from './decision.ts';

/** 5.6, 5.7, 9.4, 10.11: the signed result reaches the person; or the person takes the request back. */
export const delivery: DecisionTable<
  'SendResult' | 'RecordArrival' | 'DeliverResult' | 'HandOverResult' | 'WithdrawRequest'
> = {
  SendResult: () => ok([{ type: 'ResultSent' }]),
  RecordArrival: (theCase, { messageId }) => ok(theCase.carried ? [] : [{ type: 'ResultReady', messageId }]),
  DeliverResult: () => ok([{ type: 'ResultDelivered' }]),
  HandOverResult: (_theCase, { to, identity }) => ok([{ type: 'ResultIssued', to, identity }]),
  WithdrawRequest: (_theCase, { type: _, ...withdrawal }) => ok([{ type: 'RequestWithdrawn', ...withdrawal }]),
};
