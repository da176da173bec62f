import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type MachineRunner, machineRunner } from './machine-runner.ts';
import { resumeTime, skip, skipDays, skipTo, stopTime } from './skipped-time.ts';
import { type Answers, answer, atDesk, deskTasks, lastOpened, only, type Trial, trial } from './trial.ts';

const beganAt = '2026-11-23T06:00:00.000Z';

beforeEach(() => stopTime(beganAt));
afterEach(resumeTime);

describe('a task that a person answers', () => {
  it('goes on at once when the answer is prompt', async () => {
    const the = await atDesk();
    expect(lastOpened(the)).toEqual({ caseId: 'case', step: 'sign-request', taskToken: expect.any(String) });
    await answer(the, 'signed');
    expect(only(the)).toMatchObject({ status: 'SUCCEEDED' });
    expect(only(the).history.at(-1)).toBe('Receipt given');
  });

  it('waits forty days for a late answer, beyond what one timer can hold', async () => {
    const the = await atDesk();
    await skipDays(40);
    expect(only(the)).toMatchObject({ status: 'RUNNING' });
    await answer(the, 'signed');
    expect(only(the)).toMatchObject({ status: 'SUCCEEDED' });
  });

  it('refuses a second answer, which changes nothing', async () => {
    const the = await atDesk();
    const { taskToken } = lastOpened(the);
    await answer(the, 'signed');
    await expect(the.runner.succeed(taskToken, { outcome: 'withdrawn' })).rejects.toMatchObject({
      name: 'TaskDoesNotExist',
    });
    expect(only(the).history).not.toContain('Withdrawn');
  });

  it('fails when nobody answers in a year, and refuses the answer after that', async () => {
    const the = await atDesk();
    await skipDays(366);
    expect(only(the)).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
    await expect(the.runner.succeed(lastOpened(the).taskToken, {})).rejects.toMatchObject({ name: 'TaskDoesNotExist' });
  });

  it('is opened again under another token when the opening fails', async () => {
    let failures = 1;
    const the = await atDesk({}, async () => {
      if (failures-- > 0) throw Object.assign(new Error('the table is busy'), { name: 'ThrottlingException' });
    });
    await skip(10);
    expect(the.opened).toHaveLength(2);
    expect(new Set(the.opened.map(({ taskToken }) => taskToken)).size).toBe(2);
    await answer(the, 'signed');
    expect(only(the)).toMatchObject({ status: 'SUCCEEDED' });
  });

  it('ends the execution under the name of the error when every opening fails', async () => {
    const the = await atDesk({}, async () => {
      throw Object.assign(new Error('no such case'), { name: 'CaseMissing' });
    });
    await skip(60);
    expect(the.opened).toHaveLength(4);
    expect(only(the)).toMatchObject({ status: 'FAILED', error: 'CaseMissing', cause: 'no such case' });
  });

  it('may be answered while it is being opened', async () => {
    const early: { runner?: MachineRunner } = {};
    const the = trial(deskTasks, async ({ taskToken }) => early.runner?.succeed(taskToken, { outcome: 'signed' }));
    early.runner = the.runner;
    await the.runner.start('corporation-intake', 'case-1', { caseId: 'case' });
    await skip(1);
    expect(only(the)).toMatchObject({ status: 'SUCCEEDED' });
  });
});

describe('a task of the machine', () => {
  it('is tried again after it threw', async () => {
    const the = await atDesk({ 'query-registers': [new Error('once'), new Error('twice'), { outcome: 'present' }] });
    await skip(10);
    expect(the.calls).toEqual(['query-registers', 'query-registers', 'query-registers']);
    expect(lastOpened(the).step).toBe('sign-request');
  });

  it('ends the execution after three retries', async () => {
    const the = await atDesk({ 'query-registers': [Object.assign(new Error('broken'), { name: 'Surprise' })] });
    await skip(60);
    expect(the.calls).toHaveLength(4);
    expect(only(the)).toMatchObject({ status: 'FAILED', error: 'Surprise', cause: 'broken' });
    expect(only(the).history.at(-1)).toBe('The step failed');
  });

  it('is held twice, each time for the seconds it asked for, and then goes on', async () => {
    const held = (seconds: number) => ({ outcome: 'held', seconds });
    const the = await atDesk({ 'query-registers': [held(60), held(120), { outcome: 'present' }] });
    await skipTo('2026-11-23T06:02:59.000Z');
    expect(the.calls).toHaveLength(2);
    await skipTo('2026-11-23T06:03:00.000Z');
    expect(the.calls).toHaveLength(3);
    expect(lastOpened(the).step).toBe('sign-request');
  });

  it('answers a withdrawal when the hold ends', async () => {
    const the = await atDesk({ 'query-registers': [{ outcome: 'held', seconds: 3600 }, { outcome: 'withdrawn' }] });
    await skip(3600);
    expect(only(the)).toMatchObject({ status: 'SUCCEEDED' });
    expect(only(the).history.at(-1)).toBe('Withdrawn');
  });

  it('fails loudly on a word its question does not know', async () => {
    const the = await atDesk({ 'query-registers': [{ outcome: 'perhaps' }] });
    expect(only(the)).toMatchObject({ status: 'FAILED', error: 'UnknownOutcome' });
  });
});

