import type { AccessLog } from '#casework/ports/access-log.ts';
import type { RealTime } from '#casework/ports/clock.ts';
import type { ProofCodes } from '#casework/ports/identity.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { People } from '#casework/ports/people.ts';
import { typed } from '#casework/typed.ts';
import { actorRecord, type StaffActor } from '#domain/actor.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import type { Instant } from '#domain/time/instant.ts';
import { oneTimeCode } from './one-time-secret.ts';
import { codeMac } from './prove-iin.ts';

export interface VouchDeps {
  readonly keyring: Keyring;
  readonly people: People;
  readonly access: AccessLog;
  readonly proofCodes: ProofCodes;
  readonly realTime: RealTime;
}

interface Seen {
  readonly iin: string;
  readonly identityDocument: { readonly number: string; readonly issuedOn: string; readonly issuedBy: string };
}

interface Vouching {
  readonly by: StaffActor;
  readonly now: Instant;
  readonly requestId: string;
}

/**
 * 10.1: an operator saw the identity document and hands over a code that opens the account once. Repeating is harmless:
 * the code given last is the only one that counts. The access log says what was done: somebody's identity was vouched for.
 */
export async function vouchForIdentity(
  seen: Seen,
  { by, now: at, requestId }: Vouching,
  deps: VouchDeps,
): Promise<{ readonly code: string; readonly expiresAtMs: number }> {
  const person = await deps.keyring.personOf(seen.iin);
  const { record, ref } = await typed('identity', seen, { now: at }, deps);
  await deps.people.write(record);
  const fields = ['iin', 'identityDocument'];
  const noted = { reader: actorRecord(by), subject: person, fields, why: 'IDENTITY_CODE', at, requestId };
  await deps.access.append(noted);
  const code = oneTimeCode();
  const expiresAtMs = deps.realTime() + lengthOf('identityCodeLives');
  const kept = { person, staff: by.staff, record: ref.id, expiresAtMs };
  await deps.proofCodes.give({ ...kept, codeMac: await codeMac(person, code, deps.keyring) });
  return { code, expiresAtMs };
}
