import type { NamingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { type Acted, performNaming } from '../on-case.ts';

interface Named {
  readonly caseId: string;
  readonly executor: string;
}

/** 5.3: the head names the responsible executor with a resolution. */
export const nameExecutor = (
  { caseId, executor: whom, resolution: why }: Named & { readonly resolution: string },
  acting: Acting,
  deps: NamingDeps,
): Acted =>
  performNaming(
    caseId,
    {
      ...{ type: 'NameExecutor', whom, why },
      command: (official, resolution) => ({ type: 'NameExecutor', executor: whom, official, resolution }),
    },
    acting,
    deps,
  );

/** X43: the head replaces the executor, with a reason; no term starts again. */
export const replaceExecutor = (
  { caseId, executor: whom, reason: why }: Named & { readonly reason: string },
  acting: Acting,
  deps: NamingDeps,
): Acted =>
  performNaming(
    caseId,
    {
      ...{ type: 'ReplaceExecutor', whom, why },
      command: (official, reason) => ({ type: 'ReplaceExecutor', executor: whom, official, reason }),
    },
    acting,
    deps,
  );