describe('an execution', () => {
  it('keeps its name for ever', async () => {
    const the = await atDesk();
    await expect(the.runner.start('corporation-intake', 'case-1', { caseId: 'case' })).rejects.toMatchObject({
      name: 'ExecutionAlreadyExists',
    });
    await the.runner.start('examination', 'case-1', { caseId: 'case' });
    expect(the.runner.executions()).toHaveLength(2);
  });

  it('that is stopped goes no further and settles its tokens', async () => {
    const the = await atDesk();
    await the.runner.stop('corporation-intake', 'case-1');
    await expect(the.runner.succeed(lastOpened(the).taskToken, { outcome: 'signed' })).rejects.toMatchObject({
      name: 'TaskDoesNotExist',
    });
    await skipDays(400);
    expect(only(the)).toMatchObject({ status: 'ABORTED' });
    expect(the.calls).toEqual(['query-registers']);
  });
});

describe('the examination', () => {
  const examined = async (answers: Answers): Promise<Trial> => {
    const the = trial({
      'register-in-e-akimat': [{ outcome: 'registered' }],
      'deliver-to-cabinet': [{ outcome: 'notice-issued' }],
      ...answers,
    });
    await the.runner.start('examination', 'case-1', { caseId: 'case' });
    await skip(1);
    for (const outcome of ['registered', 'named', 'drafted']) await answer(the, outcome);
    return the;
  };

  it('shows the ends of both branches', async () => {
    const the = await examined({});
    await answer(the, 'signed-for-cabinet');
    expect(only(the)).toMatchObject({ status: 'SUCCEEDED' });
    expect(only(the).history).toEqual(expect.arrayContaining(['Registered in E-akimat', 'Registration notice issued']));
  });

  it('ends only when both branches have ended', async () => {
    const the = await examined({
      'register-in-e-akimat': [{ outcome: 'held', seconds: 3600 }, { outcome: 'registered' }],
    });
    await answer(the, 'signed-for-cabinet');
    expect(only(the)).toMatchObject({ status: 'RUNNING' });
    await skip(3600);
    expect(only(the)).toMatchObject({ status: 'SUCCEEDED' });
  });

  it('goes round through the executor for each returned draft, under another token each time', async () => {
    const the = await examined({});
    await answer(the, 'returned');
    await answer(the, 'drafted');
    await answer(the, 'signed-for-cabinet');
    expect(the.opened.map(({ step }) => step)).toEqual([
      'register-request',
      'name-executor',
      'draft-result',
      'sign-result',
      'draft-result',
      'sign-result',
    ]);
    expect(new Set(the.opened.map(({ taskToken }) => taskToken)).size).toBe(6);
  });

  it('settles the token of one branch when the other fails', async () => {
    const the = await examined({ 'register-in-e-akimat': [{ outcome: 'held', seconds: 60 }, new Error('broken')] });
    await skip(120);
    expect(only(the)).toMatchObject({ status: 'FAILED', cause: 'broken' });
    await expect(the.runner.succeed(lastOpened(the).taskToken, {})).rejects.toMatchObject({ name: 'TaskDoesNotExist' });
  });
});

describe('the deadline', () => {
  it('wakes after thirty days to the second, tells each watch what the last one answered, and turns to no question between', async () => {
    const days30 = 30 * 24 * 60 * 60;
    const asked: unknown[] = [];
    const script = [
      { outcome: 'wait', seconds: 60 },
      { outcome: 'missed', seconds: 60 },
      { outcome: 'missed', seconds: 60 },
      { outcome: 'told', seconds: 1 },
    ];
    const runner = machineRunner({
      tasks: {
        'check-deadline': async ({ answered }) => {
          asked.push([answered, new Date().toISOString()]);
          return script.shift();
        },
      },
      openHumanTask: async () => {},
    });
    await runner.start('deadline', 'case-total-7', {
      caseId: 'case',
      term: 'total',
      commit: 7,
      answer: { outcome: 'wait', seconds: days30 },
    });
    await skipDays(31);
    expect(asked).toEqual([
      ['wait', '2026-12-23T06:00:00.000Z'],
      ['wait', '2026-12-23T06:01:00.000Z'],
      ['missed', '2026-12-23T06:02:00.000Z'],
      ['missed', '2026-12-23T06:03:00.000Z'],
    ]);
    expect(runner.executions()[0]?.history).toHaveLength(10);
    expect(runner.executions()[0]?.history.at(-1)).toBe('Term missed, everyone told');
  });
});
