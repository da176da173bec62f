import { standingsOf } from '#casework/identity/standing.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import type { Kind } from '#domain/file/kind.ts';
import { mayAct } from '#domain/file/may-act.ts';
import type { FileState } from '#domain/file/state.ts';
import { ok, type Result } from '#domain/result.ts';
import { shownOf } from '#http/calls/commanding.ts';
import type { Asking, Call } from '#http/operation.ts';
import type { Problem } from '#http/problems/problem.ts';

export interface StandingDeps {
  readonly cases: CaseStore;
  readonly staff: Pick<StaffRegister, 'get'>;
}

type OfCase = Call<Actor, { caseId: string }>;

interface Wished<F extends FileState> {
  readonly kind: Kind<F>;
  readonly id: string;
  readonly action: string;
}

/**
 * The call as made in the role that lets him do this with the file: where a row admits several roles, the door took his
 * own, and an executor who stands in for the head would not find the head's task.
 */
export async function inStanding<C extends Asking<Actor>, F extends FileState>(
  call: C,
  { kind, id, action }: Wished<F>,
  { cases, staff }: StandingDeps,
): Promise<C> {
  const file = await cases.load(kind, id);
  return file ? standingFor(call, action, { kind, file, staff }) : call;
}

/** The case, and the call in whichever role its bearer may see it; where no staff is known, in his own. */
export async function seenInStanding<C extends OfCase>(
  asked: C,
  deps: SeeingDeps,
): Promise<Result<{ readonly call: C; readonly theCase: Application }, Problem>> {
  const shown = await fileInStanding(asked, { kind: application, id: asked.params.caseId }, deps);
  return shown.ok ? ok({ call: shown.value.call, theCase: shown.value.file }) : shown;
}

export type SeeingDeps = Partial<Pick<StandingDeps, 'staff'>> & { readonly cases: Pick<CaseStore, 'load'> };

/** The same of a file of any kind. */
export async function fileInStanding<C extends Asking<Actor>, F extends FileState>(
  asked: C,
  { kind, id }: Omit<Wished<F>, 'action'>,
  { cases, staff }: SeeingDeps,
): Promise<Result<{ readonly call: C; readonly file: F }, Problem>> {
  const found = await cases.load(kind, id);
  const call = found && staff ? await standingFor(asked, 'SeeCase', { kind, file: found, staff }) : asked;
  const shown = shownOf(kind, call, found);
  return shown.ok ? ok({ call, file: shown.value }) : shown;
}

interface Found<F extends FileState> extends Pick<StandingDeps, 'staff'> {
  readonly kind: Kind<F>;
  readonly file: F;
}

async function standingFor<C extends Asking<Actor>, F extends FileState>(
  call: C,
  action: string,
  { kind, file, staff }: Found<F>,
): Promise<C> {
  const lets = (actor: Actor) => mayAct(kind, file, { actor, action, now: call.now }).ok;
  if (lets(call.actor)) return call;
  const standing = (await standingsOf(call.actor, call.now, { staff })).find(lets);
  return standing ? { ...call, actor: standing } : call;
}
