import type { StaffRegister } from '#casework/ports/identity.ts';
import type { Keyring } from '#casework/ports/ports.ts';
import { typed } from '#casework/typed.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';
import { type Problem, problem } from '#http/problem.ts';
import { staffActorOf } from '#http/staff-keeping.ts';
import { standingsOf } from '#http/standing.ts';

interface Deps extends CommandDeps {
  readonly keyring: Keyring;
  readonly staff: Pick<StaffRegister, 'get'>;
}

type Recusal = Call<{ caseId: string }, unknown, { staff?: string; reason: string }>;

/** Decisions 4: an official recuses himself, the head (or who stands in for him) a colleague, with a reason. */
export const declareRecusal: Operation<Recusal, Deps> = async (asked, deps) => {
  const { staff = staffActorOf(asked).staff, reason } = asked.body;
  const by = await declarer(asked, staff, deps);
  if (!by.ok) return by;
  const call = by.value;
  return command(call, deps, async () => {
    const { caseId } = call.params;
    const { record, ref } = await typed('reason', reason, { caseId, now: call.now }, deps);
    return ok({
      caseId,
      command: { type: 'DeclareRecusal', staff, reason: { record: ref, content: reason } },
      records: [record],
    });
  });
};

async function declarer(call: Recusal, staff: string, deps: Deps): Promise<Result<Recusal, Problem>> {
  if (staff === staffActorOf(call).staff) return ok(call);
  const head = (await standingsOf(call, deps.staff)).find(({ kind }) => kind === 'head');
  if (!head) return refused(problem('FORBIDDEN'));
  const member = await deps.staff.get(staff);
  return member?.organisation === head.organisation ? ok({ ...call, actor: head }) : refused(problem('STAFF_UNKNOWN'));
}
