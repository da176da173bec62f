import type { PassReason } from '#domain/regulation/allocations/pass-reasons.ts';

/** The reasons that lie in a family and a dwelling (75, 76), apart from how far a round has come. */
export const familyReasons = [
  'AREA_TOO_SMALL',
  'AREA_TOO_LARGE',
  'ROOMS_BY_SEX',
  'FLOOR_UNSUITABLE',
  'OTHER_LOCALITY',
] as const satisfies readonly PassReason[];
export type FamilyReason = (typeof familyReasons)[number];

export const isFamilyReason = (reason: PassReason): reason is FamilyReason =>
  (familyReasons as readonly PassReason[]).includes(reason);
