import * as z from 'zod/mini';
import { type OpenDeps, openAtDesk } from '#casework/acts/open-request.ts';
import { Iin } from '#domain/form/person.ts';
import { officeNumber } from '#domain/text/texts.ts';
import { isInstant, toInstant } from '#domain/time/local-date.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { CaseName } from '#http/shapes/of-case.ts';
import { CaseView } from '#http/views/case-view.ts';

const instant = z.string().check(z.refine((text) => isInstant(text), { error: 'INSTANT_INVALID' }));
const OpeningAtDesk = z.strictObject({
  iin: Iin,
  ticket: z.strictObject({
    number: officeNumber(20),
    takenAt: instant,
    calledAt: instant,
  }),
  refiles: z.optional(CaseName),
});

/** 8.1–8.3: the operator opens a request for whoever sits before him. */
export const openRequestAtDesk = operation({
  name: 'openRequestAtDesk',
  by: 'bearer',
  body: OpeningAtDesk,
  answer: CaseView,
  status: 201,
  run: (call, deps: CommandDeps & OpenDeps) => {
    const { number, takenAt, calledAt } = call.body.ticket;
    const ticket = { number, takenAt: toInstant(takenAt), calledAt: toInstant(calledAt) };
    return command(call, deps, (acting) => openAtDesk({ ...call.body, ticket }, acting, deps));
  },
});
