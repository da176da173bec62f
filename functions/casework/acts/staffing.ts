import type { ActedOn, Writing, WritingDeps } from '#casework/acting.ts';
import { standingsOf } from '#casework/identity/standing.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { type Actor, subjectOf } from '#domain/actor.ts';
import type { FileState } from '#domain/file/state.ts';
import { officesOfHeads, type Staffed } from '#domain/staff/head-left.ts';
import type { NamingCommand, RecusalCommand } from '#domain/staff/staffing-command.ts';
import type { Acting } from '../execute.ts';

/** What an act about whoever works on a file asks: the staff register, and where a reason is kept. */
export interface StaffingDeps extends WritingDeps {
  readonly staff: Pick<StaffRegister, 'get' | 'ofOrganisation'>;
}

/** A kind whose files officials work on: how one of it changes, who may do what, and whose head signs. */
interface StaffedKind<F extends FileState> {
  readonly performWriting: (
    fileId: string,
    writing: Writing<string, F, RecusalCommand | NamingCommand>,
    acting: Acting,
    deps: WritingDeps,
  ) => ActedOn<F>;
  readonly rights: Staffed<F>;
  readonly office: (file: F) => string | undefined;
}

interface Recusal {
  readonly id: string;
  readonly staff: string;
  readonly reason: string;
}

interface Naming {
  readonly id: string;
  readonly head: string;
  readonly reason: string;
}

/** How whoever may not work on a file of this kind leaves it, and who acts as its head where nobody of its office may. */
export const staffingOf = <F extends FileState>({ performWriting, rights, office }: StaffedKind<F>) => ({
  /** APPK 67: an official recuses himself, the head, or who stands in for him, a subordinate, with a reason. */
  recuse: async ({ id, staff, reason }: Recusal, acting: Acting, deps: StaffingDeps): ActedOn<F> => {
    const actor = await recuser(staff, acting, deps);
    const command = async (said: RecusalCommand['reason'], file: F): Promise<RecusalCommand> => ({
      ...(await recusalFrom(rights, file, { staff, actor }, deps)),
      reason: said,
    });
    const writing = { type: 'DeclareRecusal', kind: 'reason', content: reason, command } as const;
    return performWriting(id, writing, { ...acting, actor }, deps);
  },

  /** APPK 67, X74: where nobody is left to act as the head, the supervisor names another provider’s for this file. */
  nameActingHead: ({ id, head, reason }: Naming, acting: Acting, deps: StaffingDeps): ActedOn<F> => {
    const command = async (said: NamingCommand['reason'], file: F): Promise<NamingCommand> => ({
      ...(await headNamed(head, office(file), deps)),
      reason: said,
    });
    const writing = {
      type: 'NameActingHead',
      kind: 'reason',
      content: reason,
      isDone: actsAsHead(head),
      command,
    } as const;
    return performWriting(id, writing, acting, deps);
  },
});

/** Whoever recuses a colleague does so as the head, if he is one that day or stands in for one. */
export async function recuser(
  staff: string,
  { actor, now }: Pick<Acting, 'actor' | 'now'>,
  deps: { readonly staff: Pick<StaffRegister, 'get'> },
): Promise<Actor> {
  if (staff === subjectOf(actor) || actor.kind === 'head') return actor;
  return (await standingsOf(actor, now, deps)).find(({ kind }) => kind === 'head') ?? actor;
}

/** Whoever is recused, unless he says so himself, and who is there in the offices of the file’s heads and of its open task (APPK 67). */
async function recusalFrom<F extends FileState>(
  kind: Staffed<F>,
  file: F,
  { staff, actor }: { readonly staff: string; readonly actor: Actor },
  { staff: register }: Pick<StaffingDeps, 'staff'>,
) {
  const official = staff === subjectOf(actor) ? undefined : await register.get(staff);
  const offices = new Set([...officesOfHeads(kind, file), ...(file.task ? [file.task.organisation] : [])]);
  const members = (await Promise.all([...offices].map(register.ofOrganisation))).flat();
  return { type: 'DeclareRecusal', staff, official, members } as const;
}

/** The head of another provider, and who is there in the office that is left without one (X74). */
async function headNamed(head: string, office: string | undefined, { staff }: Pick<StaffingDeps, 'staff'>) {
  const [official, members] = await Promise.all([staff.get(head), office ? staff.ofOrganisation(office) : []]);
  return { type: 'NameActingHead', head, official, members } as const;
}

/** He acts as its head already. */
const actsAsHead =
  (head: string) =>
  ({ actingHead, lacksHead }: Pick<FileState, 'actingHead' | 'lacksHead'>): boolean =>
    actingHead?.staff === head && lacksHead === undefined;
