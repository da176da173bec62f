import * as z from 'zod/mini';
import { enrolStaff } from '#casework/identity/enrol-staff.ts';
import type { KeepDeps } from '#casework/identity/keeping.ts';
import { staffRoles } from '#domain/actor.ts';
import { Person, saysSurname } from '#domain/form/person.ts';
import { Login } from '#domain/staff/login.ts';
import { day } from '#domain/text/dates.ts';
import { Kept, keeping } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';

const NewStaff = z
  .strictObject({
    ...Person.shape,
    role: z.enum(staffRoles),
    from: day,
    to: z.optional(day),
    login: z.optional(Login),
  })
  .check(saysSurname);

/**
 * The administrator adds an official to his own organisation; there is no way to name another. He acts as nobody until he
 * has signed with a certificate of his own, and whoever would hold power over people waits for a second person. Repeating
 * is harmless: one service a person.
 */
export const addStaff = operation({
  name: 'addStaff',
  by: 'official',
  body: NewStaff,
  keyless: true,
  answer: Kept,
  status: 201,
  run: (call, deps: KeepDeps) => {
    const { role, from, to, login, ...person } = call.body;
    const { organisation } = call.actor;
    return keeping(call, deps, (by) => enrolStaff({ organisation, role, person, login, from, to }, by, deps));
  },
});
