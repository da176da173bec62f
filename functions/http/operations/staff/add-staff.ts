import * as z from 'zod/mini';
import { enrolStaff } from '#casework/identity/enrol-staff.ts';
import type { KeepDeps } from '#casework/identity/keeping.ts';
import { staffRoles } from '#domain/actor.ts';
import { Person, saysSurname } from '#domain/form/person.ts';
import { Login } from '#domain/staff/login.ts';
import { organisations } from '#domain/staff/staff.ts';
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
    /** of the oblast alone: which office has no administrator left */
    organisation: z.optional(z.enum(organisations as [string, ...string[]])),
  })
  .check(saysSurname);

/**
 * The administrator adds an official to his own organisation; of another one only those of the oblast, two together, enter an
 * administrator, where it has none left (X80). The official acts as nobody until he
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
    const { role, from, to, login, organisation = call.actor.organisation, ...person } = call.body;
    return keeping(call, deps, (by) => enrolStaff({ organisation, role, person, login, from, to }, by, deps));
  },
});
