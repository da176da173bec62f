/** The statuses of an amendment; *held* and *overdue* stand beside them. */
export const amendmentStatuses = [
  'PROPOSED',
  'PROPOSAL_UNSENT',
  'PROPOSAL_ON_ITS_WAY',
  'ANSWER_AWAITED',
  'HEARING_AWAITED',
  'UNDER_EXAMINATION',
  'AWAITING_CONFIRMATION',
  'AWAITING_SIGNATURE',
  'DECIDED',
  'AWAITING_SENDING',
  'REVOCABLE',
  'AWAITING_FORCE',
  'SUSPENDED',
  'IN_FORCE',
  'FINAL',
  'NOT_AMENDED',
] as const;
export type AmendmentStatus = (typeof amendmentStatuses)[number];

/** Nothing follows these. */
export const endings = ['FINAL', 'NOT_AMENDED'] as const satisfies readonly AmendmentStatus[];

export const hasEnded = (status: AmendmentStatus): boolean => (endings as readonly AmendmentStatus[]).includes(status);
