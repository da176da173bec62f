import type { Addition, Passwords, StaffNote, StaffRegister } from '#casework/ports/identity.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import { typed } from '#casework/typed.ts';
import { actorRecord, type StaffRole } from '#domain/actor.ts';
import type { Person } from '#domain/form/person.ts';
import { newId } from '#domain/ids.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import { added, type StaffKeeper, type StaffObjection } from '#domain/staff/staff-changes.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { oneTimePassword } from './one-time-secret.ts';

export interface Enrolment {
  readonly organisation: string;
  readonly role: StaffRole;
  readonly person: Pick<Person, 'iin'> & Partial<Person>;
  /** an office name such as uralsk-registrar-2, never a person's; made up when absent */
  readonly login?: string;
  readonly from: PlainDate;
  readonly to?: PlainDate;
  readonly by: StaffKeeper;
  /** the organisation's first administrator, made by whoever deployed it */
  readonly first?: boolean;
  readonly now: Instant;
  readonly requestId: string;
}

export interface Enrolled {
  readonly id: string;
  readonly login: string;
  readonly oneTimePassword: string;
}

export interface EnrolDeps {
  readonly staff: StaffRegister;
  readonly passwords: Passwords;
  readonly keyring: Keyring;
}

/**
 * Adds an official and gives him a one-time password. Whoever serves in that role already gets a fresh password, so that
 * a repeated request is harmless.
 */
export async function enrolStaff(order: Enrolment, deps: EnrolDeps): Promise<Result<Enrolled, StaffObjection>> {
  const { organisation, role, from, to, by, first, now, requestId } = order;
  const person = await deps.keyring.personOf(order.person.iin);
  const present = await deps.staff.ofPerson(organisation, person);
  const id = newId('staff', Date.parse(now));
  const { record, ref } = await typed('staff', order.person, { now }, deps);
  const login = order.login ?? `${organisation}-${role}-${id.slice(-6)}`.toLowerCase();
  const newcomer = { id, organisation, role, person, login, from, record: ref, ...(to === undefined ? {} : { to }) };
  const decided = added(newcomer, { present, by, today: localDate(now) });
  if (!decided.ok) return decided;
  const { after: member, change } = decided.value;
  const isAdded = change.kind === 'ADDED';
  if (first && !isAdded) return refused('ADMINISTRATOR_EXISTS');
  const note = { change, actor: keeperRecord(by), at: now, requestId };
  return isAdded
    ? introduce({ member, note, record, replaces: present?.id, first }, deps)
    : reissue(member, note, deps);
}

/** The password goes first: a user without an entry in the register is nobody, whatever fails in between. */
async function introduce(
  addition: Addition,
  { staff, passwords }: EnrolDeps,
): Promise<Result<Enrolled, StaffObjection>> {
  const { id, login } = addition.member;
  const password = oneTimePassword();
  await passwords.setOneTime(id, password);
  const obstacle = await staff.add(addition);
  return obstacle ? refused(obstacle) : ok({ id, login, oneTimePassword: password });
}

/** The journal goes first: no password is replaced that it does not tell of. */
async function reissue(
  member: StaffMember,
  note: StaffNote,
  { staff, passwords }: EnrolDeps,
): Promise<Result<Enrolled, StaffObjection>> {
  if (!(await staff.change(member, note))) return refused('CONTENTION');
  const password = oneTimePassword();
  await passwords.setOneTime(member.id, password);
  return ok({ id: member.id, login: member.login, oneTimePassword: password });
}

const keeperRecord = (by: StaffKeeper): Record<string, string> =>
  by.kind === 'deployer' ? { kind: by.kind } : actorRecord(by);
