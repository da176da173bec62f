import { isKnownToHaveDied, type KnownDeps } from '#casework/filing/presence-today.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { RealTime } from '#casework/ports/clock.ts';
import type { Accounts, ProofCodes } from '#casework/ports/identity.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { People } from '#casework/ports/people.ts';
import { type AskDeps, askSecondPerson } from '#casework/second-person/ask-second-person.ts';
import type { ContentOf } from '#casework/second-person/content.ts';
import { halfOf } from '#casework/second-person/halves.ts';
import { typed } from '#casework/typed.ts';
import { actorRecord, type StaffActor } from '#domain/actor.ts';
import { closedFault } from '#domain/file/desk-hours.ts';
import { shownFault } from '#domain/file/papers/identity-shown.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import type { PersonId } from '#domain/ids.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { SecondPerson, SecondPersonFault } from '#domain/second-person/second-person.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { needsTwo } from './needs-two.ts';
import { oneTimeCode } from './one-time-secret.ts';
import { codeMac } from './prove-iin.ts';

export interface VouchDeps extends AskDeps, KnownDeps {
  readonly keyring: Keyring;
  readonly accounts: Accounts;
  readonly people: People;
  readonly access: AccessLog;
  readonly proofCodes: ProofCodes;
  readonly realTime: RealTime;
}

interface Vouching {
  readonly by: StaffActor;
  readonly now: Instant;
  readonly requestId: string;
}

type Seen = ContentOf<'account'>;

/** A code for a new account that shows nothing yet; else his half of it, which a second operator completes (X68, X78). */
export type Vouched =
  | { readonly kind: 'code'; readonly code: string; readonly expiresAtMs: number }
  | { readonly kind: 'waits'; readonly request: SecondPerson; readonly half: string };

/**
 * 10.1, X68, X78: an operator saw the identity document. For a new account he hands over a code; one that there is already
 * is replaced, and one of somebody whose request lies anywhere is opened, only together with a second operator, and its
 * owner is told. Nobody vouches for himself, nor for the dead (X90). Repeating is harmless:
 * the code given last is the only one that counts. The access log says what was done, and which document was named.
 */
export async function vouchForIdentity(
  seen: Seen,
  vouching: Vouching,
  deps: VouchDeps,
): Promise<Result<Vouched, SecondPersonFault | Refusal | 'RECIPIENT_DIED'>> {
  const { by, now: at, requestId } = vouching;
  const unshown = shownFault(seen, { today: localDate(at), paragraph: '10.1' });
  const fault = unshown ?? closedFault(at);
  if (fault) return refused(fault);
  const person = await deps.keyring.personOf(seen.iin);
  if (by.person === person) return refused('CONFIRMATION_OWN');
  const exists = (await deps.accounts.usernameOf(person)) !== undefined;
  const fields = ['iin', 'identityDocument'];
  const why = exists ? 'ACCOUNT_REPLACEMENT' : 'IDENTITY_CODE';
  const { record } = await typed('identity', seen, { now: at }, deps);
  await deps.people.write(record);
  const look = { reader: actorRecord(by), subject: person, fields, why, record: record.id, at, requestId };
  await deps.access.append(look);
  if (await isKnownToHaveDied(person, deps)) return refused('RECIPIENT_DIED');
  return (await needsTwo(person, deps))
    ? askSecond(person, seen, { vouching, deps })
    : ok(await giveCode(person, record.id, { vouching, deps }));
}

interface At {
  readonly vouching: Vouching;
  readonly deps: VouchDeps;
}

async function giveCode(person: PersonId, record: string, { vouching: { by }, deps }: At): Promise<Vouched> {
  const code = oneTimeCode();
  const expiresAtMs = deps.realTime() + lengthOf('identityCodeLives');
  const kept = { person, staff: by.staff, record, expiresAtMs };
  await deps.proofCodes.give({ ...kept, codeMac: await codeMac(person, code, deps.keyring) });
  return { kind: 'code', code, expiresAtMs };
}

async function askSecond(
  person: PersonId,
  seen: Seen,
  { vouching, deps }: At,
): Promise<Result<Vouched, SecondPersonFault>> {
  const asked = await askSecondPerson({ kind: 'account', concerns: [person], content: seen }, vouching, deps);
  if (!asked.ok) return asked;
  const { value: request } = asked;
  const { staff, at } = request.asked;
  await deps.accounts.tellAsked(person, { staff, confirmation: request.id, at });
  return ok({ kind: 'waits', request, half: await halfOf('code', { id: request.id, hand: 'asker' }, deps.keyring) });
}
