import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import type { ListAct } from '#casework/ports/commit.ts';
import { actOnEntry } from '#casework/signing/act-on-entry.ts';
import { sealing } from '#casework/signing/issue-numbers.ts';
import { actorRecord } from '#domain/actor.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import type { CommandOf, Complained } from '#domain/amendment/command.ts';
import { stands } from '#domain/amendment/rules/act.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { ok } from '#domain/result.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import { type EnforceDeps, standingOf } from './enforcing.ts';
import { type Acted, type Ask, type OfAmendment, perform } from './on-amendment.ts';

export type SuspendDeps = ExecuteDeps & EnforceDeps;

/** APPK 96: what a complaint suspends waits; what was in force gives way, in one commit with its act on the list (X54). */
export const suspendAmendment = (
  { amendmentId, ...complained }: OfAmendment & Complained,
  acting: Acting,
  deps: SuspendDeps,
): Acted =>
  perform(amendmentId, { type: 'SuspendAmendment', ask: suspendingBy(complained, acting, deps) }, acting, deps);

/** The same for whatever takes a complaint in: the command, and the act that goes with it. */
export const suspendingBy =
  (complained: Complained, { actor, now: at }: Pick<Acting, 'actor' | 'now'>, deps: EnforceDeps): Ask =>
  async (before) => {
    const { entry, holder, beside } = await standingOf(before, deps);
    const command = { type: 'SuspendAmendment', complaint: complained, entry, holder, beside } as const;
    const givesWay =
      before.inForce !== undefined &&
      entry !== undefined &&
      stands('RESTORATION', { entry, holder, beside, isBeside: before.isBeside });
    if (!givesWay) return ok({ command });
    const sealed = { ground: 'APPK 96', caseId: before.id, at, actor: actorRecord(actor), ...sealing };
    const act: ListAct = await actOnEntry({ kind: 'RESTORED', identity: entry }, sealed, deps.register);
    return ok({ command, acts: [act] });
  };

type Answered = Pick<CommandOf<'ResumeAmendment'>, 'outcome' | 'answer' | 'of'>;

/**
 * What came of the complaint, once another has confirmed it (X155): a dismissed one lets it go on after its days, an upheld
 * one lets it fall. By hand only where it is no file of ours, or one that another body answers (X175).
 */
export const resumeAmendment = (
  { amendmentId, ...answered }: OfAmendment & Answered,
  acting: Acting,
  deps: ExecuteDeps,
  confirmed?: SecondPerson,
): Acted => {
  const ask: Ask = async (before) => {
    const now = await answeredAbove(before, deps);
    return ok({ command: { type: 'ResumeAmendment', ...answered, ...now, confirmed }, settles: confirmed });
  };
  return perform(amendmentId, { type: 'ResumeAmendment', ask }, acting, deps);
};

/** Is the complaint that suspends it now a file of ours that is to be answered, and is it the first of two again? */
export async function answeredAbove({ suspension }: Amendment, deps: Pick<ExecuteDeps, 'cases'>) {
  const { by, isOfFirst } = await suspendingNow(suspension, deps);
  return { isOpen: by ? by.status !== 'PASSED_ON' : undefined, isOfFirst };
}

/** The complaint of ours by which it is suspended now: the further one, or the first again where that was taken back. */
async function suspendingNow(suspension: Amendment['suspension'], { cases }: Pick<ExecuteDeps, 'cases'>) {
  const load = async (file: string | undefined) => (file ? cases.load(complaint, file) : undefined);
  const { seized, file: first } = suspension ?? {};
  const further = await load(seized?.file);
  if (seized && further?.status !== 'WITHDRAWN') return { by: further };
  return { by: await load(first), ...(seized ? { isOfFirst: true as const } : {}) };
}
