import type { AccessLog } from '#casework/ports/access-log.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { People } from '#casework/ports/people.ts';
import { ok } from '#domain/result.ts';
import { absentUntil, isServing } from '#domain/staff/staff.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Call, Operation } from '#http/operation.ts';
import { nameOf, staffActorOf } from '#http/staff-keeping.ts';

interface Deps {
  readonly staff: StaffRegister;
  readonly people: People;
  readonly access: AccessLog;
}

/** 5.3: whom the head may name, and until when those who are away are away (X43). */
export const listExecutors: Operation<Call, Deps> = async (call, deps) => {
  const today = localDate(call.now);
  const members = await deps.staff.ofOrganisation(staffActorOf(call).organisation);
  const executors = members.filter((member) => member.role === 'executor' && isServing(member, today));
  const items = await Promise.all(
    executors.map(async (member) => ({
      id: member.id,
      name: await nameOf(member, call, deps),
      absentUntil: absentUntil(member, today),
    })),
  );
  return ok({ body: { items } });
};
