import * as z from 'zod/mini';
import { type StaffActor, type StaffRole, staffRoles } from '#domain/actor.ts';
import { RecordRef } from '#domain/file/refs.ts';
import type { ClaimHolder } from '#domain/file/task-claim.ts';
import type { StaffId } from '#domain/ids.ts';
import { isProvider } from '#domain/regulation/offices/providers.ts';
import { isServiceCentre } from '#domain/regulation/offices/service-centres.ts';
import { holdsOn } from '#domain/regulation/validity.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

const text = z.string();

/** First and last day, both included. */
export const Span = z.object({ from: text, to: text });
export type Span = z.infer<typeof Span>;

/** Stands in for a colleague, in that colleague's role and organisation, on these days (X34, X43). */
const Substitution = z.object({ forStaff: text, role: z.enum(staffRoles), organisation: text, from: text, to: text });

/** One official of the staff register: ids and dates only; his name and IIN stand in the record named. */
export const StaffMember = z.object({
  id: text,
  version: z.number(),
  role: z.enum(staffRoles),
  organisation: text,
  /** keyed hash of the IIN */
  person: text,
  login: text,
  /** first and last day of service */
  from: text,
  to: z.optional(text),
  /** the moment from which he is nobody here, whatever `to` says */
  dismissedAt: z.optional(text),
  absences: z.array(Span),
  substitutions: z.array(Substitution),
  record: RecordRef,
});
export type StaffMember = z.infer<typeof StaffMember>;

/** Those above providers and centres: supervisor, contact centre, auditor. */
const oblast = 'oblast';

const rolesAt = {
  provider: ['registrar', 'head', 'executor', 'administrator'],
  centre: ['operator', 'administrator'],
  oblast: ['supervisor', 'contactCentre', 'auditor', 'administrator'],
} as const satisfies Record<string, readonly StaffRole[]>;

/** The roles an organisation has; none for what is no organisation of Kezek. */
export function rolesOf(organisation: string): readonly StaffRole[] {
  if (isProvider(organisation)) return rolesAt.provider;
  if (isServiceCentre(organisation)) return rolesAt.centre;
  return organisation === oblast ? rolesAt.oblast : [];
}

/** Does he serve on that day? Whoever is dismissed stops at once: on that very day he serves no more. */
export const isServing = (member: StaffMember, on: PlainDate): boolean =>
  holdsOn(member, on) && (member.dismissedAt === undefined || on < localDate(member.dismissedAt));

/**
 * Whom he may act as on that day: his own role first, then each colleague he substitutes for by dated data. A
 * substitution gives no second role: its acts carry `standsFor`, and it ends with the substitute's own service.
 */
export function actorsOf(member: StaffMember, on: PlainDate): StaffActor[] {
  if (!isServing(member, on)) return [];
  const staff = member.id as StaffId;
  const standing = member.substitutions
    .filter((substitution) => holdsOn(substitution, on))
    .map(({ role, organisation, forStaff }) => ({
      kind: role,
      staff,
      person: member.person,
      organisation,
      standsFor: forStaff as StaffId,
    }));
  return [{ kind: member.role, staff, person: member.person, organisation: member.organisation }, ...standing];
}

/** What a claim of his is judged by; whom the register does not know any more acts as nobody. */
export function claimHolderOf(staff: string, member: StaffMember | undefined, now: Instant): ClaimHolder {
  const today = localDate(now);
  const actsAs = member ? actorsOf(member, today) : [];
  return { staff, actsAs, isAway: member !== undefined && absentUntil(member, today) !== undefined };
}

/** The last day of the absence that covers this day; none when he is there. */
export const absentUntil = ({ absences }: StaffMember, on: PlainDate): PlainDate | undefined =>
  absences
    .filter((absence) => holdsOn(absence, on))
    .reduce<PlainDate | undefined>((latest, { to }) => (latest === undefined || to > latest ? to : latest), undefined);
