import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { declineWindow as decline } from '#casework/acts/visiting/schedule-visit.ts';
import { line } from '#domain/text/texts.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { visited } from '#http/calls/visiting.ts';
import { operation } from '#http/operation.ts';
import { OfVisit } from '#http/shapes/home-visits.ts';
import { HomeVisitView } from '#http/views/files/home-visit-view.ts';

/** X178, X232: the window does not suit, or none is set; when he would rather be visited, in his words. */
export const declineWindow = operation({
  name: 'declineWindow',
  by: 'bearer',
  params: OfVisit,
  body: z.strictObject({ wishes: line(300) }),
  answer: HomeVisitView,
  run: (call, deps: CommandDeps & WritingDeps) =>
    visited(call, deps, (acting) => decline({ ...call.params, ...call.body }, acting, deps)),
});
