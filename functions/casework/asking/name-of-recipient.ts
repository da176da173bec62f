import { formSoFar } from '#casework/papers/form.ts';
import type { People } from '#casework/ports/people.ts';
import type { Application } from '#domain/application/application.ts';
import { fullName } from '#domain/form/full-name.ts';

/** Whose request it is, as his form says; whoever shows it notes the look first. Undefined while there is no form. */
export async function nameOfRecipient(
  theCase: Application,
  { people }: { readonly people: People },
): Promise<string | undefined> {
  const filled = await formSoFar(theCase, { people });
  return filled && fullName(filled.form.applicant);
}
