import { lastDayOf } from '../../regulation/periods.ts';
import type { PlainDate } from '../../time/instant.ts';
import { localDate } from '../../time/local-date.ts';
import type { Offer } from '../offer.ts';
import { isUnfruitful } from '../status.ts';

/** Why an offer ends where another of the family came in the place of whoever died: that one is asked anew. */
export const bySuccession = 'SUCCESSION';

/** Why an offer ends where its dwelling is withdrawn from the round: he is asked about another in his turn (X268). */
export const byWithdrawal = 'DWELLING_WITHDRAWN';

/** Did it end in silence, or by nobody's being reached, which of somebody who has died is neither (X238)? */
export const isSilent = ({ status }: Pick<Offer, 'status'>): boolean => status === 'LAPSED' || status === 'NOT_REACHED';

/** Had he the letter only after the days for its receipt, in which he would not have been reached (X204)? */
export const isBeyondReceipt = ({ posted }: Pick<Offer, 'posted'>, deliveredOn: PlainDate): boolean =>
  posted !== undefined && deliveredOn > lastDayOf('offerProven', localDate(posted.at));

/** Has it ended for good? Silence counts only once the register has said that he lives (X238). */
export function isDone({ status, decision, silenceChecked, settled }: Offer): boolean {
  if (decision !== undefined || settled !== undefined) return true;
  return isUnfruitful(status) && (!isSilent({ status }) || silenceChecked === true);
}

/** Were the days for his answer over as they ended, counted from a later day on which he had the letter (X251)? */
export const wasSilentFrom = ({ terms: { consent } }: Pick<Offer, 'terms'>, deliveredOn: PlainDate): boolean =>
  consent === undefined || lastDayOf('offerAnswered', deliveredOn) <= consent.lastDay;

/** How it ended, as its round and its dwelling are to be told; undefined: it goes on. */
export function settledAs({ status, decision }: Pick<Offer, 'status' | 'decision'>): string | undefined {
  if (isUnfruitful(status)) return status;
  return decision ? 'PROVIDED' : undefined;
}
