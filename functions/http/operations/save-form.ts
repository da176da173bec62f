import { draftExpiry } from '#casework/filing/draft.ts';
import { formFacts } from '#casework/filing/refile.ts';
import type { Keyring } from '#casework/ports/ports.ts';
import { typed } from '#casework/typed.ts';
import type { Form } from '#domain/form/form.ts';
import { formFaults } from '#domain/form/form-faults.ts';
import { ok, refused } from '#domain/result.ts';
import { localDate } from '#domain/time/local-date.ts';
import { words } from '#domain/words.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import { faultsIn, oneField } from '#http/fields.ts';
import type { Call, Operation } from '#http/operation.ts';
import { permitted } from '#http/permitted.ts';

interface Deps extends CommandDeps {
  readonly keyring: Keyring;
}

const ownIin = words(
  'Өтініш берушінің ЖСН-ін көрсетіңіз',
  'Укажите ИИН самого заявителя',
  "Give the applicant's own IIN",
);

/** 8.3, 10.5: the form, checked field by field; each saved draft is a record of its own, which expires unless it is filed. */
export const saveForm: Operation<Call<{ caseId: string }, unknown, Form>, Deps> = (call, deps) =>
  command(call, deps, async () => {
    const { caseId } = call.params;
    const { now, body: form, language } = call;
    const theCase = await permitted(call, caseId, 'SaveForm', deps);
    if (!theCase.ok) return theCase;
    const faults = formFaults(form, localDate(now));
    if (faults.length > 0) return refused(faultsIn('body', faults, language));
    if ((await deps.keyring.personOf(form.applicant.iin)) !== theCase.value.applicant)
      return refused(oneField('body.applicant.iin', 'OTHER_PERSON', ownIin, language));
    const { record, ref } = await typed('form', form, { caseId, now, expiresAt: draftExpiry(now) }, deps);
    return ok({
      caseId,
      command: { type: 'SaveForm', form: { record: ref, content: formFacts(form, now) } },
      records: [record],
    });
  });
