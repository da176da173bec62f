import * as z from 'zod/mini';
import { idOf } from '../file/refs.ts';
import { OverrideGround } from '../queue/allocating/override-ground.ts';
import { type CategoryId, queueListIds } from '../regulation/categories.ts';

const text = z.string();

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
