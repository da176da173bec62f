import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { cancelVisit as cancel } from '#casework/acts/visiting/schedule-visit.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { visited } from '#http/calls/visiting.ts';
import { operation } from '#http/operation.ts';
import { OfVisit } from '#http/shapes/home-visits.ts';
import { reason } from '#http/shapes/reasons.ts';
import { HomeVisitView } from '#http/views/files/home-visit-view.ts';

/**
 * X178: nobody is to come. Its person says nothing more; an official says why, and who asked him to. X273: so the wish that
 * the result be brought too is taken back by itself, and the visit stays.
 */
export const cancelVisit = operation({
  name: 'cancelVisit',
  by: 'bearer',
  params: OfVisit,
  body: z.strictObject({ reason: z.optional(reason), wishAlone: z.optional(z.literal(true)) }),
  answer: HomeVisitView,
  run: (call, deps: CommandDeps & WritingDeps) =>
    visited(call, deps, (acting) => cancel({ ...call.params, ...call.body }, acting, deps)),
});
