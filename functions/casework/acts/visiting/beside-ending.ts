import type { Acting } from '#casework/execute.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Plan } from '#casework/ports/commit.ts';
import { application } from '#domain/application/kind.ts';
import { isOf, type OfKind } from '#domain/kinds.ts';
import { besideNoResult } from './beside-wish.ts';

/** X273: where the clock ends a file, of whatever kind: a draft that nobody filed leaves nothing to bring. */
export const besideEnding = async (
  one: OfKind,
  of: Pick<Acting, 'now' | 'requestId'>,
  deps: { readonly cases: Pick<CaseStore, 'load' | 'claim'> },
): Promise<readonly Plan[]> => (isOf(application, one) ? besideNoResult(one.file, of, deps) : []);
