import { type Acting, type ExecuteDeps, plan } from '#casework/execute.ts';
import { mendedBy } from '#casework/filing/filing.ts';
import { formSoFar } from '#casework/papers/form.ts';
import type { People } from '#casework/ports/people.ts';
import type { ConfirmedByAnother } from '#domain/application/facts.ts';
import { application } from '#domain/application/kind.ts';
import { paperTo } from '#domain/application/rules/filing/carried-moment.ts';
import { formMissing } from '#domain/application/rules/filing/package.ts';
import { refusal } from '#domain/file/refusal.ts';
import { ok, refused } from '#domain/result.ts';
import { type Acted, type Ask, perform } from '../on-case.ts';

interface CarryDeps extends ExecuteDeps {
  readonly people: People;
}

interface Carrying {
  /** the open request that bars the filing */
  readonly to: string;
  readonly confirmed: ConfirmedByAnother;
}

/**
 * X107: the moment of a package taken in paper comes to its person's open request, in one transaction with the word of the
 * two and on both files; where the package is for another place, that request is told of it. Their word is not used up:
 * once that request has ended without a registration, the package is filed on it.
 */
export function carryMoment({ to, confirmed }: Carrying, { now, requestId }: Acting, deps: CarryDeps): Acted {
  const acting = { actor: { kind: 'machine' }, now, requestId } as const;
  const { caseId: from } = confirmed.content;
  const { doneAt: _, ...settles } = confirmed.request;
  const ask: Ask = async (theCase) => {
    const draft = await deps.cases.load(application, from);
    if (!draft) return refused(refusal('CASE_NOT_FOUND'));
    const [filled, mends] = await Promise.all([formSoFar(draft, deps), mendedBy(draft, deps)]);
    if (!filled) return refused(formMissing(draft));
    const command = { type: 'CarryMoment', beside: { draft, form: filled.form, mends, confirmed } } as const;
    if (paperTo(theCase, draft, now) !== 'carried') return ok({ command });
    const lent = plan(application, draft, { command: { type: 'LendMoment', to }, fileId: from, ...acting });
    return lent.ok ? ok({ command, settles, beside: lent.value ? [lent.value] : [] }) : lent;
  };
  return perform(to, { type: 'CarryMoment', ask }, acting, deps);
}
