import * as z from 'zod/mini';

/** What a month did to a list: how many came to its end, came back or over into its middle, left it, were housed. */
export const MonthFlow = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type MonthFlow = readonly [came: number, back: number, gone: number, housed: number];

export const noFlow: MonthFlow = [0, 0, 0, 0];
