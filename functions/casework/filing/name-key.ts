import type { Keyring } from '#casework/ports/keyring.ts';
import type { Application } from '#domain/application/application.ts';
import type { Evidence } from '#domain/application/facts.ts';
import { nameOnPapers } from '#domain/application/rules/examining/evidence.ts';
import { kinSought, kinSpelled, type PersonName, personSought } from '#domain/form/full-name.ts';
import { parseIin } from '#domain/iin.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { bySpelling } from './whole-keys.ts';

/** The keyed hash by which a person is found who says his name and day of birth; undefined where the day is not known. */
export const nameKeyOf = async (
  name: PersonName,
  bornOn: PlainDate | undefined,
  { keyring }: { readonly keyring: Keyring },
): Promise<string | undefined> =>
  bornOn === undefined ? undefined : keyring.macOf(`name and birth ${personSought(name, bornOn)}`);

/** The same of a filed request: by the name that its papers bear, now that a register, a certificate or a slip says otherwise (X64). */
export const nameKeyOnPapers = (
  { resolutions }: Pick<Application, 'resolutions'>,
  said: Pick<Evidence, 'typed' | 'registered' | 'certified'>,
  deps: { readonly keyring: Keyring },
): Promise<string | undefined> => nameKeyOf(nameOnPapers({ resolutions }, said), bornOnIn(said.typed.iin), deps);

/** The keyed hashes by which family and officials are compared (X81); none where the name or the day is not known. */
export async function kinKeysOf(
  name: PersonName,
  bornOn: PlainDate | undefined,
  { keyring }: { readonly keyring: Keyring },
): Promise<string[]> {
  if (bornOn === undefined || !name.name) return [];
  const [alike, spelled] = await Promise.all([
    keyring.macOf(`kin ${kinSought(name, bornOn)}`),
    keyring.macOf(`kin by spelling ${kinSpelled(name, bornOn)}`),
  ]);
  return [alike, `${bySpelling}${spelled}`];
}

/** The day of birth that a citizen's number says. */
export function bornOnIn(iin: string): PlainDate | undefined {
  const read = parseIin(iin);
  return read.ok ? read.value.bornOn : undefined;
}
