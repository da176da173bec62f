import type { StaffOffice } from '#casework/ports/identity.ts';
import type { ContentOf } from '#casework/second-person/content.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { lettingGo } from '#domain/staff/restoration.ts';
import type { StaffMember, ToldDays } from '#domain/staff/staff.ts';
import {
  absent,
  type Changed,
  ended,
  passwordReissued,
  type StaffObjection,
  standingIn,
} from '#domain/staff/staff-changes.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import {
  type ByTwo,
  type ChangedOrNot,
  type KeepDeps,
  type Keeping,
  type KeepingFault,
  noteOf,
  secondNeeded,
  settleAlone,
} from './keeping.ts';
import { type OfficeDeps, tellOffice } from './tell-office.ts';

/**
 * Ends a colleague's service on its last day or, without one, at once: from then on his token is nobody's. A last day that
 * prolongs a service of power takes two, and so does an end that leaves the office without a head or a role (X77), or that
 * of another office's only administrator, which is asked from above it (X91).
 */
export const endService = (
  { id, lastDay, reason }: { readonly id: string; readonly lastDay?: PlainDate | undefined } & Reasoned,
  keeping: Keeping,
  deps: StaffDeps,
): ChangedOrNot =>
  change(
    {
      id,
      decide: (member) => ended(member, { lastDay, now: keeping.now, sessionsFromMs: deps.realTime() }),
      ...(lastDay === undefined ? {} : { byTwo: { kind: 'prolonging', content: { id, lastDay } } }),
      losing: { kind: 'ending', content: lastDay === undefined ? { id } : { id, lastDay } },
      fromAbove: { reason, content: lastDay === undefined ? { id } : { id, lastDay } },
    },
    keeping,
    deps,
  );

/**
 * X43: absence is dated data; told again from the same first day, it has another last day or, before it begins, none and is
 * taken back. What leaves the office without
 * anybody of power, or gives it one by ending early, waits for a second person (X77, X80), and so does that of another
 * office's only administrator (X91).
 */
export const recordAbsence = (
  { id, span, reason }: { readonly id: string; readonly span: ToldDays } & Reasoned,
  keeping: Keeping,
  deps: StaffDeps,
): ChangedOrNot =>
  change(
    {
      id,
      decide: (member) => absent(member, span, localDate(keeping.now)),
      losing: { kind: 'absence', content: { id, span } },
      fromAbove: { reason, content: { id, span } },
    },
    keeping,
    deps,
  );

/**
 * X34, X43: names who stands in for this colleague on these days; the substitute is answered. Where it gives him power, or
 * takes it by ending early, it waits for a second person (X80).
 */
export async function nameSubstitute(
  { id, substitute, span }: ContentOf<'substitution'>,
  keeping: Keeping,
  deps: StaffDeps,
): ChangedOrNot {
  const colleague = await colleagueOf(keeping.by, id, deps);
  if (!colleague.ok) return colleague;
  const decide = (member: StaffMember) =>
    standingIn(member, { colleague: colleague.value, span, today: localDate(keeping.now) });
  const byTwo = { kind: 'substitution', content: { id, substitute, span } } as const;
  return change({ id: substitute, decide, byTwo, losing: byTwo }, keeping, deps);
}

/** A colleague has lost his password: another is made by two, each of whom knows a half of it. */
export const reissuePassword = ({ id }: ContentOf<'password'>, keeping: Keeping, deps: StaffDeps): ChangedOrNot =>
  change(
    {
      id,
      decide: (member) => passwordReissued(member, { today: localDate(keeping.now), sessionsFromMs: deps.realTime() }),
      byTwo: { kind: 'password', content: { id }, always: true },
    },
    keeping,
    deps,
  );

/** A member of the keeper's own organisation; of another there is nobody. */
async function colleagueOf(
  { organisation }: StaffActor,
  id: string,
  { staff }: Pick<KeepDeps, 'staff'>,
): Promise<Result<StaffMember, 'STAFF_UNKNOWN'>> {
  const member = await staff.get(id);
  return member?.organisation === organisation ? ok(member) : refused('STAFF_UNKNOWN');
}

/** Who keeps the register changes what the cases of the office know of their heads. */
export interface StaffDeps extends KeepDeps, OfficeDeps {
  readonly staff: KeepDeps['staff'];
}

/** why another office's administrator is let go */
interface Reasoned {
  readonly reason?: string | undefined;
}

interface Order {
  readonly id: string;
  readonly decide: (member: StaffMember) => Result<Changed | undefined, StaffObjection>;
  readonly byTwo?: ByTwo;
  /** by which question, where it takes too much from the office, or gives it back */
  readonly losing?: ByTwo;
  /** where it may be asked from above: what, and why */
  readonly fromAbove?: Reasoned & { readonly content: Omit<ContentOf<'relieving'>, 'reason'> };
}

interface KeptEntry {
  readonly member: StaffMember;
  readonly office: StaffOffice;
  readonly byTwo: ByTwo | undefined;
}

/** Whose entry is changed, with his office: a colleague's, or from above it that of its only administrator (X91). */
async function keptBy(
  { id, byTwo, fromAbove }: Order,
  { by, now }: Keeping,
  { staff }: StaffDeps,
): Promise<Result<KeptEntry, KeepingFault | Refusal>> {
  const found = await staff.get(id);
  if (!found) return refused('STAFF_UNKNOWN');
  if (!fromAbove) {
    const office = await staff.office(by.organisation);
    const colleague = await colleagueOf(by, id, { staff });
    return colleague.ok ? ok({ member: colleague.value, office, byTwo }) : colleague;
  }
  const office = await staff.office(found.organisation);
  const member = (await staff.get(id)) ?? found;
  const { reason, content } = fromAbove;
  const letting = lettingGo({ member, members: office.members, reason }, by, localDate(now));
  if (!letting.ok) return letting;
  const relieving = { kind: 'relieving', content: { reason: reason ?? '', ...content }, always: true } as const;
  return ok({ member, office, byTwo: letting.value === 'above' ? relieving : byTwo });
}

const tries = 3;

/** Said once more: whatever the office was not told then, because the process died, it is told now. */
async function asItStands(member: StaffMember, keeping: Keeping, deps: StaffDeps): ChangedOrNot {
  if (!(await settleAlone(keeping, deps))) return refused('CONTENTION');
  await tellOffice(member, keeping, deps);
  return ok({ kind: 'done', member });
}

/**
 * Changes a colleague's entry, conditionally and journalled; decided anew when somebody else was quicker, with him or with
 * another of the office.
 */
async function change(order: Order, keeping: Keeping, deps: StaffDeps): ChangedOrNot {
  const { decide, losing } = order;
  for (let attempt = 0; attempt < tries; attempt++) {
    const kept = await keptBy(order, keeping, deps);
    if (!kept.ok) return kept;
    const { member, office, byTwo } = kept.value;
    const decided = decide(member);
    const isDone = !decided.ok && decided.error === 'DAYS_NOT_TOLD' && keeping.confirmation !== undefined;
    if (!decided.ok && !isDone) return decided;
    if (!decided.ok || !decided.value) return asItStands(member, keeping, deps);
    const waits = await secondNeeded(
      decided.value.after,
      { gaining: byTwo, losing },
      { keeping, office: { ...office, before: member }, deps },
    );
    if (waits) return waits;
    const { after, change: what } = decided.value;
    if (await deps.staff.change(after, noteOf(what, keeping), { office, consumes: keeping.confirmation?.request })) {
      await tellOffice(after, keeping, deps);
      return ok({ kind: 'done', member: after });
    }
  }
  return refused('CONTENTION');
}
