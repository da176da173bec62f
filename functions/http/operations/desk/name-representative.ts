import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { nameRepresentative as name } from '#casework/acts/filing/name-representative.ts';
import type { PowerDeps } from '#casework/filing/presence-today.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import { actorRecord } from '#domain/actor.ts';
import { NotarisedPower } from '#domain/form/form.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { Iin } from '#domain/form/person.ts';
import { acknowledged, type CommandDeps } from '#http/calls/commanding.ts';
import { noteReception } from '#http/calls/reading.ts';
import { operation } from '#http/operation.ts';
import { who } from '#http/shapes/identity.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { CaseExists } from '#http/views/files/case-view.ts';

const { power: _, ...certified } = NotarisedPower.shape;
/** `recipientIin`: of whom the power is; the document is of `by` */
const Naming = z.strictObject({ by: who, recipientIin: Iin, identityDocument: IdentityDocument, ...certified });

/**
 * X87: a new representative of a filed request, at a desk of any centre; answered with that it was done, for of the request
 * itself he is served once he is received. Who asks is noted, and whose it is reads so in his cabinet.
 */
export const nameRepresentative = operation({
  name: 'nameRepresentative',
  by: 'bearer',
  params: OfCase,
  body: Naming,
  answer: CaseExists,
  run: async (call, deps: CommandDeps & WritingDeps & PowerDeps & { readonly access: AccessLog }) => {
    const { actor, now: at, requestId, params } = call;
    const { by, recipientIin, identityDocument, ...power } = call.body;
    const noted = { subject: params.caseId, fields: [], why: 'representative' };
    await deps.access.append({ reader: actorRecord(actor), at, requestId, ...noted });
    const representation = { power: 'notarised' as const, ...power };
    const said = { ...params, representation, by, recipientIin, identityDocument };
    const named = await acknowledged(call, deps, (acting) => name(said, acting, deps));
    if (named.ok) await noteReception(call, { caseId: params.caseId, by, why: noted.why }, deps);
    return named;
  },
});
