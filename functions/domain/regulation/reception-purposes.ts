/**
 * What somebody comes for with a request that another centre took, or that was filed on the portal: to take it back, to
 * leave the list by it, to collect its result, to change how he is reached, to bring what was asked for, to hear how it stands. Noted with every
 * look at it [O].
 */
export const receptionPurposeIds = ['withdrawal', 'leaving', 'collection', 'contacts', 'document', 'enquiry'] as const;

export type ReceptionPurpose = (typeof receptionPurposeIds)[number];
