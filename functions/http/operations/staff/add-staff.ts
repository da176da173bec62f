import * as z from 'zod/mini';
import { type EnrolDeps, enrolStaff } from '#casework/identity/enrol-staff.ts';
import type { Passwords } from '#casework/ports/identity.ts';
import { staffRoles } from '#domain/actor.ts';
import { Person } from '#domain/form/form.ts';
import { ok, refused } from '#domain/result.ts';
import { objected } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { day } from '#http/shapes/staff.ts';

/** An office name, not a person's: it is kept where no personal data may be; never twelve digits, so never an IIN. */
const login = z.string().check(
  z.regex(/^[a-z](?:-?[a-z0-9])*$/),
  z.minLength(3),
  z.maxLength(60),
  z.refine((text) => /^(?!.*\d{5})/.test(text), { error: 'LOGIN_WITH_NUMBER' }),
);
const NewStaff = z.strictObject({
  ...Person.shape,
  role: z.enum(staffRoles),
  from: day,
  to: z.optional(day),
  login: z.optional(login),
});

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
