/** Why a refiled request does not keep the moment of the one it mends (X66). */
export const lostReasons = [
  'TOO_LATE',
  'OTHER_PACKAGE',
  'USED',
  'OTHER_PERSON',
  'LATER_POWER',
  'NO_POWER',
  'OTHERS_KEY',
  'NO_SIGNATURE',
  'NOT_CONFIRMED',
] as const;
export type LostReason = (typeof lostReasons)[number];
