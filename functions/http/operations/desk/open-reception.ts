import * as z from 'zod/mini';
import { openReception as open, type ReceptionDeps } from '#casework/identity/open-reception.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { ForeignersToo, Iin, named, saysSurname } from '#domain/form/person.ts';
import { ok, refused } from '#domain/result.ts';
import { day } from '#domain/text/dates.ts';
import { PowerNumber } from '#domain/text/texts.ts';
import { faultOf } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { OfferId } from '#http/shapes/allocations.ts';
import { CaseName, WhoseName } from '#http/shapes/of-case.ts';
import { ReceptionView, receptionView } from '#http/views/reception-view.ts';

const shown = {
  identityDocument: IdentityDocument,
  /** the request that is to be withdrawn, where he came for that (X112) */
  withdraws: z.optional(CaseName),
  /** the one, or the row of an old list, by which he leaves the list, where he came for that and withdraws none (X152, X332) */
  leaves: z.optional(WhoseName),
  /** the offer whose dwelling he refuses, where he came for that alone (X282) */
  refuses: z.optional(OfferId),
};
/** Who came: by the IIN of his document, or by its name and day of birth where it bears none; a representative with whose request he comes for. */
const Came = z.union([
  z.strictObject({ by: z.literal('recipient'), iin: Iin, ...shown }),
  z.strictObject({ by: z.literal('recipient'), name: z.strictObject(named).check(saysSurname), bornOn: day, ...shown }),
  z.strictObject({
    by: z.literal('representative'),
    iin: ForeignersToo,
    recipientIin: Iin,
    /** a notarised one by which he is yet to be named in the request */
    power: z.optional(z.strictObject({ number: PowerNumber, issuedOn: day })),
    ...shown,
  }),
]);

/**
 * X93, X112, X152, X282: somebody comes to a desk without his request's number, to withdraw the one named, to leave the list by it, or to refuse what he is offered. Nothing of him is told until a second operator has seen him
 * too; the same body sent again that day is answered with his requests, by whose numbers he is then received as anybody.
 */
export const openReception = operation({
  name: 'openReception',
  by: 'official',
  body: Came,
  keyless: true,
  answer: ReceptionView,
  run: async ({ body, actor: by, now, requestId }, deps: ReceptionDeps) => {
    const opened = await open(body, { by, now, requestId }, deps);
    return opened.ok ? ok({ body: receptionView(opened.value, now) }) : refused(faultOf(opened.error));
  },
});
