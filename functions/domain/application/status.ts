/** The statuses of a request; the result (NOTICE, REFUSAL), *held* and *overdue* stand beside them. */
export const applicationStatuses = [
  'OPENED',
  'PACKAGE_REFUSED',
  'DISCARDED',
  'CHECKING_REGISTERS',
  'DATA_UNAVAILABLE',
  'AWAITING_OPERATOR_SIGNATURE',
  'CHECKING_SIGNATURE',
  'SIGNATURE_NOT_CONFIRMED',
  'BEING_SENT',
  'CHECKING_DOCUMENTS',
  'RETURNED_FOR_DEFECTS',
  'ACCEPTED',
  'AWAITING_RESOLUTION',
  'UNDER_EXAMINATION',
  'AWAITING_SIGNATURE',
  'AWAITING_SENDING',
  'ON_ITS_WAY',
  'READY_FOR_COLLECTION',
  'ISSUED',
  'WITHDRAWN',
] as const;

export type ApplicationStatus = (typeof applicationStatuses)[number];

/** Nothing follows these. DISCARDED ends a draft that was never filed: it is discarded, not withdrawn (X45). */
export const endings = [
  'PACKAGE_REFUSED',
  'DISCARDED',
  'DATA_UNAVAILABLE',
  'SIGNATURE_NOT_CONFIRMED',
  'RETURNED_FOR_DEFECTS',
  'ISSUED',
  'WITHDRAWN',
] as const satisfies readonly ApplicationStatus[];

export const hasEnded = (status: ApplicationStatus): boolean =>
  (endings as readonly ApplicationStatus[]).includes(status);
