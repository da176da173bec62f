import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { beginVisit as begin } from '#casework/acts/visiting/visit-at-home.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { Iin } from '#domain/form/person.ts';
import { shownGrounds } from '#domain/regulation/visits/shown.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { visited } from '#http/calls/visiting.ts';
import { operation } from '#http/operation.ts';
import { OfVisit } from '#http/shapes/home-visits.ts';
import { HomeVisitView } from '#http/views/files/home-visit-view.ts';

/** X179: the operator is at home, before whoever asked, and has seen by what he is entitled. */
export const beginVisit = operation({
  name: 'beginVisit',
  by: 'official',
  params: OfVisit,
  body: z.strictObject({ iin: Iin, identityDocument: IdentityDocument, shown: z.enum(shownGrounds) }),
  answer: HomeVisitView,
  run: (call, deps: CommandDeps & WritingDeps) =>
    visited(call, deps, (acting) => begin({ ...call.params, ...call.body }, acting, deps)),
});
