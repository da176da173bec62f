import {
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  ExecutionLimitExceeded,
  InvalidName,
  InvalidToken,
  ListExecutionsCommand,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
  ValidationException,
} from '@aws-sdk/client-sfn';
import { beforeEach, describe, expect, it } from 'vitest';
import { runningExecutions } from '#adapters/sfn/executions.ts';
import { sfnMachines } from '#adapters/sfn/machines.ts';
import { firstEpoch } from '#domain/file/epoch.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';

const sfn = mockedClient(SFNClient);
const client = new SFNClient({});
const machines = sfnMachines(client, { arns: { deadline: 'arn:deadline' }, epoch: firstEpoch });
const said = { message: '', $metadata: {} };
beforeEach(() => sfn.reset());

describe('starting a machine', () => {
  const start = () => machines.start('deadline', 'case_1-total-3', { caseId: 'case_1', term: 'total', commit: 3 });

  it('sends the name as it is and the input as JSON', async () => {
    sfn.on(StartExecutionCommand).resolves({});
    await start();
    expect(sfn.commandCalls(StartExecutionCommand)[0]?.args[0].input).toEqual({
      stateMachineArn: 'arn:deadline',
      name: 'case_1-total-3',
      input: '{"caseId":"case_1","term":"total","commit":3}',
    });
  });

  it('counts as done where an execution of that name exists', async () => {
    sfn.on(StartExecutionCommand).rejects(new ExecutionAlreadyExists(said));
    await expect(start()).resolves.toBeUndefined();
  });

  it.each([
    ['a name that is not one', new InvalidName(said)],
    ['too many executions', new ExecutionLimitExceeded(said)],
    ['an answer that is for tokens', new TaskDoesNotExist(said)],
    ['a lost connection', new Error('away')],
  ])('throws %s, so that it stays owed', async (_, error) => {
    sfn.on(StartExecutionCommand).rejects(error);
    await expect(start()).rejects.toBe(error);
  });

  it('throws for a machine that this function does not know', async () => {
    await expect(machines.start('examination', 'case_1-1', {})).rejects.toThrow('no machine examination');
    expect(sfn.calls()).toHaveLength(0);
  });
});

describe('stopping an execution', () => {
  const watchArn = 'arn:aws:states:eu-central-1:1:stateMachine:Deadline';
  const watches = sfnMachines(client, { arns: { deadline: watchArn }, epoch: firstEpoch });
  const stop = () => watches.stop('deadline', 'case_1-total-3');

  it('asks for it by its name alone', async () => {
    sfn.on(StopExecutionCommand).resolves({});
    await stop();
    expect(sfn.commandCalls(StopExecutionCommand)[0]?.args[0].input).toEqual({
      executionArn: 'arn:aws:states:eu-central-1:1:execution:Deadline:case_1-total-3',
    });
  });

  it.each([
    ['does not exist', new ExecutionDoesNotExist(said)],
    ['does not run', new ValidationException({ ...said, message: 'Execution is not running', reason: undefined })],
  ])('counts as done where it %s', async (_, error) => {
    sfn.on(StopExecutionCommand).rejects(error);
    await expect(stop()).resolves.toBeUndefined();
  });

  it.each([
    ['a lost connection', new Error('away')],
    ['an answer that is for tokens', new TaskDoesNotExist(said)],
  ])('throws %s, so that it stays owed', async (_, error) => {
    sfn.on(StopExecutionCommand).rejects(error);
    await expect(stop()).rejects.toBe(error);
  });

  it('throws for a machine that this function does not know', async () => {
    await expect(machines.stop('examination', 'case_1-1')).rejects.toThrow('no machine examination');
  });
});

