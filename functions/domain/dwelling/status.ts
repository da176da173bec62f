/** How a dwelling stands: of the fund, in a round, before a candidate, or his. */
export const dwellingStatuses = ['FREE', 'IN_ALLOCATION', 'OFFERED', 'HELD', 'ASSIGNED', 'GIVEN', 'WITHDRAWN'] as const;
export type DwellingStatus = (typeof dwellingStatuses)[number];

/** Nothing is left to do with it; an annulment may free what was given. */
export const endings = ['GIVEN', 'WITHDRAWN'] as const satisfies readonly DwellingStatus[];
