import type { PersonId, StaffId } from './ids.ts';

/** Roles held by staff; a person holds one role in one organisation. */
export const staffRoles = [
  'operator',
  'registrar',
  'head',
  'executor',
  'administrator',
  'supervisor',
  'contactCentre',
  'auditor',
  'branchHead',
  'qualityController',
] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Whoever acts. The token says only who; role and organisation come from the staff register at each request. */
export type Actor =
  | {
      readonly kind: 'recipient';
      readonly person: PersonId;
      /** that the account is his, one operator alone has said (X83) */
      readonly provenAlone?: true;
    }
  | {
      readonly kind: StaffRole;
      readonly staff: StaffId;
      /** keyed hash of the official's own IIN: nobody works on a case of his own (APPK 67) */
      readonly person?: string;
      /** keyed hashes of his names and day of birth, by which a form that gives no number of his names him (X81) */
      readonly nameKeys?: readonly string[];
      /** a provider's id, a service centre's id, or the oblast for those above them */
      readonly organisation: string;
      /** the absent or recused official whose substitute acts (X34, X43) */
      readonly standsFor?: StaffId;
    }
  | { readonly kind: 'machine' }
  | { readonly kind: 'clock' };

export type ActorKind = Actor['kind'];
export type StaffActor = Extract<Actor, { staff: StaffId }>;

export const isStaff = (actor: Actor): actor is StaffActor => 'staff' in actor;

/** The id under which an actor is counted, remembered by his keys and known to his cases. */
export const subjectOf = (actor: Actor): string =>
  actor.kind === 'recipient' ? actor.person : isStaff(actor) ? actor.staff : actor.kind;

/** What the journal keeps of an actor: ids only. */
export function actorRecord(actor: Actor): Record<string, string> {
  if (actor.kind === 'recipient') return { kind: actor.kind, id: actor.person };
  if (!isStaff(actor)) return { kind: actor.kind };
  const { kind, staff, organisation, standsFor } = actor;
  return { kind, id: staff, organisation, ...(standsFor ? { standsFor } : {}) } as Record<string, string>;
}

/** Whoever acts for an office, as an event keeps him: his entry in the staff register and the person he is. */
export function handOf(actor: Actor): { by: string; person?: string } {
  if (!isStaff(actor)) throw new Error('only staff propose, review, draft and sign');
  return { by: actor.staff, ...(actor.person ? { person: actor.person } : {}) };
}
