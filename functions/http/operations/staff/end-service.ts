import * as z from 'zod/mini';
import { endService as end } from '#casework/identity/keep-staff.ts';
import type { KeepDeps } from '#casework/identity/keeping.ts';
import { Kept, keeping } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { day, OfStaff } from '#http/shapes/staff.ts';

/** Ends a colleague's service on its last day or, without one, at once. */
export const endService = operation({
  name: 'endService',
  by: 'official',
  params: OfStaff,
  body: z.strictObject({ lastDay: z.optional(day) }),
  answer: Kept,
  run: (call, deps: KeepDeps) =>
    keeping(call, deps, (by) => end({ id: call.params.staffId, lastDay: call.body.lastDay }, by, deps)),
});
