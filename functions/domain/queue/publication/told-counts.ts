import { smallest } from './publish-list.ts';

/** Nobody, or enough that none of them is found among the others (X138). */
export const isTold = (people: number): boolean => people === 0 || people >= smallest;

/** A part is told where it and the rest are: either would be found by taking the other from the whole. */
export const isPartTold = (part: number, { of }: { readonly of: number }): boolean => isTold(part) && isTold(of - part);
