import { type Acting, type ExecuteDeps, plan } from '#casework/execute.ts';
import { mendedBy } from '#casework/filing/filing.ts';
import { formSoFar } from '#casework/papers/form.ts';
import type { People } from '#casework/ports/people.ts';
import type { ConfirmedByAnother } from '#domain/application/facts.ts';
import { application } from '#domain/application/kind.ts';
import { paperTo } from '#domain/application/rules/filing/moment/carried-moment.ts';
import { formMissing } from '#domain/application/rules/filing/package.ts';
import { refusal } from '#domain/file/refusal.ts';
import { ok, refused } from '#domain/result.ts';
import { type Acted, type Ask, perform } from '../on-case.ts';
import { besideVisit } from '../visiting/beside-visit.ts';

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
 * two and on both files; where the package is for another place, or the person is registered, that request keeps their word and the scans. Their word is not used up:
 * once that request has ended without a registration, the package is filed on it.
 */
export function carryMoment({ to, confirmed }: Carrying, by: Acting, deps: CarryDeps): Acted {
  const { now, requestId } = by;
  const acting = { actor: { kind: 'machine' }, now, requestId } as const;
  const { caseId: from } = confirmed.content;
  const { doneAt: _, ...settles } = confirmed.request;
  const ask: Ask = async (theCase) => {
    const draft = await deps.cases.load(application, from);
    if (!draft) return refused(refusal('CASE_NOT_FOUND'));
    const [filled, mends] = await Promise.all([formSoFar(draft, deps), mendedBy(draft, deps)]);
    if (!filled) return refused(formMissing(draft));
    const command = { type: 'CarryMoment', beside: { draft, form: filled.form, mends, confirmed } } as const;
    const paper = paperTo(theCase, draft, now);
    if (paper === 'nothing') return ok({ command });
    const as = paper === 'carried' ? 'moment' : 'evidence';
    const lent = plan(application, draft, { command: { type: 'LendMoment', to, as }, fileId: from, ...acting });
    if (!lent.ok) return lent;
    const visited = await besideVisit(draft, 'TakePackage', by, deps);
    if (!visited.ok) return visited;
    const beside = [...(lent.value ? [lent.value] : []), ...visited.value];
    return ok(as === 'moment' ? { command, settles, beside } : { command, beside });
  };
  return perform(to, { type: 'CarryMoment', ask }, acting, deps);
}
