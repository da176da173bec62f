import * as z from 'zod/mini';
import type { ChangedOrNot, KeepDeps, Keeping, KeepingFault } from '#casework/identity/keeping.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { People } from '#casework/ports/people.ts';
import { halfOf } from '#casework/second-person/halves.ts';
import { actorRecord, type StaffActor, staffRoles } from '#domain/actor.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import { fullName } from '#domain/form/full-name.ts';
import { ok, refused } from '#domain/result.ts';
import { Span, type StaffMember } from '#domain/staff/staff.ts';
import type { Answered, Asking } from '#http/operation.ts';
import { type Problem, problem, refusedBy } from '#http/problems/problem.ts';
import { confirmationView, Waits } from '#http/views/confirmation-view.ts';

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
  /** when his account came to life; until then he acts as nobody */
  awakenedAt: z.optional(text),
  absences: z.array(Span),
  substitutions: z.array(z.object({ forStaff: text, role: z.enum(staffRoles), from: text, to: text })),
});

/** The entry as it then is, or what now waits for a second person. */
export const Kept = z.union([StaffView, Waits]);

export const objected = (objection: KeepingFault | 'CONFIRMATION_OTHER'): Problem => {
  if (objection === 'CONTENTION') return problem('STAFF_CHANGED');
  // Only whoever deployed meets this one, at the command line.
  if (objection === 'ADMINISTRATOR_EXISTS') return problem('STAFF_ALREADY_SERVES');
  return problem(objection);
};

/** The same where what was asked about is a file, which is refused in its own words. */
export const faultOf = (fault: Parameters<typeof objected>[0] | Refusal): Problem =>
  typeof fault === 'string' ? objected(fault) : refusedBy(fault);

export const staffView = (member: StaffMember) => ({ ...member, awakenedAt: member.awakened?.at });

/** Lets the administrator keep the register; where a second person is awaited, he is told that, and his half of a password. */
export async function keeping(
  { actor: by, now, requestId }: Asking<StaffActor>,
  { keyring }: Pick<KeepDeps, 'keyring'>,
  keep: (by: Keeping) => ChangedOrNot,
): Answered<z.infer<typeof Kept>> {
  const kept = await keep({ by, now, requestId });
  if (!kept.ok) return refused(faultOf(kept.error));
  if (kept.value.kind === 'done') return ok({ body: staffView(kept.value.member) });
  const { request } = kept.value;
  const isPassword = request.kind === 'password';
  const half = isPassword ? await halfOf('password', { id: request.id, hand: 'asker' }, keyring) : undefined;
  return ok({ body: { confirmation: confirmationView(request, now), half } });
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
