import * as z from 'zod/mini';
import { idOf } from '../file/refs.ts';
import { type CategoryId, queueListIds } from '../regulation/categories.ts';
import { overrideGroundIds } from '../regulation/override-grounds.ts';

const text = z.string();

/** By which ground of the table, and by which act, somebody is given a dwelling out of the order. */
export const OverrideGround = z.object({ ground: z.enum(overrideGroundIds), number: text, decidedOn: text });
export type OverrideGround = z.infer<typeof OverrideGround>;

/** A dwelling that a round gives to whoever is named, by the name of his entry, and not to whoever is next. */
export const Override = z.object({
  dwelling: idOf('dwelling'),
  entry: text,
  list: z.enum(queueListIds),
  ...OverrideGround.shape,
});
export type Override = z.infer<typeof Override>;

/** As its head names it, with the category of the entry as it stands; none: it stands on no list of the office. */
export interface NamedOverride extends Override {
  readonly category: CategoryId | undefined;
}
