import type { Keyring } from '#casework/ports/keyring.ts';
import type { PersonRecord } from '#casework/ports/people.ts';
import type { Typed as Command, Kind } from '#domain/file/kind.ts';
import type { Written } from '#domain/file/refs.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import type { FileState } from '#domain/file/state.ts';
import { ok, type Result } from '#domain/result.ts';
import { type Acting, type Asked, type Asking, type ExecuteDeps, type Executed, execute } from './execute.ts';
import { typed } from './typed.ts';

/** What an act answers: the file as it then is, or why not. */
export type ActedOn<F extends FileState> = Promise<Result<Executed<F>, Refusal>>;

export type WritingDeps = ExecuteDeps & { readonly keyring: Keyring };

/** A command whose content is what a person wrote. */
export interface Writing<T, F extends FileState, C extends Command> {
  readonly type: C['type'];
  readonly kind: PersonRecord['kind'];
  readonly content: T;
  readonly command: (said: Written<T>, before: F) => C | Promise<C>;
  /** whoever repeats it is answered with what was done */
  readonly isDone?: (file: F) => boolean;
}

/** How the acts of a kind change its files: an act does the same for a door, a page, a scenario and a script. */
export const actsOn = <F extends FileState, C extends Command, E extends Command>(kind: Kind<F, C, E>) => ({
  perform: (fileId: string, asked: Asked<C> | Asking<F, C>, acting: Acting, deps: ExecuteDeps): ActedOn<F> =>
    execute(kind, { ...acting, fileId, asked }, deps),

  /** what was written stands in a record of its own, which the event names */
  performWriting: <T>(
    fileId: string,
    { type, kind: of, content, command, isDone }: Writing<T, F, C>,
    acting: Acting,
    deps: WritingDeps,
  ): ActedOn<F> => {
    const ask = async (before: F) => {
      const { record, ref } = await typed(of, content, { caseId: fileId, now: acting.now }, deps);
      return ok({ command: await command({ record: ref, content }, before), records: [record] });
    };
    return execute(kind, { ...acting, fileId, asked: { type, ask, ...(isDone ? { isDone } : {}) } }, deps);
  },
});
