import { factsOf } from '#casework/papers/facts.ts';
import type { People } from '#casework/ports/people.ts';
import type { Application } from '#domain/application/application.ts';
import { nameOnPapers } from '#domain/application/rules/examining/evidence.ts';
import { fullName } from '#domain/form/full-name.ts';
import { StoredForm } from '#domain/form/stored-form.ts';

/**
 * Whose request it is, by the name that its papers bear: the register's or the certificate's where one is known, else as it
 * was typed (X64). Whoever shows it notes the look first. Undefined while there is no form.
 */
export async function nameOfRecipient(
  theCase: Pick<Application, 'form' | 'registers' | 'signature' | 'resolutions'>,
  { people }: { readonly people: People },
): Promise<string | undefined> {
  const { form } = theCase;
  if (!form) return undefined;
  const [record, facts] = await Promise.all([people.read(form.id), factsOf(theCase, { people })]);
  return record && fullName(nameOnPapers(theCase, { typed: StoredForm.parse(record.content).applicant, ...facts }));
}
