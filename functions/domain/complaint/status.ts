/** The statuses of a complaint; its outcome, *held* and *overdue* stand beside them. */
export const complaintStatuses = [
  'AWAITING_REVIEWER',
  'UNDER_REVIEW',
  'AWAITING_SIGNATURE',
  'DECIDED',
  'AWAITING_SENDING',
  'ON_ITS_WAY',
  'TOLD',
  'AWAITING_FULFILMENT',
  'ANSWERED',
  'PASSED_ON',
  'NOT_CONSIDERED',
  'WITHDRAWN',
] as const;
export type ComplaintStatus = (typeof complaintStatuses)[number];

/** Nothing follows these. */
export const endings = [
  'ANSWERED',
  'PASSED_ON',
  'NOT_CONSIDERED',
  'WITHDRAWN',
] as const satisfies readonly ComplaintStatus[];

export const hasEnded = (status: ComplaintStatus): boolean => (endings as readonly ComplaintStatus[]).includes(status);
