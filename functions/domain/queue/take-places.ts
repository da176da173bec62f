import type { Instant } from '../time/instant.ts';
import { type Acting, enters, type ListAfter, type ListReading, untouched } from './act-on-list.ts';
import { type Newcomer, sizeOf } from './list.ts';

/** The clause under which a signed notice puts a person on a list, as the list's log keeps it. */
export const registrationGround = '5.5';

export interface PlaceTaken {
  readonly registerNumber: number;
  readonly place: number;
  readonly listSize: number;
}

/** The number and the place that a newcomer takes, and by which moment. */
export type NumberTaken = PlaceTaken & Pick<Newcomer, 'priorityMoment'>;

/**
 * Newcomers with the next numbers of the list, and the places they take, one after another: each counts itself and the
 * newcomers before it.
 */
export function takePlaces<N extends Newcomer>(
  reading: ListReading,
  newcomers: readonly N[],
  now: Instant,
): (N & PlaceTaken)[] {
  let after: ListAfter = untouched(reading);
  return newcomers.map((newcomer) => {
    after = enters(after, 'REGISTERED', newcomer, promised(newcomer, now));
    const { registerNumber, place = 0 } = after.log.at(-1) ?? {};
    return { ...newcomer, registerNumber: registerNumber ?? 0, place, listSize: sizeOf(after.list) };
  });
}

/** Places are promised before anything is signed, so nothing is sealed yet. */
const promised = ({ caseId }: Newcomer, at: Instant): Acting => ({
  ...{ ground: registrationGround, caseId, at, actor: {} },
  digest: () => '',
  salt: () => '',
});
