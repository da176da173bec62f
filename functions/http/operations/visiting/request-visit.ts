import type { WritingDeps } from '#casework/acting.ts';
import { requestVisit as request } from '#casework/acts/visiting/request-visit.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { visited } from '#http/calls/visiting.ts';
import { operation } from '#http/operation.ts';
import { VisitAsking } from '#http/shapes/home-visits.ts';
import { HomeVisitView } from '#http/views/files/home-visit-view.ts';

/** 13: asks that somebody of the centre come to whoever cannot, to take in his documents at home. */
export const requestVisit = operation({
  name: 'requestVisit',
  by: 'bearer',
  body: VisitAsking,
  answer: HomeVisitView,
  status: 201,
  run: (call, deps: CommandDeps & WritingDeps) => visited(call, deps, (acting) => request(call.body, acting, deps)),
});
