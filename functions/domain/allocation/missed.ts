import type { Absence } from '../queue/absence.ts';
import type { Instant } from '../time/instant.ts';
import type { Allocation, Lot } from './allocation.ts';

/** A dwelling that has come, or is being offered, to somebody by the order of its list. */
export type GivenLot = Lot & Required<Pick<Lot, 'entry' | 'offer'>>;

const isTaken = (lot: Lot): lot is GivenLot =>
  (lot.state === 'ASKED' || lot.state === 'SETTLED') && lot.entry !== undefined && lot.offer !== undefined;

/** What a round has shared out of one list by its order; what it gives out of the order is nobody’s turn (X206). */
export const givenInOrder = (
  { lots, overrides = [] }: Pick<Allocation, 'lots' | 'overrides'>,
  list: string,
): GivenLot[] =>
  lots
    .filter(isTaken)
    .filter(
      (lot) =>
        lot.list === list && !overrides.some(({ dwelling, entry }) => dwelling === lot.dwelling && entry === lot.entry),
    );

const closedAt = ({ reached }: Pick<Allocation, 'reached'>): Instant | undefined =>
  reached.find(({ status }) => status === 'CLOSED')?.at;

/** Was all of the round over before that moment? */
export const wasOverBefore = (round: Pick<Allocation, 'reached'>, moment: Instant): boolean => {
  const closed = closedAt(round);
  return closed !== undefined && closed <= moment;
};

/** Could the round have passed somebody over while he was off his list? */
export const ranMeanwhile = (round: Pick<Allocation, 'openedAt' | 'reached'>, { spans }: Absence): boolean =>
  spans.some(({ from, to }) => !wasOverBefore(round, from) && (to === undefined || round.openedAt < to));
