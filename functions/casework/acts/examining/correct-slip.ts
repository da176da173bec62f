import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { familyOf } from '#casework/filing/family.ts';
import { nameKeyOnPapers } from '#casework/filing/name-key.ts';
import { factsOf } from '#casework/papers/facts.ts';
import { readFiledForm, readForm } from '#casework/papers/form.ts';
import type { People } from '#casework/ports/people.ts';
import { typed } from '#casework/typed.ts';
import { corrected, type Slip, typedAt } from '#domain/form/slip.ts';
import { ok } from '#domain/result.ts';
import { type Acted, type Ask, perform } from '../on-case.ts';

interface Correcting {
  readonly caseId: string;
  readonly slip: Slip;
  readonly reason: string;
}

/** X57: an official corrects a letter or a digit within his own part, with what it was, what it is and why; whose request it is reads it. */
export function correctSlip(
  { caseId, slip, reason }: Correcting,
  acting: Acting,
  deps: WritingDeps & { readonly people: People },
): Acted {
  const at = { caseId, now: acting.now };
  const ask: Ask = async (before) => {
    const [form, filed, { registered, certified }] = await Promise.all([
      readForm(before, deps),
      readFiledForm(before, deps),
      factsOf(before, deps),
    ]);
    const known = [registered, certified].filter((name) => name !== undefined);
    const { personRef, field, value } = slip;
    const content = { personRef, field, before: typedAt(form, slip) ?? '', after: value, reason };
    const right = corrected(form, slip);
    const [mended, correction, { familyNames }, nameKey] = await Promise.all([
      typed('form', right, at, deps),
      typed('correction', content, at, deps),
      familyOf(right, deps),
      nameKeyOnPapers(before, { typed: right.applicant, registered, certified }, deps),
    ]);
    const said = { record: correction.ref, content };
    const facts = { form, filed, known, familyNames, nameKey };
    const command = { type: 'CorrectSlip', ...facts, slip, record: mended.ref, correction: said } as const;
    return ok({ command, records: [mended.record, correction.record] });
  };
  return perform(caseId, { type: 'CorrectSlip', ask }, acting, deps);
}
