import * as z from 'zod/mini';
import { overrideGroundIds } from '#domain/regulation/override-grounds.ts';

/** By which ground of the table, and by which act, somebody is given a dwelling out of the order. */
export const OverrideGround = z.object({
  ground: z.enum(overrideGroundIds),
  number: z.string(),
  decidedOn: z.string(),
});
export type OverrideGround = z.infer<typeof OverrideGround>;
