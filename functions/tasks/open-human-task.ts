import * as z from 'zod/mini';
import { execute } from '#casework/execute.ts';
import type { Machines, Tokens } from '#casework/ports/ports.ts';
import { loaded, type StepDeps, type StepInput, type TaskOutcome } from '#casework/procedure/step.ts';
import { application } from '#domain/application/kind.ts';
import { outcomeOf } from '#domain/application/outcome.ts';
import { machines, stepDeps, tokens } from '#runtime/container.ts';
import { taskHandler } from '#runtime/task-handler.ts';

const Input = z.object({ caseId: z.string(), step: z.string(), taskToken: z.string() });

export interface Deps extends StepDeps {
  readonly tokens: Tokens;
  readonly machines: Machines;
}

/**
 * Opens a step that a person answers. The token is kept first, so that an answer given meanwhile finds it; then the task
 * is opened, or, when the case has moved on, the token is answered at once.
 */
export async function openHumanTask(
  { caseId, step, taskToken, requestId }: z.infer<typeof Input> & StepInput,
  deps: Deps,
): Promise<TaskOutcome> {
  const { returns: round } = await loaded(caseId, deps);
  const token = { step, token: taskToken, round };
  await deps.tokens.keep(caseId, token);
  await execute(
    application,
    {
      fileId: caseId,
      asked: { command: { type: 'OpenTask', step } },
      actor: { kind: 'machine' },
      now: deps.clock.now(),
      requestId,
    },
    deps,
  );
  const outcome = outcomeOf(await loaded(caseId, deps), step, round);
  if (!outcome) return { outcome: 'opened' };
  await deps.machines.answer(taskToken, { outcome });
  await deps.tokens.forget(caseId, token);
  return { outcome: 'answered' };
}

export const handler = taskHandler({
  step: 'human',
  input: Input,
  deps: (): Deps => ({ ...stepDeps(), tokens: tokens(), machines: machines() }),
  run: openHumanTask,
  failing: (token, error) => machines().fail(token, error),
});
