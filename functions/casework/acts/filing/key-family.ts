import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { familyKeysLacking } from '#casework/filing/family-keys.ts';
import type { People } from '#casework/ports/people.ts';
import { ok } from '#domain/result.ts';
import { type Acted, type Ask, perform } from '../on-case.ts';

export interface KeyDeps extends WritingDeps {
  readonly people: People;
}

/** X81: the family of a form that was kept under older keys is compared by the present ones. */
export function keyFamily({ caseId }: { readonly caseId: string }, acting: Acting, deps: KeyDeps): Acted {
  const ask: Ask = async (theCase) =>
    ok({ command: { type: 'KeyFamily', familyNames: await familyKeysLacking(theCase, deps) } });
  return perform(caseId, { type: 'KeyFamily', ask }, acting, deps);
}
