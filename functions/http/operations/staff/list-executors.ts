import * as z from 'zod/mini';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { People } from '#casework/ports/people.ts';
import type { ActorKind, StaffRole } from '#domain/actor.ts';
import { ok } from '#domain/result.ts';
import { absentUntil, isAtPost } from '#domain/staff/staff.ts';
import { localDate } from '#domain/time/local-date.ts';
import { seen } from '#http/calls/commanding.ts';
import { nameOf } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { CaseName } from '#http/shapes/of-case.ts';

const Executors = z.object({
  items: z.array(z.object({ id: z.string(), name: z.string(), absentUntil: z.optional(z.string()) })),
});

interface Deps {
  readonly staff: StaffRegister;
  readonly people: People;
  readonly access: AccessLog;
  readonly cases: CaseStore;
}

/** Whom each names, where it is no executor (para 11). */
const namedBy: Partial<Record<ActorKind, StaffRole>> = {
  branchHead: 'operator',
  qualityController: 'qualityController',
};

const Query = z.strictObject({ caseId: z.optional(CaseName) });

/**
 * 5.3: whom the head may name, and until when those who are away are away (X43). Of a case that he sees, its provider's: he
 * may have been named to it from another (X74).
 */
export const listExecutors = operation({
  name: 'listExecutors',
  by: 'official',
  query: Query,
  answer: Executors,
  run: async (call, deps: Deps) => {
    const today = localDate(call.now);
    const { caseId } = call.query;
    const theCase = caseId === undefined ? undefined : await seen(caseId, call, deps);
    if (theCase && !theCase.ok) return theCase;
    const members = await deps.staff.ofOrganisation(theCase?.value.provider ?? call.actor.organisation);
    const named = namedBy[call.actor.kind] ?? 'executor';
    const executors = members.filter(({ role }) => role === named).filter((member) => isAtPost(member, today));
    const items = await Promise.all(
      executors.map(async (member) => ({
        id: member.id,
        name: await nameOf(member, call, deps),
        absentUntil: absentUntil(member, today),
      })),
    );
    return ok({ body: { items } });
  },
});
