import { type EnrolDeps, enrolStaff } from '#casework/identity/enrol-staff.ts';
import type { Passwords } from '#casework/ports/identity.ts';
import type { StaffRole } from '#domain/actor.ts';
import type { Person } from '#domain/form/form.ts';
import { ok, refused } from '#domain/result.ts';
import type { Call, Operation } from '#http/operation.ts';
import { objected, staffActorOf } from '#http/staff-keeping.ts';

interface Deps extends Omit<EnrolDeps, 'passwords'> {
  readonly staffPasswords: Passwords;
}

interface Body extends Person {
  readonly role: StaffRole;
  readonly from: string;
  readonly to?: string;
  readonly login?: string;
}

/**
 * The administrator adds an official to his own organisation; there is no way to name another. Repeating is
 * harmless: one service a person, and whoever serves already gets a fresh one-time password.
 */
export const addStaff: Operation<Call<unknown, unknown, Body>, Deps> = async (call, { staffPasswords, ...deps }) => {
  const { role, from, to, login, ...person } = call.body;
  const by = staffActorOf(call);
  const { now, requestId } = call;
  const order = { organisation: by.organisation, role, person, login, from, to, by, now, requestId };
  const enrolled = await enrolStaff(order, { ...deps, passwords: staffPasswords });
  return enrolled.ok ? ok({ body: enrolled.value }) : refused(objected(enrolled.error));
};