describe('answering a token', () => {
  const settled = [new TaskTimedOut(said), new TaskDoesNotExist(said), new InvalidToken(said)] as const;

  it('sends the outcome as JSON, and a failure by its name without its words', async () => {
    sfn.on(SendTaskSuccessCommand).resolves({});
    sfn.on(SendTaskFailureCommand).resolves({});
    await machines.answer('token', { outcome: 'drafted' });
    await machines.fail('token', 'StepNotAnswered');
    expect(sfn.calls().map(({ args }) => args[0].input)).toEqual([
      { taskToken: 'token', output: '{"outcome":"drafted"}' },
      { taskToken: 'token', error: 'StepNotAnswered', cause: 'see the log of the function' },
    ]);
  });

  it.each(settled.map((error) => [error.name, error] as const))('counts as done at %s', async (_, error) => {
    sfn.on(SendTaskSuccessCommand).rejects(error);
    sfn.on(SendTaskFailureCommand).rejects(error);
    await expect(machines.answer('token', { outcome: 'drafted' })).resolves.toBeUndefined();
    await expect(machines.fail('token', 'Error')).resolves.toBeUndefined();
  });

  it('throws anything else, so that the token is kept', async () => {
    const error = new ExecutionAlreadyExists(said);
    sfn.on(SendTaskSuccessCommand).rejects(error);
    sfn.on(SendTaskFailureCommand).rejects(new Error('away'));
    await expect(machines.answer('token', { outcome: 'drafted' })).rejects.toBe(error);
    await expect(machines.fail('token', 'Error')).rejects.toThrow('away');
  });
});

describe('running executions', () => {
  const named = (...names: string[]) => names.map((name) => ({ name })) as never[];

  it('are named with their machine, page after page of each', async () => {
    sfn
      .on(ListExecutionsCommand, { stateMachineArn: 'arn:deadline' })
      .resolvesOnce({ executions: named('a'), nextToken: 'more' })
      .resolves({ executions: named('b') });
    sfn.on(ListExecutionsCommand, { stateMachineArn: 'arn:examination' }).resolves({ executions: named('a') });
    const running = await runningExecutions(client, {
      arns: { deadline: 'arn:deadline', examination: 'arn:examination' },
      epoch: firstEpoch,
    });
    expect([...running]).toEqual(['deadline/a', 'deadline/b', 'examination/a']);
    const asked = sfn.commandCalls(ListExecutionsCommand).map(({ args }) => args[0].input);
    expect(asked.map(({ nextToken }) => nextToken)).toEqual([undefined, 'more', undefined]);
    expect(asked.every(({ statusFilter }) => statusFilter === 'RUNNING')).toBe(true);
  });

  it('are none where nothing runs', async () => {
    sfn.on(ListExecutionsCommand).resolves({});
    expect((await runningExecutions(client, { arns: { deadline: 'arn:deadline' }, epoch: firstEpoch })).size).toBe(0);
  });
});

describe('after a restoration', () => {
  const restored = { arns: { deadline: 'arn:aws:states:eu-central-1:1:stateMachine:Deadline' }, epoch: 'r1' };

  it('an execution begins and is stopped under a name that none of before it has', async () => {
    sfn.on(StartExecutionCommand).resolves({}).on(StopExecutionCommand).resolves({});
    await sfnMachines(client, restored).start('deadline', 'case_1-total-3', {});
    await sfnMachines(client, restored).stop('deadline', 'case_1-total-3');
    expect(sfn.commandCalls(StartExecutionCommand)[0]?.args[0].input.name).toBe('r1-case_1-total-3');
    expect(sfn.commandCalls(StopExecutionCommand)[0]?.args[0].input.executionArn).toMatch(/:r1-case_1-total-3$/);
  });

  it('only those of its own epoch are known to run', async () => {
    const executions = ['case_1-1', 'r1-case_1-1', 'r2-case_1-1'].map((name) => ({ name })) as never[];
    sfn.on(ListExecutionsCommand).resolves({ executions });
    expect([...(await runningExecutions(client, restored))]).toEqual(['deadline/case_1-1']);
  });
});
