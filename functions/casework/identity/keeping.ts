import type { RealTime } from '#casework/ports/clock.ts';
import type { StaffNote, StaffOffice, StaffRegister } from '#casework/ports/identity.ts';
import type { SecondPersons } from '#casework/ports/second-persons.ts';
import { type AskDeps, askSecondPerson } from '#casework/second-person/ask-second-person.ts';
import type { ContentOf } from '#casework/second-person/content.ts';
import { actorRecord, type StaffActor } from '#domain/actor.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import type { PersonId } from '#domain/ids.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { returnsToOffice, takesFromOffice } from '#domain/second-person/loss.ts';
import { oversightOf } from '#domain/second-person/reach.ts';
import type { SecondPerson, SecondPersonFault } from '#domain/second-person/second-person.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import type { StaffChange, StaffKeeper, StaffObjection } from '#domain/staff/staff-changes.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

/** What another person has confirmed: the request as it is when its effect has come about, and who he is. */
interface Confirmation {
  readonly request: SecondPerson;
  readonly by: StaffActor;
}

/** Who keeps the register, of his own organisation alone. */
export interface Keeping {
  readonly by: StaffActor;
  readonly now: Instant;
  readonly requestId: string;
  /** present where it took two: then it is done, and what was asked is consumed with it */
  readonly confirmation?: Confirmation;
}

export interface KeepDeps extends AskDeps {
  readonly staff: StaffRegister;
  readonly seconds: SecondPersons;
  readonly realTime: RealTime;
}

export type KeepingFault = StaffObjection | SecondPersonFault;

/** The entry as it then is, or what now waits for a second person. */
export type Kept =
  | { readonly kind: 'done'; readonly member: StaffMember }
  | { readonly kind: 'waits'; readonly request: SecondPerson };

export type KeptOrNot = Promise<Result<Kept, KeepingFault>>;
/** The same where what was typed may be refused by its fields. */
export type ChangedOrNot = Promise<Result<Kept, KeepingFault | Refusal>>;

const keeperRecord = (by: StaffKeeper): Record<string, string> =>
  by.kind === 'deployer' ? { kind: by.kind } : actorRecord(by);

/** What the register's journal keeps of a change: who made it, and who confirmed it where it took two. */
export const noteOf = (
  change: StaffChange,
  { by, now: at, requestId, confirmation }: Omit<Keeping, 'by'> & { readonly by: StaffKeeper },
): StaffNote => ({
  change,
  actor: keeperRecord(by),
  at,
  requestId,
  ...(confirmation ? { confirmed: { id: confirmation.request.id, by: actorRecord(confirmation.by) } } : {}),
});

/** What was confirmed and stands in the register already is settled by itself. */
export async function settleAlone(
  { confirmation }: Pick<Keeping, 'confirmation'>,
  { seconds }: Pick<KeepDeps, 'seconds'>,
): Promise<boolean> {
  return confirmation === undefined || seconds.settle(confirmation.request);
}

type StaffKind =
  | 'enrolment'
  | 'restoring'
  | 'relieving'
  | 'prolonging'
  | 'ending'
  | 'absence'
  | 'substitution'
  | 'password';

/** By which question a second person is asked, where the change needs one; `always` where it needs one whatever it gives. */
export type ByTwo = {
  readonly [K in StaffKind]: { readonly kind: K; readonly content: ContentOf<K>; readonly always?: true };
}[StaffKind];

/** The office whose entry is changed, and that entry, which a list of the office may not have yet. */
interface OfficeBefore extends Pick<StaffOffice, 'members'> {
  readonly before: StaffMember;
}

interface Judging {
  readonly keeping: Keeping;
  /** absent where somebody is added */
  readonly office?: OfficeBefore;
  readonly deps: KeepDeps;
}

/** The change waits for a second person, or is refused; undefined: the keeper may make it. Judged by what it gives whom, and takes from the office. */
export async function secondNeeded(
  after: StaffMember,
  { gaining, losing }: { readonly gaining?: ByTwo | undefined; readonly losing?: ByTwo | undefined },
  { keeping, office, deps }: Judging,
): Promise<Result<Kept, KeepingFault> | undefined> {
  const held = await deps.staff.everywhere(after.person as PersonId);
  const oversight = oversightOf({ held, after }, keeping.by.person);
  if (oversight === 'himself') return refused('SECOND_ROLE');
  if (keeping.confirmation) return undefined;
  const isGain = oversight === 'second' || gaining?.always;
  if (!isGain && !(losing && office && isLoss(after, office, keeping.now))) return undefined;
  const byTwo = isGain ? gaining : losing;
  if (!byTwo) throw new Error('a change that gives power has no way to be confirmed');
  const asked = await askSecondPerson({ ...byTwo, concerns: [after.person] }, keeping, deps);
  return asked.ok ? ok({ kind: 'waits', request: asked.value }) : asked;
}

function isLoss(after: StaffMember, { before, members }: OfficeBefore, now: Instant): boolean {
  const change = { before, after, members };
  return [takesFromOffice, returnsToOffice].some((takes) => takes(change, localDate(now)));
}
