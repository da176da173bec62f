import type { WritingDeps } from '#casework/acting.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { type Actor, subjectOf } from '#domain/actor.ts';
import type { FileState } from '#domain/file/state.ts';
import { officesOfHeads, type Staffed } from '#domain/staff/head-left.ts';

/** What an act about whoever works on a file asks: the staff register, and where a reason is kept. */
export interface StaffingDeps extends WritingDeps {
  readonly staff: Pick<StaffRegister, 'get' | 'ofOrganisation'>;
}

/** Whoever is recused, unless he says so himself, and who is there in the offices of the file’s heads and of its open task (APPK 67). */
export async function recusalFrom<F extends FileState>(
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
export async function headNamed(head: string, office: string | undefined, { staff }: Pick<StaffingDeps, 'staff'>) {
  const [official, members] = await Promise.all([staff.get(head), office ? staff.ofOrganisation(office) : []]);
  return { type: 'NameActingHead', head, official, members } as const;
}

/** He acts as its head already. */
export const actsAsHead =
  (head: string) =>
  ({ actingHead, lacksHead }: Pick<FileState, 'actingHead' | 'lacksHead'>): boolean =>
    actingHead?.staff === head && lacksHead === undefined;
