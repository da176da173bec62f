import type { PlaceAnswer } from '#casework/asking/places/place-answer.ts';
import { type Words, words } from '#domain/words.ts';
import { dayOf } from './head-words.ts';
import type { Person } from './people.ts';

/** Where somebody stands, as his cabinet says it. */
export async function placeOf(
  person: Pick<Person, 'login' | 'does' | 'provider'>,
  asked: { readonly since?: string; readonly at?: string } = {},
): Promise<PlaceAnswer> {
  const { items } = await person.does<{ items: readonly PlaceAnswer[] }>('readMyPlaces', asked);
  const [entry, ...others] = items.filter(({ provider }) => provider === person.provider);
  if (!entry || others.length > 0) throw new Error(`${person.login} has no entry of his own with ${person.provider}`);
  return entry;
}

/** A line of how a place moved: what stands in the margin, and what beside it. */
export interface MoveLine {
  readonly head: string;
  readonly said: Words;
}

const signed = (by: number): string => (by < 0 ? `−${-by}` : `+${by}`);
/** A day, and a number right of it, of which the units stand one below the other. */
export const inMargin = (day: string, count: string): string => `${day.padEnd(12)}${count.padStart(4)}`;

const capital = (text: string): string => `${text.charAt(0).toLocaleUpperCase('ru')}${text.slice(1)}`;

/** Moves of one day for one reason are one line. */
function byDay({ reasons }: NonNullable<PlaceAnswer['moved']>): readonly MoveLine[] {
  const days = reasons.flatMap(({ moves, text, lawText }) => {
    const onDay = Map.groupBy(moves, ({ on }) => on);
    return [...onDay].map(([on, those]) => ({
      on,
      act: Math.min(...those.map(({ act }) => act)),
      by: those.reduce((sum, { by }) => sum + by, 0),
      said: words(
        `${text.kk} ${lawText.kk}.`,
        `${text.ru} ${capital(lawText.ru)}.`,
        `${text.en} ${capital(lawText.en)}.`,
      ),
    }));
  });
  return days
    .toSorted((one, other) => one.on.localeCompare(other.on) || one.act - other.act)
    .map(({ on, by, said }) => ({ head: inMargin(dayOf(on), signed(by)), said }));
}

interface Ends {
  /** beside the place at the beginning, and beside that of today */
  readonly before: Words;
  readonly now: Words;
}

/** Where a place was and is, and every move between, one below the other as a sum is written. */
export function movesOf({ moved, place }: PlaceAnswer, { before, now }: Ends): readonly MoveLine[] {
  const end = (count: number | undefined, said: Words): MoveLine => ({
    head: inMargin('', String(count ?? '–')),
    said,
  });
  return [end(moved?.from?.place, before), ...(moved ? byDay(moved) : []), end(place, now)];
}

/** Does the place then and every single move make the place now, and do the sums of the reasons too? */
export function addsUp({ moved, place }: PlaceAnswer): boolean {
  if (moved?.from === undefined || place === undefined) return false;
  const sum = (counts: readonly { readonly by: number }[]) => counts.reduce((all, { by }) => all + by, 0);
  const areWhole = moved.reasons.every(({ by, times, moves }) => sum(moves) === by && moves.length === times);
  return areWhole && sum(moved.reasons) === moved.by && moved.from.place + moved.by === place;
}
