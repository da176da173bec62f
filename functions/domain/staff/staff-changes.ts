// What an administrator may change in the staff register: his own organisation's people. Whether it takes a second person is
// asked of its effect (second-person/reach.ts). Whatever changes his password or how long he serves ends all his sessions;
// absence and substitution take nothing from him and are asked of the register at each request. Each change is a value for the journal; nothing to change is `undefined`, so a repeated act is harmless.

import type { StaffActor, StaffRole } from '#domain/actor.ts';
import type { RecordRef } from '#domain/file/refs.ts';
import { lastDayOf } from '#domain/regulation/periods.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { endFault, spanFault } from './span-bounds.ts';
import { isServing, rolesOf, type Span, type StaffMember, type ToldDays } from './staff.ts';

export type StaffChange =
  | { readonly kind: 'ADDED'; readonly role: StaffRole; readonly from: PlainDate; readonly to?: PlainDate }
  | { readonly kind: 'AWAKENED' | 'PASSWORD_REPLACED'; readonly certificateSha256: string }
  | { readonly kind: 'PASSWORD_REISSUED' }
  | { readonly kind: 'ENDED'; readonly lastDay: PlainDate }
  | { readonly kind: 'DISMISSED' }
  | { readonly kind: 'ABSENT'; readonly from: PlainDate; readonly to: PlainDate }
  | { readonly kind: 'ABSENCE_TAKEN_BACK'; readonly from: PlainDate }
  | { readonly kind: 'SUBSTITUTE_NAMED'; readonly forStaff: string; readonly from: PlainDate; readonly to: PlainDate }
  | { readonly kind: 'SUBSTITUTION_TAKEN_BACK'; readonly forStaff: string; readonly from: PlainDate };

export type StaffObjection =
  | 'STAFF_UNKNOWN'
  | 'ROLE_NOT_HERE'
  | 'SECOND_ROLE'
  | 'STAFF_ALREADY_SERVES'
  | 'STAFF_ENTERED_OTHERWISE'
  | 'STAFF_NOT_SERVING'
  | 'LOGIN_TAKEN'
  | 'DATES_WRONG'
  | 'DAYS_OUT_OF_BOUNDS'
  | 'DAYS_NOT_TOLD'
  | 'ADMINISTRATOR_EXISTS'
  | 'ADMINISTRATOR_THERE'
  | 'STAFF_ASLEEP'
  | 'CONTENTION';

export interface Changed {
  readonly after: StaffMember;
  readonly change: StaffChange;
}
type Decision = Result<Changed | undefined, StaffObjection>;

/** Who is added, in a role that the organisation has. */
export interface Newcomer {
  readonly id: string;
  readonly organisation: string;
  readonly role: StaffRole;
  readonly person: string;
  readonly nameKeys?: string[];
  readonly login: string;
  readonly from: PlainDate;
  readonly to?: PlainDate;
  readonly record: RecordRef;
}

/** Whoever holds the deployment's own credentials and makes the first administrator of an organisation. */
export type StaffKeeper = StaffActor | { readonly kind: 'deployer' };

/**
 * Adds an official, who acts as nobody until he awakens. `present` is the same person's entry in that organisation, if
 * any: one who served before may come back; one who serves in that role still is not added twice. Another organisation's
 * is added only where it `restores` that one's administrator.
 */
export function added(
  newcomer: Newcomer,
  {
    present,
    by,
    today,
    restores = false,
  }: { present: StaffMember | undefined; by: StaffKeeper; today: PlainDate; restores?: boolean },
): Decision {
  const { role, organisation, from, to } = newcomer;
  if (by.kind !== 'deployer' && by.organisation !== organisation && !restores) return refused('STAFF_UNKNOWN');
  if (!rolesOf(organisation).includes(role)) return refused('ROLE_NOT_HERE');
  if (to !== undefined && to < from) return refused('DATES_WRONG');
  if (by.kind !== 'deployer' && lastDayOf('daysToldAhead', today) < from) return refused('DAYS_OUT_OF_BOUNDS');
  if (present && !hasLeft(present, from < today ? from : today)) {
    return present.role === role ? ok(undefined) : refused('STAFF_ALREADY_SERVES');
  }
  const after: StaffMember = { ...newcomer, version: 1, absences: [], substitutions: [] };
  return ok({ after, change: { kind: 'ADDED', role, from, ...(to === undefined ? {} : { to }) } });
}

/** Whoever is entered once more must be entered as he stands: else what was typed would be lost unsaid. */
export const isAsEntered = (
  { from, to, login, record }: StaffMember,
  typed: Pick<Newcomer, 'from' | 'record'> & { readonly to?: PlainDate; readonly login?: string },
): boolean =>
  from === typed.from &&
  to === typed.to &&
  (typed.login === undefined || login === typed.login) &&
  record.mac === typed.record.mac;

interface Awakening {
  readonly at: Instant;
  readonly sessionsFromMs: number;
  readonly certificateSha256: string;
  /** of his name as the certificate has it, and as he was entered */
  readonly nameKeys: readonly string[];
}

