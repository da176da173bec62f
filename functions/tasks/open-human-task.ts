import * as z from 'zod/mini';
import { execute } from '#casework/execute.ts';
import { askStaff, type StaffAsked } from '#casework/identity/ask-staff.ts';
import type { Machines, Tokens } from '#casework/ports/machines.ts';
import { loaded, type StepDeps, type StepInput, type TaskOutcome } from '#casework/procedure/step.ts';
import type { FrameCommand } from '#domain/file/command.ts';
import { outcomeOf, roundOf, stepNamed } from '#domain/file/outcome.ts';
import type { KindOf } from '#domain/kinds.ts';
import { machines, staffRegister, stepDeps, tokens } from '#runtime/container.ts';
import { kindOf } from '#runtime/kinds.ts';
import { taskHandler } from '#runtime/task-handler.ts';

const Input = z.object({ caseId: z.string(), step: z.string(), taskToken: z.string() });

export interface Deps extends StepDeps, StaffAsked {
  readonly kindOf: KindOf;
  readonly tokens: Tokens;
  readonly machines: Machines;
}

/**
 * Opens a step that a person answers. The token is kept first, so that an answer given meanwhile finds it; then the task
 * is opened, or, when the file has moved on, the token is answered at once.
 */
export async function openHumanTask(
  { caseId: fileId, step: said, taskToken, requestId }: z.infer<typeof Input> & StepInput,
  deps: Deps,
): Promise<TaskOutcome> {
  const kind = await deps.kindOf(fileId);
  const step = stepNamed(kind.steps, said, 'task');
  const round = roundOf(await loaded(kind, fileId, deps), step);
  const token = { step, token: taskToken, round };
  await deps.tokens.keep(fileId, token);
  const command: FrameCommand = { type: 'OpenTask', step };
  const now = deps.clock.now();
  await execute(kind, { fileId, asked: { command }, actor: { kind: 'machine' }, now, requestId }, deps);
  const file = await loaded(kind, fileId, deps);
  await askStaff(kind, file, { now, requestId }, deps);
  const outcome = outcomeOf(kind, file, step, round);
  if (!outcome) return { outcome: 'opened' };
  await deps.machines.answer(taskToken, { outcome });
  await deps.tokens.forget(fileId, token);
  return { outcome: 'answered' };
}

export const handler = taskHandler({
  step: 'human',
  input: Input,
  deps: (): Deps => ({ ...stepDeps(), kindOf, staff: staffRegister(), tokens: tokens(), machines: machines() }),
  run: openHumanTask,
  failing: (token, error) => machines().fail(token, error),
});
