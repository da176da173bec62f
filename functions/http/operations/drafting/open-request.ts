import * as z from 'zod/mini';
import { type OpenDeps, openOnPortal } from '#casework/acts/open-request.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { CaseName } from '#http/shapes/of-case.ts';
import { CaseView } from '#http/views/case-view.ts';

const Opening = z.strictObject({ refiles: z.optional(CaseName) });

/** 10.5: an empty request, or an ended one to be mended (X7). */
export const openRequest = operation({
  name: 'openRequest',
  by: 'bearer',
  body: Opening,
  answer: CaseView,
  status: 201,
  run: (call, deps: CommandDeps & OpenDeps) => command(call, deps, (acting) => openOnPortal(call.body, acting, deps)),
});
