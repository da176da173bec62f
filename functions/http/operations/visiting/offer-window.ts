import * as z from 'zod/mini';
import { offerWindow as offer, type SchedulingDeps } from '#casework/acts/visiting/schedule-visit.ts';
import { instant } from '#domain/text/dates.ts';
import { line } from '#domain/text/texts.ts';
import { toInstant } from '#domain/time/local-date.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { visited } from '#http/calls/visiting.ts';
import { operation } from '#http/operation.ts';
import { OfVisit } from '#http/shapes/home-visits.ts';
import { HomeVisitView } from '#http/views/files/home-visit-view.ts';

/** X177, X189, X232: the two hours in which somebody of the centre comes; before they have begun, and after nobody came in them, others are offered by the same, with a reason. */
export const offerWindow = operation({
  name: 'offerWindow',
  by: 'official',
  params: OfVisit,
  body: z.strictObject({ from: instant, reason: z.optional(line(300)) }),
  answer: HomeVisitView,
  run: (call, deps: CommandDeps & SchedulingDeps) => {
    const { from, reason } = call.body;
    const asked = { ...call.params, from: toInstant(from), reason };
    return visited(call, deps, (acting) => offer(asked, acting, deps));
  },
});
