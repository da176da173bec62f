import * as z from 'zod/mini';
import {
  askHandover,
  type HandOverDeps,
  handOverResult as handOver,
} from '#casework/acts/examining/hand-over-result.ts';
import type { AskDeps } from '#casework/second-person/ask-second-person.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { ForeignersToo } from '#domain/form/person.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { ok, refused } from '#domain/result.ts';
import { instant } from '#domain/text/dates.ts';
import { line } from '#domain/text/texts.ts';
import { toInstant } from '#domain/time/local-date.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { faultOf } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { who } from '#http/shapes/identity.ts';
import { DocumentId, idOf, OfCase } from '#http/shapes/of-case.ts';
import { confirmationView, Waits } from '#http/views/confirmation-view.ts';
import { CaseView } from '#http/views/files/case-view.ts';

const AtHome = z.strictObject({
  visit: idOf(homeVisit),
  receiptNumber: line(40),
  /** there was no network, so it is told later: when it was handed over, and the scan of that receipt (X274) */
  withoutNetwork: z.optional(z.strictObject({ at: instant, scan: DocumentId })),
});

const HandingOver = z.strictObject({
  to: who,
  iin: ForeignersToo,
  identityDocument: IdentityDocument,
  /** at home, by the visit that brings it, against a receipt that was signed by hand (X235) */
  atHome: z.optional(AtHome),
});

/** 5.7, X37: the result is handed over against identity; what was handed over at home without a network two say (X274). */
export const handOverResult = operation({
  name: 'handOverResult',
  by: 'bearer',
  params: OfCase,
  body: HandingOver,
  answer: z.union([CaseView, Waits]),
  run: async (call, deps: CommandDeps & HandOverDeps & AskDeps) => {
    const { actor, now, params } = call;
    const { atHome: door, ...of } = { ...call.body, ...params };
    const later = door?.withoutNetwork;
    if (!later || actor.kind !== 'operator')
      return command(call, deps, (acting) => handOver({ ...of, atHome: door }, acting, deps));
    const withoutNetwork = { ...later, at: toInstant(later.at) };
    const waits = await askHandover(
      { ...of, atHome: { visit: door.visit, receiptNumber: door.receiptNumber, withoutNetwork } },
      { by: actor, now },
      deps,
    );
    if (!waits.ok) return refused(faultOf(waits.error));
    return ok({ body: { confirmation: confirmationView(waits.value, now) } });
  },
});
