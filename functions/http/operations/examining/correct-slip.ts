import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { correctSlip as correct } from '#casework/acts/examining/correct-slip.ts';
import type { People } from '#casework/ports/people.ts';
import { slipFields } from '#domain/form/slip.ts';
import { line } from '#domain/text/texts.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { PersonRef } from '#http/shapes/documents.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { reason } from '#http/shapes/reasons.ts';
import { CaseView } from '#http/views/files/case-view.ts';

const Correction = z.strictObject({ personRef: PersonRef, field: z.enum(slipFields), value: line(100), reason });

/** X57: a letter of a name or a digit of a document's number, before the head has the draft. */
export const correctSlip = operation({
  name: 'correctSlip',
  by: 'bearer',
  params: OfCase,
  body: Correction,
  answer: CaseView,
  run: (call, deps: CommandDeps & WritingDeps & { readonly people: People }) =>
    command(call, deps, (acting) => {
      const { reason: why, ...slip } = call.body;
      return correct({ ...call.params, slip, reason: why }, acting, deps);
    }),
});
