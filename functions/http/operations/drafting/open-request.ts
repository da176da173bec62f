import * as z from 'zod/mini';
import { type OpenDeps, openOnPortal } from '#casework/acts/filing/open-request.ts';
import { subjectOf } from '#domain/actor.ts';
import { OpenedView, type OpeningDeps, opened } from '#http/calls/opening.ts';
import { operation } from '#http/operation.ts';
import { ChangeAsked } from '#http/shapes/change.ts';
import { CaseName } from '#http/shapes/of-case.ts';

const Opening = z.strictObject({ refiles: z.optional(CaseName), change: z.optional(ChangeAsked) });

/** 10.5: an empty request for registration or for a change of an entry (X55), or an ended one to be mended (X7); whatever would stand in the way of its filing is told at once. */
export const openRequest = operation({
  name: 'openRequest',
  by: 'bearer',
  body: Opening,
  answer: OpenedView,
  status: 201,
  run: (call, deps: OpeningDeps & OpenDeps) =>
    opened(call, { person: subjectOf(call.actor) }, deps, (acting) => openOnPortal(call.body, acting, deps)),
});
