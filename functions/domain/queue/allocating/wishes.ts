import * as z from 'zod/mini';
import type { Dwelling } from './dwelling.ts';

/** What somebody may prefer among the dwellings that suit him. */
export const wishIds = ['LOWER_FLOOR', 'HIGHER_FLOOR', 'MORE_ROOMS', 'FEWER_ROOMS', 'LARGER', 'SMALLER'] as const;
export type Wish = (typeof wishIds)[number];
export const Wish = z.enum(wishIds);

/** Less is better. */
const weights: { readonly [W in Wish]: (dwelling: Dwelling) => number } = {
  LOWER_FLOOR: ({ floor }) => floor,
  HIGHER_FLOOR: ({ floor }) => -floor,
  MORE_ROOMS: ({ rooms }) => -rooms,
  FEWER_ROOMS: ({ rooms }) => rooms,
  LARGER: ({ area }) => -area,
  SMALLER: ({ area }) => area,
};

const about = {
  LOWER_FLOOR: 'floor',
  HIGHER_FLOOR: 'floor',
  MORE_ROOMS: 'rooms',
  FEWER_ROOMS: 'rooms',
  LARGER: 'area',
  SMALLER: 'area',
} as const satisfies { readonly [W in Wish]: keyof Dwelling };

/** The first wish that changes nothing after those before it: said twice, or against one of them. */
export function idleWish(wishes: readonly Wish[]): number | undefined {
  const isIdle = (wish: Wish, index: number) => wishes.slice(0, index).some((before) => about[before] === about[wish]);
  const found = wishes.findIndex(isIdle);
  return found < 0 ? undefined : found;
}

/** Of what suits somebody the one that he wants most: by his first wish, then by the next, and where he says no more by id. */
export function chosenBy(wishes: readonly Wish[], suiting: readonly Dwelling[]): Dwelling | undefined {
  const better = (one: Dwelling, other: Dwelling): number => {
    for (const wish of wishes) {
      const difference = weights[wish](one) - weights[wish](other);
      if (difference !== 0) return difference;
    }
    return one.id < other.id ? -1 : 1;
  };
  return suiting.toSorted(better)[0];
}
