import { type Actor, isStaff, type StaffActor } from '../actor.ts';
import { isRecused } from '../file/may-act.ts';
import { type Refusal, refusal } from '../file/refusal.ts';
import type { FileState } from '../file/state.ts';
import type { PlainDate } from '../time/instant.ts';
import type { Staffed } from './head-left.ts';
import { actorsOf, type StaffMember } from './staff.ts';

interface Recusing {
  readonly staff: string;
  /** the one recused, in the staff register, where it is not whoever acts */
  readonly official?: StaffMember | undefined;
  readonly actor: Actor;
  readonly today: PlainDate;
}

/**
 * APPK 67: an official recuses himself; the head, or who stands in for him, a subordinate of the same organisation, unless
 * the head is recused from the file himself. Nobody recuses a head but that head: whoever did would take his place by it (X70).
 */
export function recusalFault<F extends FileState>(
  kind: Staffed<F>,
  file: F,
  { staff, official, actor, today }: Recusing,
): Refusal | undefined {
  if (!isStaff(actor)) return refusal('FORBIDDEN', { paragraph: '67' });
  if (staff === actor.staff) return undefined;
  if (actor.kind !== 'head') return refusal('FORBIDDEN');
  if (isRecused(kind, file, actor)) return refusal('RECUSED', { paragraph: '67' });
  const provider = kind.officeOf(file, 'head');
  if (official?.id !== staff || official.organisation !== provider) return refusal('STAFF_UNKNOWN');
  const isInHisPlace = actor.standsFor !== undefined || actor.staff === file.actingHead?.staff;
  return isAbove(official, { provider, isInHisPlace, today })
    ? refusal('FORBIDDEN', { paragraph: 'APPK 67' })
    : undefined;
}

interface Place {
  readonly provider: string;
  /** does whoever acts only act in the head's place? */
  readonly isInHisPlace: boolean;
  readonly today: PlainDate;
}

/** A head is above everybody, and who stands in for one above whoever only acts in his place as well. */
const isAbove = (official: StaffMember, { provider, isInHisPlace, today }: Place): boolean =>
  official.role === 'head' || (isInHisPlace && actorsOf(official, today).some((actor) => isHeadThere(actor, provider)));

const isHeadThere = ({ kind, organisation }: StaffActor, provider: string): boolean =>
  kind === 'head' && organisation === provider;

export interface Recused {
  readonly staff: string;
  readonly person?: string | undefined;
}

/** A file's recusals with one more. */
export const withRecused = <F extends FileState>({ recused, recusedPersons = [] }: F, { staff, person }: Recused) => ({
  recused: [...recused, staff],
  recusedPersons: [...recusedPersons, ...(person ? [person] : [])],
});
