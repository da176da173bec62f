/** Between which moments the clock goes: from a Monday of the regulation's own years, so that Nauryz falls into the thirty days. */
export const days = { first: '2018-02-19T05:00:00.000Z', last: '2018-03-28T00:00:00.000Z' } as const;
