import { mendedBy } from '#casework/filing/filing.ts';
import { paperGround } from '#casework/filing/paper-ground.ts';
import { formSoFar } from '#casework/papers/form.ts';
import { permitted } from '#casework/permitted.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Outages } from '#casework/ports/outages.ts';
import type { People } from '#casework/ports/people.ts';
import { type AskDeps, askSecondPerson } from '#casework/second-person/ask-second-person.ts';
import type { StaffActor } from '#domain/actor.ts';
import { application } from '#domain/application/kind.ts';
import { completeFault, formMissing } from '#domain/application/rules/filing/package.ts';
import { intakeAsked, paperFault } from '#domain/application/rules/filing/taken-in-paper.ts';
import { concernedIn } from '#domain/application/rules/seeing/concerned.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { toldBy } from '#domain/outages/outage.ts';
import { type Result, refused } from '#domain/result.ts';
import type { SecondPerson, SecondPersonFault } from '#domain/second-person/second-person.ts';
import type { Instant } from '#domain/time/instant.ts';

export interface AskIntakeDeps extends AskDeps {
  readonly cases: CaseStore;
  readonly lists: Pick<CaseLists, 'receipts'>;
  readonly people: People;
  readonly outages: Outages;
}

/**
 * X60: the operator, with the whole package and the scanned receipt entered, asks another official of his centre to confirm
 * when it was taken. Nothing is filed by it; the same question that still waits is not asked twice.
 */
export async function askPaperIntake(
  { caseId }: { readonly caseId: string },
  { by, now }: { readonly by: StaffActor; readonly now: Instant },
  deps: AskIntakeDeps,
): Promise<Result<SecondPerson, Refusal | SecondPersonFault>> {
  const found = await permitted(application, { fileId: caseId, action: 'HandPackage', actor: by, now }, deps);
  if (!found.ok) return found;
  const { taken } = found.value;
  if (!taken) return refused(refusal('NOT_TAKEN_IN_PAPER', { paragraph: 'X60' }));
  const [filled, ground, mends] = await Promise.all([
    formSoFar(found.value, deps),
    paperGround(taken, found.value.centre, deps),
    mendedBy(found.value, deps),
  ]);
  if (!filled) return refused(formMissing(found.value));
  const fault =
    completeFault(found.value, { form: filled.form, mends }, now) ??
    paperFault(found.value, { ...ground, enteredAt: now });
  if (fault) return refused(fault);
  const content = intakeAsked(found.value, taken);
  const { concerns, names } = concernedIn(found.value);
  // by whose word the outage is one, he confirms no taking in it (X76)
  const concerned = { concerns: [...concerns, ...(ground.outage ? toldBy(ground.outage) : [])], names };
  return askSecondPerson({ kind: 'takenInPaper', ...concerned, content }, { by, now }, deps);
}
