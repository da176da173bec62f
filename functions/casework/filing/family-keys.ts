import { readFiledForm, readForm } from '#casework/papers/form.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { People } from '#casework/ports/people.ts';
import type { Application } from '#domain/application/application.ts';
import type { Form } from '#domain/form/form.ts';
import { familyOf } from './family.ts';
import { areWhole } from './whole-keys.ts';

interface Deps {
  readonly people: People;
  readonly keyring: Keyring;
}

/**
 * The keys by which relatives are compared now and that a filed request does not hold, because its form was kept before
 * they were; of its form as it was filed and as it is (X81). None once it holds them all.
 */
export async function familyKeysLacking(theCase: Application, deps: Deps): Promise<readonly string[]> {
  const { form, filedAt, familyNames } = theCase;
  if (!form || !filedAt || (familyNames && (familyNames.length === 0 || areWhole(familyNames)))) return [];
  const forms = await Promise.all([readForm(theCase, deps), readFiledForm(theCase, deps)]);
  const wanted = await familyKeysOf(forms, deps);
  return wanted.filter((key) => !familyNames?.includes(key));
}

/** The keys by which the members of forms are compared now, each once. */
export async function familyKeysOf(
  forms: readonly Form[],
  deps: { readonly keyring: Keyring },
): Promise<readonly string[]> {
  const families = await Promise.all(forms.map((one) => familyOf(one, deps)));
  return [...new Set(families.flatMap(({ familyNames }) => familyNames))];
}
