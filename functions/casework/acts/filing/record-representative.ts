import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { typed } from '#casework/typed.ts';
import { draftExpiry } from '#domain/application/rules/filing/draft-kept.ts';
import type { RepresentationSaid } from '#domain/form/form.ts';
import { ok } from '#domain/result.ts';
import { type Acted, type Ask, perform } from '../on-case.ts';

/** 8.3: who represents the recipient, always identified, or that nobody does; a power's data only where a notary certified it (X9). */
export function recordRepresentative(
  { caseId, representation }: { readonly caseId: string; readonly representation: RepresentationSaid },
  acting: Acting,
  deps: WritingDeps,
): Acted {
  const { now } = acting;
  const ask: Ask = async () => {
    if (representation.power === 'none')
      return ok({ command: { type: 'RecordRepresentative', representation: 'none' } });
    const person = await deps.keyring.personOf(representation.representative.iin);
    const at = { caseId, now, expiresAt: draftExpiry(now) };
    const { record, ref } = await typed('representative', representation, at, deps);
    const said = { record: ref, content: representation };
    const command = { type: 'RecordRepresentative', representation: said, person } as const;
    return ok({ command, records: [record] });
  };
  return perform(caseId, { type: 'RecordRepresentative', ask }, acting, deps);
}
