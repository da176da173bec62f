import { oneTimeCode } from '#casework/identity/one-time-secret.ts';
import { codeMac } from '#casework/identity/prove-iin.ts';
import type { ProofCodes, RealTime } from '#casework/ports/identity.ts';
import type { AccessLog, Keyring, People } from '#casework/ports/ports.ts';
import { typed } from '#casework/typed.ts';
import { actorRecord } from '#domain/actor.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import { ok } from '#domain/result.ts';
import type { Call, Operation } from '#http/operation.ts';
import { staffActorOf } from '#http/staff-keeping.ts';

interface Deps {
  readonly keyring: Keyring;
  readonly people: People;
  readonly access: AccessLog;
  readonly proofCodes: ProofCodes;
  readonly realTime: RealTime;
}

interface Body {
  readonly iin: string;
  readonly identityDocument: { readonly number: string; readonly issuedOn: string; readonly issuedBy: string };
}

/**
 * 10.1: an operator saw the identity document and hands over a code that opens the account once. Repeating is harmless:
 * the code given last is the only one that counts. The access log says what was done: somebody's identity was vouched for.
 */
export const giveIdentityCode: Operation<Call<unknown, unknown, Body>, Deps> = async (call, deps) => {
  const operator = staffActorOf(call);
  const { now: at, requestId } = call;
  const person = await deps.keyring.personOf(call.body.iin);
  const seen = await typed('identity', call.body, { now: at }, deps);
  await deps.people.write(seen.record);
  const fields = ['iin', 'identityDocument'];
  await deps.access.append({
    reader: actorRecord(operator),
    caseId: person,
    fields,
    why: 'IDENTITY_CODE',
    at,
    requestId,
  });
  const code = oneTimeCode();
  const expiresAtMs = deps.realTime() + lengthOf('identityCodeLives');
  const kept = { person, staff: operator.staff, record: seen.ref.id, expiresAtMs };
  await deps.proofCodes.give({ ...kept, codeMac: await codeMac(person, code, deps.keyring) });
  return ok({ body: { code, expiresAt: new Date(expiresAtMs).toISOString() } });
};
