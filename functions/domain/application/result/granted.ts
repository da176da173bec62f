import * as z from 'zod/mini';
import { event } from '#domain/file/event.ts';
import { idOf } from '#domain/file/refs.ts';

/** What a satisfied complaint about how a request ended makes of its moment (X58, X165). */
export const grantedEvents = [
  /** until then it is filed again with its moment */
  event('MomentGranted', { complaint: idOf('complaint'), until: z.string() }),
  /** the same comes to what its person has filed since for the same place */
  event('MomentReturned', {
    complaint: idOf('complaint'),
    from: idOf('case'),
    priorityMoment: z.string(),
    intakeSequence: z.number(),
  }),
] as const;
