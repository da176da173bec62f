import type { People } from '#casework/ports/people.ts';
import type { Application } from '#domain/application/application.ts';
import { fullName } from '#domain/form/full-name.ts';
import { StoredForm } from '#domain/form/stored-form.ts';

/** Whose request it is, as his form says; whoever shows it notes the look first. Undefined while there is no form. */
export async function nameOfRecipient(
  { form }: Pick<Application, 'form'>,
  { people }: { readonly people: People },
): Promise<string | undefined> {
  const record = form && (await people.read(form.id));
  return record && fullName(StoredForm.parse(record.content).applicant);
}
