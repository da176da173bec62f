import * as z from 'zod/mini';
import { RecordRef } from '../file/refs.ts';
import { providerIds } from '../regulation/offices/providers.ts';
import { evidenceKindIds } from './evidence-kinds.ts';

/** What the executor found of a difference; `elsewhere`, where it is a registration there. */
export const Resolution = z.object({
  kind: z.enum(evidenceKindIds),
  finding: z.string(),
  elsewhere: z.optional(z.array(z.enum(providerIds))),
  reason: RecordRef,
});
