import * as z from 'zod/mini';
import { type AtHomeDeps, refuseVisit as refuse } from '#casework/acts/visiting/visit-at-home.ts';
import { visitRefusalIds } from '#domain/regulation/visits/refusals.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { visited } from '#http/calls/visiting.ts';
import { operation } from '#http/operation.ts';
import { OfVisit } from '#http/shapes/home-visits.ts';
import { CaseId } from '#http/shapes/of-case.ts';
import { reason } from '#http/shapes/reasons.ts';
import { HomeVisitView } from '#http/views/files/home-visit-view.ts';

/** 13: no ground for a visit is seen; a reason of the table, and what was seen. */
export const refuseVisit = operation({
  name: 'refuseVisit',
  by: 'official',
  params: OfVisit,
  body: z.strictObject({
    reason: z.enum(visitRefusalIds),
    explanation: reason,
    /** what was opened there, where a rule bars its filing */
    request: z.optional(CaseId),
  }),
  answer: HomeVisitView,
  run: (call, deps: CommandDeps & AtHomeDeps) =>
    visited(call, deps, (acting) => refuse({ ...call.params, ...call.body }, acting, deps)),
});
