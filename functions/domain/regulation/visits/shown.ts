/** By what the operator sees that health is impaired as para 13 says; nobody is asked for a paper that the text does not ask (X18). */
export const shownGrounds = ['SEEN', 'DISABILITY_CERTIFICATE', 'MEDICAL_CONCLUSION', 'OTHER_DOCUMENT'] as const;
export type ShownGround = (typeof shownGrounds)[number];
