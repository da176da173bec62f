import { type AtHomeDeps, noteNobody as note } from '#casework/acts/visiting/visit-at-home.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { visited } from '#http/calls/visiting.ts';
import { operation } from '#http/operation.ts';
import { OfVisit } from '#http/shapes/home-visits.ts';
import { Nothing } from '#http/shapes/of-case.ts';
import { HomeVisitView } from '#http/views/files/home-visit-view.ts';

/** X180: in the window nobody was at home. */
export const noteNobody = operation({
  name: 'noteNobody',
  by: 'official',
  params: OfVisit,
  body: Nothing,
  answer: HomeVisitView,
  run: (call, deps: CommandDeps & AtHomeDeps) => visited(call, deps, (acting) => note(call.params, acting, deps)),
});
