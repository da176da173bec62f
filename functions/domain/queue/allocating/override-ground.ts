import * as z from 'zod/mini';
import { courtIds } from '#domain/regulation/allocations/courts-of-law.ts';
import { overrideEnds, overrideGroundIds } from '#domain/regulation/allocations/override-grounds.ts';

/** By which ground of the table, and by which act, somebody is given a dwelling out of the order. */
export const OverrideGround = z.object({
  ground: z.enum(overrideGroundIds),
  number: z.string(),
  decidedOn: z.string(),
  /** whose act it is; older ones do not say, nor is an act of another ground a court’s (X292) */
  court: z.optional(z.enum(courtIds)),
});
export type OverrideGround = z.infer<typeof OverrideGround>;

export const OverrideEnd = z.enum(overrideEnds);

/** By which ground and act a dwelling was to be given out of the order before, and why it was not. */
export const OverrideBefore = z.object({ ...OverrideGround.shape, cameTo: OverrideEnd });
export type OverrideBefore = z.infer<typeof OverrideBefore>;
