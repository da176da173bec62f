import { type TryChannel, triesAtLeast } from '#domain/regulation/allocations/offer-tries.ts';
import type { StaffActor } from '../../actor.ts';
import { fieldsWrong, type Refusal, refusal } from '../../file/refusal.ts';
import { concernedOf } from '../../second-person/concerned.ts';
import type { Concerned } from '../../second-person/second-person.ts';
import { outlook } from '../../time/calendar.ts';
import type { Instant } from '../../time/instant.ts';
import { localDate } from '../../time/local-date.ts';
import type { Offer } from '../offer.ts';
import { personsOf } from './minutes.ts';

interface Try {
  readonly channel: TryChannel;
  readonly madeAt: Instant;
}

/** When the offer lay ready for whoever was to be sought. */
const readyAt = ({ reached, openedAt }: Offer): Instant =>
  reached.findLast(({ status }) => status === 'UNSENT')?.at ?? openedAt;

/** X204: nobody is sought before the offer lies ready or in the future, and only a letter that was posted comes back, after that. */
export function tryFault(file: Offer, { channel, madeAt }: Try, now: Instant): Refusal | undefined {
  const first = channel === 'LETTER_RETURNED' ? (file.posted?.at ?? readyAt(file)) : readyAt(file);
  if (madeAt > now || madeAt < first) return fieldsWrong('X204', { field: 'madeAt', problem: 'DATE_OUTSIDE' });
  return channel === 'LETTER_RETURNED' && !file.posted
    ? fieldsWrong('X204', { field: 'channel', problem: 'NOTHING_BY_IT' })
    : undefined;
}

/**
 * X204: somebody counts as not reached where the letter came back, or where he was sought on two different working days by two
 * ways at least; what is lacking is named. Nobody was sought by contact data that he has changed since (X316).
 */
export function triesFault(file: Pick<Offer, 'tries' | 'posted'>, changedAt: Instant | undefined): Refusal | undefined {
  const tries = triesSince(file, changedAt);
  if (tries.some(({ channel }) => channel === 'LETTER_RETURNED')) return undefined;
  const days = new Set(tries.map(({ madeAt }) => localDate(madeAt)).filter((on) => outlook.isWorkingDay(on)));
  const channels = new Set(tries.map(({ channel }) => channel));
  const missing = [
    ...(days.size < triesAtLeast.workingDays ? ['WORKING_DAYS'] : []),
    ...(channels.size < triesAtLeast.channels ? ['CHANNELS'] : []),
  ];
  return missing.length > 0 ? refusal('TRIES_LACKING', { paragraph: 'X204', missing }) : undefined;
}

/** A letter went to the address as it was when it was posted. */
function triesSince({ tries = [], posted }: Pick<Offer, 'tries' | 'posted'>, changedAt: Instant | undefined) {
  if (changedAt === undefined) return tries;
  const soughtAt = ({ channel, madeAt }: Try) => (channel === 'LETTER_RETURNED' ? (posted?.at ?? madeAt) : madeAt);
  return tries.filter((one) => soughtAt(one) >= changedAt);
}

/** Whom it concerns, and who has sought him beside whoever asks: none of them confirms that it was in vain. */
export function concernedInTries(file: Offer, { person: asker }: StaffActor): Concerned {
  const seekers = (file.tries ?? []).flatMap(({ person }) => (person && person !== asker ? [person] : []));
  return concernedOf(personsOf(file), seekers);
}
