import * as z from 'zod/mini';

/** What arts. 75 and 76 ask of a family, in numbers alone: nobody's name, number or date of birth is in it. */
export const Household = z.object({
  /** the recipient and everybody on record with him */
  people: z.number(),
  /** of them, as far as their sex is known */
  men: z.number(),
  women: z.number(),
  /** the recipient and a spouse: the only two of different sex who may share a room */
  hasSpouse: z.boolean(),
  /** a pregnancy over 22 weeks counts */
  unborn: z.number(),
  /** what was said of a pregnancy can be true no more: it is born or not, and its person is asked anew (X288) */
  isExpectationOver: z.optional(z.literal(true)),
  /** rooms of their own for a listed illness, or for a disabled child */
  extraRooms: z.number(),
  isMobilityImpaired: z.boolean(),
  /** the wish of somebody elderly or disabled */
  floorAtMost: z.optional(z.number()),
  /** where he is queued, where it is not the place of the round */
  locality: z.optional(z.string()),
  /** said by all adults, never assumed */
  agreesToOtherLocality: z.boolean(),
  agreesToUncomfortable: z.boolean(),
  /** the day on which he last confirmed it */
  confirmedOn: z.string(),
});
export type Household = z.infer<typeof Household>;
