import * as z from 'zod/mini';
import { type EnrolDeps, enrolStaff } from '#casework/identity/enrol-staff.ts';
import type { Passwords } from '#casework/ports/identity.ts';
import { staffRoles } from '#domain/actor.ts';
import { Person, saysSurname } from '#domain/form/person.ts';
import { ok, refused } from '#domain/result.ts';
import { Login } from '#domain/staff/login.ts';
import { objected } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { day } from '#http/shapes/staff.ts';

const NewStaff = z
  .strictObject({
    ...Person.shape,
    role: z.enum(staffRoles),
    from: day,
    to: z.optional(day),
    login: z.optional(Login),
  })
  .check(saysSurname);

interface Deps extends Omit<EnrolDeps, 'passwords'> {
  readonly staffPasswords: Passwords;
}

/**
 * The administrator adds an official to his own organisation; there is no way to name another. Repeating is
 * harmless: one service a person, and whoever serves already gets a fresh one-time password.
 */
export const addStaff = operation({
  name: 'addStaff',
  by: 'official',
  body: NewStaff,
  answer: z.object({ id: z.string(), login: z.string(), oneTimePassword: z.string() }),
  status: 201,
  run: async (call, { staffPasswords, ...deps }: Deps) => {
    const { role, from, to, login, ...person } = call.body;
    const by = call.actor;
    const { now, requestId } = call;
    const order = { organisation: by.organisation, role, person, login, from, to, by, now, requestId };
    const enrolled = await enrolStaff(order, { ...deps, passwords: staffPasswords });
    return enrolled.ok ? ok({ body: enrolled.value }) : refused(objected(enrolled.error));
  },
});
