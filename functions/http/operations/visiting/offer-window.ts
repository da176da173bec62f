import * as z from 'zod/mini';
import { offerWindow as offer, type SchedulingDeps } from '#casework/acts/visiting/schedule-visit.ts';
import { instant } from '#domain/text/dates.ts';
import { toInstant } from '#domain/time/local-date.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { visited } from '#http/calls/visiting.ts';
import { operation } from '#http/operation.ts';
import { OfVisit } from '#http/shapes/home-visits.ts';
import { HomeVisitView } from '#http/views/home-visit-view.ts';

/** X177, X178: the two hours in which somebody of the centre comes; before they have begun they are moved by the same. */
export const offerWindow = operation({
  name: 'offerWindow',
  by: 'official',
  params: OfVisit,
  body: z.strictObject({ from: instant }),
  answer: HomeVisitView,
  run: (call, deps: CommandDeps & SchedulingDeps) => {
    const asked = { ...call.params, from: toInstant(call.body.from) };
    return visited(call, deps, (acting) => offer(asked, acting, deps));
  },
});
