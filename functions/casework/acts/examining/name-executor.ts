import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { typed } from '#casework/typed.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import type { Written } from '#domain/file/refs.ts';
import { ok } from '#domain/result.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import { type Acted, perform } from '../on-case.ts';

export interface NameDeps extends WritingDeps {
  readonly staff: Pick<StaffRegister, 'get'>;
}

interface Naming {
  readonly caseId: string;
  readonly executor: string;
}

/** 5.3: the head names the responsible executor with a resolution. */
export const nameExecutor = (
  { resolution, ...naming }: Naming & { readonly resolution: string },
  acting: Acting,
  deps: NameDeps,
): Acted =>
  name(
    {
      ...naming,
      words: resolution,
      type: 'NameExecutor',
      command: (named, said) => ({ type: 'NameExecutor', ...named, resolution: said }),
    },
    acting,
    deps,
  );

/** X43: the head replaces the executor, with a reason; no term starts again. */
export const replaceExecutor = (
  { reason, ...naming }: Naming & { readonly reason: string },
  acting: Acting,
  deps: NameDeps,
): Acted =>
  name(
    {
      ...naming,
      words: reason,
      type: 'ReplaceExecutor',
      command: (named, said) => ({ type: 'ReplaceExecutor', ...named, reason: said }),
    },
    acting,
    deps,
  );

interface Named {
  readonly executor: string;
  readonly official: StaffMember | undefined;
}

interface NamingOf extends Naming {
  readonly type: 'NameExecutor' | 'ReplaceExecutor';
  readonly words: string;
  readonly command: (named: Named, said: Written<string>) => ApplicationCommand;
}

function name({ caseId, executor, type, words, command }: NamingOf, acting: Acting, deps: NameDeps): Acted {
  const ask = async () => {
    const official = await deps.staff.get(executor);
    const { record, ref } = await typed('reason', words, { caseId, now: acting.now }, deps);
    return ok({ command: command({ executor, official }, { record: ref, content: words }), records: [record] });
  };
  return perform(caseId, { type, ask }, acting, deps);
}
