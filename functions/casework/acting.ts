import type { StaffRegister } from '#casework/ports/identity.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { PersonRecord } from '#casework/ports/people.ts';
import type { Typed as Command, Kind } from '#domain/file/kind.ts';
import type { Written } from '#domain/file/refs.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import type { FileState } from '#domain/file/state.ts';
import { ok, type Result } from '#domain/result.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
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

export interface NamingDeps extends WritingDeps {
  readonly staff: Pick<StaffRegister, 'get'>;
}

/** Who is to work on a file from now on, and in which words he is named. */
interface Naming<C extends Command> {
  readonly type: C['type'];
  readonly whom: string;
  readonly why: string;
  /** undefined: no such official */
  readonly command: (official: StaffMember | undefined, said: Written<string>) => C;
}

/** How the acts of a kind change its files: an act does the same for a door, a page, a scenario and a script. */
export function actsOn<F extends FileState, C extends Command, E extends Command>(kind: Kind<F, C, E>) {
  const perform = (fileId: string, asked: Asked<C> | Asking<F, C>, acting: Acting, deps: ExecuteDeps): ActedOn<F> =>
    execute(kind, { ...acting, fileId, asked }, deps);

  /** what was written stands in a record of its own, which the event names */
  const performWriting = <T>(
    fileId: string,
    { type, kind: of, content, command, isDone }: Writing<T, F, C>,
    acting: Acting,
    deps: WritingDeps,
  ): ActedOn<F> => {
    const ask = async (before: F) => {
      const { record, ref } = await typed(of, content, { caseId: fileId, now: acting.now }, deps);
      return ok({ command: await command({ record: ref, content }, before), records: [record] });
    };
    return perform(fileId, { type, ask, ...(isDone ? { isDone } : {}) }, acting, deps);
  };

  /** whoever is named is it as the register of officials has him by now */
  const performNaming = (
    fileId: string,
    { type, whom, why, command }: Naming<C>,
    acting: Acting,
    deps: NamingDeps,
  ): ActedOn<F> => {
    const named = async (said: Written<string>) => command(await deps.staff.get(whom), said);
    return performWriting(fileId, { type, kind: 'reason', content: why, command: named }, acting, deps);
  };

  return { perform, performWriting, performNaming };
}