/** He signed with a certificate of his own: he comes to life, or replaces his password by the same proof. */
export function awakened(member: StaffMember, { at, sessionsFromMs, certificateSha256, nameKeys }: Awakening): Changed {
  const kind = member.awakened ? 'PASSWORD_REPLACED' : 'AWAKENED';
  const known = { nameKeys: [...new Set([...(member.nameKeys ?? []), ...nameKeys])] };
  const awake = member.awakened ?? { at, certificateSha256 };
  const after = next(member, { awakened: awake, sessionsFromMs, ...(nameKeys.length > 0 ? known : {}) });
  return { after, change: { kind, certificateSha256 } };
}

/** Another password for a colleague who has lost his; whoever never signed in has none to lose. */
export function passwordReissued(
  member: StaffMember,
  { today, sessionsFromMs }: { today: PlainDate; sessionsFromMs: number },
): Result<Changed, StaffObjection> {
  if (!isServing(member, today)) return refused('STAFF_NOT_SERVING');
  if (!member.awakened) return refused('STAFF_ASLEEP');
  return ok({ after: next(member, { sessionsFromMs }), change: { kind: 'PASSWORD_REISSUED' } });
}

/** Gone for good before that day: a service that is still to end is not over. */
const hasLeft = (member: StaffMember, on: PlainDate): boolean =>
  member.dismissedAt !== undefined || (member.to !== undefined && member.to < on);

/** Ends a service on its last day or, without one, at once. */
export function ended(
  member: StaffMember,
  { lastDay, now, sessionsFromMs }: { lastDay?: PlainDate; now: Instant; sessionsFromMs: number },
): Decision {
  if (lastDay === undefined) {
    if (member.dismissedAt !== undefined) return ok(undefined);
    return ok({ after: next(member, { dismissedAt: now, sessionsFromMs }), change: { kind: 'DISMISSED' } });
  }
  if (member.to === lastDay) return ok(undefined);
  if (hasLeft(member, localDate(now))) return refused('STAFF_NOT_SERVING');
  if (lastDay < localDate(now) || lastDay < member.from) return refused('DATES_WRONG');
  return ok({ after: next(member, { to: lastDay, sessionsFromMs }), change: { kind: 'ENDED', lastDay } });
}

/**
 * Records that he is away on these days; told again from the same first day, they have another last day, or none and are
 * taken back. Nobody takes back what still waits for a second person: its asker declines it.
 */
export function absent(member: StaffMember, { from, to }: ToldDays, today: PlainDate): Decision {
  const told = member.absences.find((absence) => absence.from === from);
  if (told?.to === to) return ok(undefined);
  const others = member.absences.filter((one) => one !== told);
  if (to === null) {
    const change = { kind: 'ABSENCE_TAKEN_BACK', from } as const;
    if (!told) return refused('DAYS_NOT_TOLD');
    return from <= today ? refused('DATES_WRONG') : ok({ after: next(member, { absences: others }), change });
  }
  const span = { from, to };
  const fault = told ? endFault('absence', span, { told, today }) : spanFault('absence', span, today);
  if (fault) return refused(fault);
  if (!told && !isServing(member, from)) return refused('STAFF_NOT_SERVING');
  return ok({
    after: next(member, { absences: [...others, span] }),
    change: { kind: 'ABSENT', ...span },
  });
}

interface StandingIn {
  readonly colleague: StaffMember;
  readonly span: ToldDays;
  readonly today: PlainDate;
}

/**
 * Names who stands in for a colleague of the same organisation on these days; told again from the same first day, they
 * have another last day, or none and are taken back. Nobody stands in for himself.
 */
export function standingIn(substitute: StaffMember, { colleague, span: { from, to }, today }: StandingIn): Decision {
  const { id: forStaff, role, organisation } = colleague;
  if (substitute.organisation !== organisation) return refused('STAFF_UNKNOWN');
  if (substitute.person === colleague.person) return refused('SECOND_ROLE');
  const named = substitute.substitutions.find((one) => one.forStaff === forStaff && one.from === from);
  if (named?.to === to) return ok(undefined);
  const others = substitute.substitutions.filter((one) => one !== named);
  if (to === null) {
    const change = { kind: 'SUBSTITUTION_TAKEN_BACK', forStaff, from } as const;
    if (!named) return refused('DAYS_NOT_TOLD');
    return from <= today ? refused('DATES_WRONG') : ok({ after: next(substitute, { substitutions: others }), change });
  }
  const span = { from, to };
  const fault = named ? endFault('substitution', span, { told: named, today }) : spanFault('substitution', span, today);
  if (fault) return refused(fault);
  const isEnding = named !== undefined && to < named.to;
  if (!isEnding && !(isServing(substitute, from) && isServing(substitute, to))) return refused('STAFF_NOT_SERVING');
  if (!isEnding && isAwayWithin(substitute, span, named)) return refused('STAFF_NOT_SERVING');
  const substitutions = [...others, { forStaff, role, organisation, ...span }];
  return ok({ after: next(substitute, { substitutions }), change: { kind: 'SUBSTITUTE_NAMED', forStaff, ...span } });
}

/** Is his absence told of any of these days, of which those told before are given already (X97)? */
const isAwayWithin = ({ absences }: StaffMember, { from, to }: Span, given: Span | undefined): boolean =>
  absences.some((away) => away.from <= to && from <= away.to && !(given && away.to <= given.to));

const next = (member: StaffMember, part: Partial<StaffMember>): StaffMember => ({
  ...member,
  ...part,
  version: member.version + 1,
});
