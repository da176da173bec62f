import * as z from 'zod/mini';
import type { Keeping } from '#casework/identity/keep-staff.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { People } from '#casework/ports/people.ts';
import { actorRecord, type StaffActor, staffRoles } from '#domain/actor.ts';
import { fullName } from '#domain/form/full-name.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { Span, type StaffMember } from '#domain/staff/staff.ts';
import type { StaffObjection } from '#domain/staff/staff-changes.ts';
import type { Answered, Asking } from '#http/operation.ts';
import { type Problem, problem } from '#http/problems/problem.ts';

const text = z.string();

/** An official as his administrator sees him. */
export const StaffView = z.object({
  id: text,
  role: z.enum(staffRoles),
  login: text,
  name: z.optional(text),
  from: text,
  to: z.optional(text),
  dismissedAt: z.optional(text),
  absences: z.array(Span),
  substitutions: z.array(z.object({ forStaff: text, role: z.enum(staffRoles), from: text, to: text })),
});

export const objected = (objection: StaffObjection): Problem => {
  if (objection === 'CONTENTION') return problem('STAFF_CHANGED');
  // Only whoever deployed meets this one, at the command line.
  if (objection === 'ADMINISTRATOR_EXISTS') return problem('STAFF_ALREADY_SERVES');
  return problem(objection);
};

/** Lets the administrator keep the register; answered with the entry as it then is. */
export async function keeping(
  { actor: by, now, requestId }: Asking<StaffActor>,
  keep: (by: Keeping) => Promise<Result<StaffMember, StaffObjection>>,
): Answered<StaffMember> {
  const kept = await keep({ by, now, requestId });
  return kept.ok ? ok({ body: kept.value }) : refused(objected(kept.error));
}

/** Staff records hold what an administrator typed; of whoever deployed an organisation's first one perhaps only the IIN. */
const StaffRecord = z.object({
  surname: z.optional(text),
  name: z.optional(text),
  patronymic: z.optional(text),
});

/** A colleague's name, after the look at his record is logged. */
export async function nameOf(
  { id, record, login }: StaffMember,
  { actor, now: at, requestId }: Asking<StaffActor>,
  { people, access }: { readonly people: People; readonly access: AccessLog },
): Promise<string> {
  const reader = actorRecord(actor);
  await access.append({ reader, subject: id, fields: ['name'], why: 'STAFF_LIST', at, requestId });
  const { surname, name, patronymic } = StaffRecord.parse((await people.read(record.id))?.content ?? {});
  return name ? fullName({ surname, name, patronymic }) : login;
}
