import type { Context } from 'aws-lambda';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { StepInput, TaskOutcome } from '#casework/procedure/step.ts';
import { heard, hush } from './log-lines.ts';

afterEach(hush);

const Input = z.object({ caseId: z.string(), step: z.string() });
type Given = z.infer<typeof Input> & StepInput;

const context = { awsRequestId: 'request-1' } as Context;
const event = { caseId: 'case_1', step: '5.4', taskToken: 'the-token' };
const iin = '850615400123';

class StepNotAnswered extends Error {
  override readonly name = 'StepNotAnswered';
}

interface Told {
  readonly reports?: boolean;
  /** the request that changed the case last */
  readonly changedBy?: string;
}

/** A task with its stack: what it was given, what the machine was told, what the log says. */
async function aTask(run: (given: Given) => Promise<TaskOutcome>, { reports = true, changedBy }: Told = {}) {
  const { module, lines } = await heard(() => import('#runtime/task-handler.ts'));
  const failures: [string, string][] = [];
  const handler = module.taskHandler({
    step: 'human',
    input: Input,
    deps: () => ({ cases: { requestOf: async () => changedBy } }),
    run,
    ...(reports ? { failing: async (token: string, error: string) => void failures.push([token, error]) } : {}),
  });
  return { handler: (given: unknown) => handler(given, context), failures, lines };
}

describe('the stack of a task', () => {
  it('parses the input, adds the request, answers the outcome and writes one line', async () => {
    const given: Given[] = [];
    const task = await aTask(async (input) => {
      given.push(input);
      return { outcome: 'held', seconds: 60 };
    });
    expect(await task.handler({ ...event, surplus: iin })).toEqual({ outcome: 'held', seconds: 60 });
    expect(given).toEqual([{ caseId: 'case_1', step: '5.4', requestId: 'request-1' }]);
    expect(task.lines()).toMatchObject([
      { message: 'step', level: 'INFO', step: 'human', caseId: 'case_1', outcome: 'held', ms: expect.any(Number) },
    ]);
    expect(JSON.stringify(task.lines())).not.toContain(iin);
  });

  it('goes under the request that changed its case last, in what it writes and in its line', async () => {
    const given: Given[] = [];
    const changedBy = 'request-of-the-door';
    const run = async (input: Given): Promise<TaskOutcome> => {
      given.push(input);
      throw new StepNotAnswered(iin);
    };
    const task = await aTask(run, { changedBy });
    await task.handler(event);
    expect(given.map(({ requestId }) => requestId)).toEqual([changedBy]);
    expect(task.lines()).toMatchObject([{ level: 'ERROR', requestId: changedBy }]);
  });

  it('throws what is thrown where nobody waits for a token: the machine retries it', async () => {
    const task = await aTask(async () => Promise.reject(new StepNotAnswered(iin)), { reports: false });
    await expect(task.handler(event)).rejects.toThrow(StepNotAnswered);
    const { taskToken: _, ...without } = event;
    const other = await aTask(async () => Promise.reject(new StepNotAnswered(iin)));
    await expect(other.handler(without)).rejects.toThrow(StepNotAnswered);
    expect([task.failures, other.failures]).toEqual([[], []]);
  });

  it('reports the error’s name to the token’s machine, so that its Retry and Catch see it', async () => {
    const task = await aTask(async () => Promise.reject(new StepNotAnswered(iin)));
    expect(await task.handler(event)).toEqual({ outcome: 'reported' });
    expect(task.failures).toEqual([['the-token', 'StepNotAnswered']]);
  });

  it('reports an input that it cannot read, too', async () => {
    const task = await aTask(async () => ({ outcome: 'never' }));
    expect(await task.handler({ caseId: 'case_1', taskToken: 'the-token' })).toEqual({ outcome: 'reported' });
    const [[token, name] = []] = task.failures;
    expect([token, name]).toEqual(['the-token', expect.stringMatching(/Error$/)]);
  });

  it('writes one line for a failure: name and place, neither its words nor the token', async () => {
    const task = await aTask(async () => Promise.reject(new StepNotAnswered(iin)));
    await task.handler(event);
    const [line, ...more] = task.lines();
    expect(more).toEqual([]);
    expect(line).toMatchObject({ level: 'ERROR', step: 'human', caseId: 'case_1', error: 'StepNotAnswered' });
    for (const secret of [iin, 'the-token']) expect(JSON.stringify(line)).not.toContain(secret);
  });
});
