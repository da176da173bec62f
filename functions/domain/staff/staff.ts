import * as z from 'zod/mini';
import { type StaffActor, type StaffRole, staffRoles } from '#domain/actor.ts';
import type { Official } from '#domain/file/may-act.ts';
import { RecordRef } from '#domain/file/refs.ts';
import type { ClaimHolder } from '#domain/file/tasks/task-claim.ts';
import type { StaffId } from '#domain/ids.ts';
import { isProvider, providerIds, providers } from '#domain/regulation/offices/providers.ts';
import { isServiceCentre, serviceCentreIds, stateCorporation } from '#domain/regulation/offices/service-centres.ts';
import { holdsOn } from '#domain/regulation/validity.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

const text = z.string();

/** First and last day, both included. */
export const Span = z.object({ from: text, to: text });
export type Span = z.infer<typeof Span>;

/** Days as they are told; without a last day: what was told from that first day does not come to be (X80). */
export const ToldDays = z.object({ from: text, to: z.nullable(text) });
export type ToldDays = z.infer<typeof ToldDays>;

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
  /** keyed hashes of his day of birth and name, as he was entered and as his certificate has it; absent: entered before */
  nameKeys: z.optional(z.array(text)),
  login: text,
  /** first and last day of service */
  from: text,
  to: z.optional(text),
  /** the moment from which he is nobody here, whatever `to` says */
  dismissedAt: z.optional(text),
  /** when he proved by a certificate of his own that he is who was entered; until then he can do nothing */
  awakened: z.optional(z.object({ at: text, certificateSha256: text })),
  /** the real moment up to which all his sessions have been ended */
  sessionsFromMs: z.optional(z.number()),
  absences: z.array(Span),
  substitutions: z.array(Substitution),
  record: RecordRef,
});
export type StaffMember = z.infer<typeof StaffMember>;

/** Those above providers and centres: supervisor, contact centre, auditor. */
export const oblast = 'oblast';

/** Every organisation of Kezek that has officials. */
export const organisations: readonly string[] = [...providerIds, ...serviceCentreIds, oblast];

/** The BIN that an official’s certificate must name; none above the offices, where no organisation’s number is kept. */
export function binOf(organisation: string): string | undefined {
  if (isProvider(organisation)) return providers[organisation].bin;
  return isServiceCentre(organisation) ? stateCorporation.bin : undefined;
}

/** How many administrators of an organisation whoever deployed it makes: above all others two, for there nobody else confirms. */
export const firstSeatsOf = (organisation: string): number => (organisation === oblast ? 2 : 1);

const rolesAt = {
  provider: ['registrar', 'head', 'executor', 'administrator'],
  centre: ['operator', 'administrator', 'branchHead'],
  oblast: ['supervisor', 'contactCentre', 'auditor', 'administrator', 'qualityController'],
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

/** Serves that day, and has proved who he is: whoever is only entered in the register acts as nobody. */
export const isAtPost = (member: StaffMember, on: PlainDate): boolean =>
  member.awakened !== undefined && isServing(member, on);

/**
 * Whom he may act as on that day: his own role first, then each colleague he substitutes for by dated data. A
 * substitution gives no second role: its acts carry `standsFor`, and it ends with the substitute's own service.
 */
export function actorsOf(member: StaffMember, on: PlainDate): StaffActor[] {
  if (!isAtPost(member, on)) return [];
  const { person, nameKeys } = member;
  const self = { staff: member.id as StaffId, person, ...(nameKeys ? { nameKeys } : {}) };
  const standing = member.substitutions
    .filter((substitution) => holdsOn(substitution, on))
    .map(({ role, organisation, forStaff }) => ({
      kind: role,
      ...self,
      organisation,
      standsFor: forStaff as StaffId,
    }));
  return [{ kind: member.role, ...self, organisation: member.organisation }, ...standing];
}

/** As recusal knows him. */
export const officialOf = ({ id, person, nameKeys }: StaffMember): Official => ({ staff: id, person, nameKeys });

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

/** Does he serve that day, and is he not away? */
export const isThereOn = (member: StaffMember, on: PlainDate): boolean =>
  isAtPost(member, on) && absentUntil(member, on) === undefined;

/** All that these officials may act as that day, but for those who are away. */
export const thereOn = (members: readonly StaffMember[], on: PlainDate): StaffActor[] =>
  members.filter((member) => isThereOn(member, on)).flatMap((member) => actorsOf(member, on));
