import type { People } from '#casework/ports/ports.ts';
import type { Application } from '#domain/application/application.ts';
import { Form, Representation } from '#domain/form/form.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import type { Instant } from '#domain/time/instant.ts';

/** What was typed into a request so far: the form, and whose power is used. */
export interface Draft {
  readonly form: Form;
  readonly representation?: Representation;
}

/** The draft from its records; undefined while there is no form, or when it was left unfiled until it expired. */
export async function draftOf(
  { form, representative }: Application,
  { people }: { readonly people: People },
): Promise<Draft | undefined> {
  const [typedForm, typedPower] = await Promise.all([
    form && people.read(form.id),
    representative && people.read(representative.record.id),
  ]);
  if (!typedForm) return undefined;
  return {
    form: Form.parse(typedForm.content),
    representation: typedPower && Representation.parse(typedPower.content),
  };
}

/** Until when an unfiled draft is kept (X45). */
export const draftExpiry = (now: Instant): Instant => new Date(Date.parse(now) + lengthOf('draftKept')).toISOString();
