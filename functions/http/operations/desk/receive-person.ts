import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { receivePerson as receive } from '#casework/acts/filing/receive-person.ts';
import type { PowerDeps } from '#casework/filing/presence-today.ts';
import { type RowsDeps, rowsOf, rowsTold, type ToldRow } from '#casework/identity/told/rows-told.ts';
import { type Actor, actorRecord, isStaff } from '#domain/actor.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { ForeignersToo } from '#domain/form/person.ts';
import { receptionPurposeIds } from '#domain/regulation/reception-purposes.ts';
import { ok } from '#domain/result.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { noteReception } from '#http/calls/reading.ts';
import { type Call, operation } from '#http/operation.ts';
import { who } from '#http/shapes/identity.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { CaseView } from '#http/views/files/case-view.ts';
import { ReceivedRow, receivedRows } from '#http/views/received-rows.ts';

const Reception = z.strictObject({
  by: who,
  iin: ForeignersToo,
  identityDocument: IdentityDocument,
  purpose: z.enum(receptionPurposeIds),
});

type Deps = CommandDeps & WritingDeps & PowerDeps & RowsDeps;

/** Of a representative the request has a power for itself, and none for a row. */
async function ownRows(
  { actor, now, requestId, body }: Call<Actor, unknown, unknown, z.infer<typeof Reception>>,
  why: string,
  deps: Deps,
): Promise<readonly ToldRow[]> {
  const { by, iin, identityDocument: content } = body;
  if (by !== 'recipient' || !isStaff(actor)) return [];
  const rows = await rowsOf(await deps.keyring.personOf(iin), deps);
  return rowsTold(rows, { came: { by, identity: { content, iin } }, actor, now, requestId, why }, deps);
}

/**
 * 8.2: whose request it is, before a desk of any centre; who asks is noted, whatever he is answered, and who has opened it so
 * is read by whose it is, in his cabinet (X82). Whoever came himself is told of his rows of old lists beside it (X276).
 */
export const receivePerson = operation({
  name: 'receivePerson',
  by: 'bearer',
  params: OfCase,
  body: Reception,
  answer: z.extend(CaseView, { oldEntries: z.optional(z.array(ReceivedRow)) }),
  run: async (call, deps: Deps) => {
    const { actor, now, requestId, params, body } = call;
    const noted = { subject: params.caseId, fields: [], why: `reception ${body.purpose}` };
    await deps.access.append({ reader: actorRecord(actor), at: now, requestId, ...noted });
    const received = await command(call, deps, (acting) => receive({ ...params, ...body }, acting, deps));
    if (!received.ok) return received;
    await noteReception(call, { caseId: params.caseId, by: body.by, why: noted.why }, deps);
    const rows = await ownRows(call, noted.why, deps);
    return ok({ ...received.value, body: { ...received.value.body, ...receivedRows(rows) } });
  },
});
