import * as z from 'zod/mini';
import { type OpenDeps, openAtDesk } from '#casework/acts/open-request.ts';
import { Iin } from '#domain/form/person.ts';
import { officeNumber } from '#domain/text/texts.ts';
import { isInstant, toInstant } from '#domain/time/local-date.ts';
import { OpenedView, type OpeningDeps, opened } from '#http/calls/opening.ts';
import { operation } from '#http/operation.ts';
import { CaseName } from '#http/shapes/of-case.ts';

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

/** 8.1–8.3: the operator opens a request for whoever sits before him, and is told at once of an open request and of entries. */
export const openRequestAtDesk = operation({
  name: 'openRequestAtDesk',
  by: 'bearer',
  body: OpeningAtDesk,
  answer: OpenedView,
  status: 201,
  run: async (call, deps: OpeningDeps & OpenDeps) => {
    const { number, takenAt, calledAt } = call.body.ticket;
    const ticket = { number, takenAt: toInstant(takenAt), calledAt: toInstant(calledAt) };
    const person = await deps.keyring.personOf(call.body.iin);
    return opened(call, person, deps, (acting) => openAtDesk({ ...call.body, ticket }, acting, deps));
  },
});
