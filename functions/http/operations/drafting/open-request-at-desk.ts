import * as z from 'zod/mini';
import { type OpenAtDeskDeps, openAtDesk } from '#casework/acts/filing/open-request.ts';
import { Iin } from '#domain/form/person.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { instant } from '#domain/text/dates.ts';
import { officeNumber } from '#domain/text/texts.ts';
import { toInstant } from '#domain/time/local-date.ts';
import { OpenedView, type OpeningDeps, opened } from '#http/calls/opening.ts';
import { operation } from '#http/operation.ts';
import { ChangeAsked } from '#http/shapes/change.ts';
import { CaseName, idOf } from '#http/shapes/of-case.ts';

const OpeningAtDesk = z.strictObject({
  iin: Iin,
  ticket: z.optional(
    z.strictObject({
      number: officeNumber(20),
      takenAt: instant,
      calledAt: instant,
    }),
  ),
  taken: z.optional(
    z.strictObject({
      at: instant,
      /** on which of the two it rests (X60, X182) */
      outage: z.optional(idOf('outage')),
      visit: z.optional(idOf(homeVisit)),
      receiptNumber: officeNumber(20),
    }),
  ),
  /** at home, in the place of a ticket (13) */
  visit: z.optional(idOf(homeVisit)),
  refiles: z.optional(CaseName),
  change: z.optional(ChangeAsked),
});

/**
 * 8.1–8.3: the operator opens a request for whoever sits before him, or for what was taken in paper of him (X60), and is
 * told at once of an open request and of entries. What another centre took, or the portal, is mended once its person was
 * received that day.
 */
export const openRequestAtDesk = operation({
  name: 'openRequestAtDesk',
  by: 'bearer',
  body: OpeningAtDesk,
  answer: OpenedView,
  status: 201,
  run: async (call, deps: OpeningDeps & OpenAtDeskDeps) => {
    const { ticket, taken } = call.body;
    const times = {
      ticket: ticket && { ...ticket, takenAt: toInstant(ticket.takenAt), calledAt: toInstant(ticket.calledAt) },
      taken: taken && { ...taken, at: toInstant(taken.at) },
    };
    const person = await deps.keyring.personOf(call.body.iin);
    return opened(call, { person, taken: times.taken }, deps, (acting) =>
      openAtDesk({ ...call.body, ...times }, acting, deps),
    );
  },
});
