import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { receivePerson as receive } from '#casework/acts/filing/receive-person.ts';
import type { PowerDeps } from '#casework/filing/presence-today.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import { actorRecord } from '#domain/actor.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { ForeignersToo } from '#domain/form/person.ts';
import { receptionPurposeIds } from '#domain/regulation/reception-purposes.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { noteReception } from '#http/calls/reading.ts';
import { operation } from '#http/operation.ts';
import { who } from '#http/shapes/identity.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { CaseView } from '#http/views/case-view.ts';

const Reception = z.strictObject({
  by: who,
  iin: ForeignersToo,
  identityDocument: IdentityDocument,
  purpose: z.enum(receptionPurposeIds),
});

/**
 * 8.2: whose request it is, before a desk of any centre; who asks is noted, whatever he is answered, and who has opened it so
 * is read by whose it is, in his cabinet (X82).
 */
export const receivePerson = operation({
  name: 'receivePerson',
  by: 'bearer',
  params: OfCase,
  body: Reception,
  answer: CaseView,
  run: async (call, deps: CommandDeps & WritingDeps & PowerDeps & { readonly access: AccessLog }) => {
    const { actor, now: at, requestId, params, body } = call;
    const noted = { subject: params.caseId, fields: [], why: `reception ${body.purpose}` };
    await deps.access.append({ reader: actorRecord(actor), at, requestId, ...noted });
    const received = await command(call, deps, (acting) => receive({ ...params, ...body }, acting, deps));
    if (received.ok) await noteReception(call, { caseId: params.caseId, by: body.by, why: noted.why }, deps);
    return received;
  },
});
