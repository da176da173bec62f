/** The statuses of a home visit; *overdue* stands beside them. */
export const homeVisitStatuses = [
  'REQUESTED',
  'SCHEDULED',
  'AT_HOME',
  'INCOMPLETE',
  'NOBODY_HOME',
  'NOBODY_CAME',
  'PACKAGE_TAKEN',
  'NOT_ENTITLED',
  'NOT_FILED',
  'RESULT_HANDED',
  'CLOSED',
  'CANCELLED',
] as const;
export type HomeVisitStatus = (typeof homeVisitStatuses)[number];

/** Nothing follows these. */
export const endings = [
  'PACKAGE_TAKEN',
  'NOT_ENTITLED',
  'NOT_FILED',
  'RESULT_HANDED',
  'CLOSED',
  'CANCELLED',
] as const satisfies readonly HomeVisitStatus[];

export const hasEnded = (status: HomeVisitStatus): boolean => (endings as readonly HomeVisitStatus[]).includes(status);

/** In which the centre owes a day and a window. */
export const awaitingWindow: readonly HomeVisitStatus[] = ['REQUESTED', 'INCOMPLETE', 'NOBODY_HOME', 'NOBODY_CAME'];
