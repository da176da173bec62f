/** How far the taking in of one old list has come. */
export const oldListStatuses = ['BEING_BROUGHT', 'SEALED', 'CONFIRMED', 'TAKEN_IN', 'DISCARDED'] as const;
export type OldListStatus = (typeof oldListStatuses)[number];

/** Nothing follows these. */
export const endings = ['TAKEN_IN', 'DISCARDED'] as const satisfies readonly OldListStatus[];

export const hasEnded = (status: OldListStatus): boolean => (endings as readonly OldListStatus[]).includes(status);
