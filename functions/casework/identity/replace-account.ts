import type { RealTime } from '#casework/ports/clock.ts';
import type { Accounts, ProofCodes } from '#casework/ports/identity.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import { wholeOf } from '#casework/second-person/halves.ts';
import type { PersonId } from '#domain/ids.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import { codeMac } from './prove-iin.ts';

export interface ReplaceDeps {
  readonly accounts: Accounts;
  readonly proofCodes: ProofCodes;
  readonly keyring: Keyring;
  readonly realTime: RealTime;
}

/** X68: two operators have seen the person; the code made of their halves replaces the password of the account once. */
export async function giveReplacementCode(
  { id, asked, settled, content, concerns }: SecondPerson,
  { proofCodes, keyring, realTime }: ReplaceDeps,
): Promise<void> {
  const person = concerns[0] as PersonId | undefined;
  if (!person || !settled) throw new Error(`${id} is not confirmed`);
  await proofCodes.give({
    person,
    codeMac: await codeMac(person, await wholeOf('code', id, keyring), keyring),
    staff: asked.staff,
    record: content.id,
    confirmedBy: settled.staff,
    expiresAtMs: realTime() + lengthOf('replacementCodeLives'),
  });
}
