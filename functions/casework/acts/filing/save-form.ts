import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { type EntryHeldDeps, entryToChange } from '#casework/filing/entry-held.ts';
import { familyOf } from '#casework/filing/family.ts';
import { typed } from '#casework/typed.ts';
import { draftExpiry } from '#domain/application/rules/filing/draft-kept.ts';
import type { Form } from '#domain/form/form.ts';
import { ok } from '#domain/result.ts';
import { type Acted, type Ask, perform } from '../on-case.ts';

/** 8.3, 10.5: the form as it stands now; each saved draft is a record of its own, which expires unless it is filed (X45). */
export function saveForm(
  { caseId, form }: { readonly caseId: string; readonly form: Form },
  acting: Acting,
  deps: WritingDeps & EntryHeldDeps,
): Acted {
  const { now } = acting;
  const ask: Ask = async (before) => {
    const [applicant, family, entry] = await Promise.all([
      deps.keyring.personOf(form.applicant.iin),
      familyOf(form, deps),
      entryToChange(before, deps),
    ]);
    const { record, ref } = await typed('form', form, { caseId, now, expiresAt: draftExpiry(now) }, deps);
    const command = { type: 'SaveForm', form: { record: ref, content: form, ...family }, applicant, entry } as const;
    return ok({ command, records: [record] });
  };
  return perform(caseId, { type: 'SaveForm', ask }, acting, deps);
}
