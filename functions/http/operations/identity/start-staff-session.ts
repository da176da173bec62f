import * as z from 'zod/mini';
import { type SignInStaffDeps, signInStaff } from '#casework/identity/sign-in-staff.ts';
import { ok } from '#domain/result.ts';
import { turnedAwayByPassword } from '#http/calls/turned-away.ts';
import { operation } from '#http/operation.ts';
import { newPassword, password, Session, sessionView, staffLogin } from '#http/shapes/identity.ts';

const StaffSession = z
  .strictObject({
    login: staffLogin,
    password,
    newPassword: z.optional(newPassword),
  })
  .check(
    z.refine((body) => body.newPassword !== body.password, { path: ['newPassword'], error: 'PASSWORD_UNCHANGED' }),
  );

/** 8.2: an official signs in, once his account has come to life by his certificate. */
export const startStaffSession = operation({
  name: 'startStaffSession',
  by: 'anyone',
  body: StaffSession,
  answer: Session,
  status: 201,
  run: async ({ body, now, sourceAddress: address }, deps: SignInStaffDeps) => {
    const session = await signInStaff({ ...body, address }, now, deps);
    return session.ok ? ok({ body: sessionView(session.value) }) : turnedAwayByPassword(session.error);
  },
});
