import type { People } from '#casework/ports/people.ts';
import type { Application } from '#domain/application/application.ts';
import type { Evidence } from '#domain/application/facts.ts';
import { CertificateFacts, RegisterFacts } from '#domain/form/facts.ts';

/** What the registers said at 8.4 and the certificate at 10.6; nothing where none was asked, or only an older case's word is kept. */
export interface Facts extends Pick<Evidence, 'registered' | 'certified'> {
  readonly power?: RegisterFacts['power'];
}

/** The facts of a request from their records. */
export async function factsOf(
  { registers, signature }: Pick<Application, 'registers' | 'signature'>,
  { people }: { readonly people: Pick<People, 'read'> },
): Promise<Facts> {
  const [asked, signed] = await Promise.all([
    registers?.facts && people.read(registers.facts.id),
    signature?.confirmed && signature.facts ? people.read(signature.facts.id) : undefined,
  ]);
  const { person, power } = asked ? RegisterFacts.parse(asked.content) : {};
  return {
    registered: person?.kind === 'found' ? person.value : undefined,
    certified: signed ? CertificateFacts.parse(signed.content).certificate : undefined,
    power,
  };
}
