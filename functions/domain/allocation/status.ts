/** How a round stands: opened, its dwellings before candidates, all of them settled. */
export const allocationStatuses = ['OPENED', 'SHARED_OUT', 'CLOSED'] as const;
export type AllocationStatus = (typeof allocationStatuses)[number];

export const endings = ['CLOSED'] as const satisfies readonly AllocationStatus[];
