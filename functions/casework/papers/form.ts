import type * as z from 'zod/mini';
import type { People } from '#casework/ports/people.ts';
import type { Application } from '#domain/application/application.ts';
import type { Form, Representation } from '#domain/form/form.ts';
import { StoredCorrection, StoredForm, StoredRepresentation } from '#domain/form/stored-form.ts';
import type { Instant } from '#domain/time/instant.ts';

export interface FormDeps {
  readonly people: People;
}

/** `waits`: proposed of what is signed, so that the form is as it was until the head has signed (X149) */
type Corrected = z.infer<typeof StoredCorrection> & { readonly at: Instant; readonly waits?: true };

/** What was typed into a request so far: the form, and whose power is used. */
export interface FormSoFar {
  readonly form: Form;
  readonly representation?: Representation;
  /** by which somebody acts since it was filed (X87) */
  readonly newRepresentation?: Representation;
  /** slips corrected after it was filed: what stood there, what stands there now, and why (X57) */
  readonly corrections?: readonly Corrected[];
}

/** The form from its records; undefined while there is none, or when it was left unfiled until it expired (X45). */
export async function formSoFar(
  { form, representative, newRepresentative, slips = [], correction }: Application,
  { people }: FormDeps,
): Promise<FormSoFar | undefined> {
  const [typedForm, typedPower, newPower, corrections] = await Promise.all([
    form && people.read(form.id),
    representative && people.read(representative.record.id),
    newRepresentative && people.read(newRepresentative.record.id),
    Promise.all(
      [...slips, ...(correction ? [{ ...correction, waits: true as const }] : [])].map(
        async ({ at, record, ...one }): Promise<Corrected> => ({
          at,
          ...StoredCorrection.parse((await people.read(record.id))?.content),
          ...('waits' in one ? { waits: true } : {}),
        }),
      ),
    ),
  ]);
  if (!typedForm) return undefined;
  return {
    form: StoredForm.parse(typedForm.content),
    representation: typedPower && StoredRepresentation.parse(typedPower.content),
    ...(newPower ? { newRepresentation: StoredRepresentation.parse(newPower.content) } : {}),
    ...(corrections.length > 0 ? { corrections } : {}),
  };
}

/** The form of a request that must have one by now: whoever is written to stands in it. */
export async function readForm({ form }: Pick<Application, 'form'>, { people }: FormDeps): Promise<Form> {
  if (!form) throw new Error('a case without a form');
  const record = await people.read(form.id);
  if (!record) throw new Error('a form without its record');
  return StoredForm.parse(record.content);
}

/** The same as it was filed, whatever was mended since (X57). */
export const readFiledForm = ({ form, formAsFiled }: Application, deps: FormDeps): Promise<Form> =>
  readForm({ form: formAsFiled ?? form }, deps);
