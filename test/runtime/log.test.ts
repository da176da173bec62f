import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heard, hush } from './log-lines.ts';

const canaries = ['850615400123', 'Сейтқали', '+77010000000', 'AQCIAAAAKgAAAAMAAAAA'];

let log: Awaited<ReturnType<typeof heard<typeof import('#runtime/log.ts')>>>;
beforeEach(async () => {
  log = await heard(() => import('#runtime/log.ts'));
});
afterEach(hush);

describe('the log', () => {
  it('writes one line with what it is told', () => {
    log.module.tell('step', { step: '8.4', caseId: 'case_1', outcome: 'held', seconds: 60, ms: 12 });
    expect(log.lines()).toMatchObject([
      { level: 'INFO', message: 'step', service: 'kezek', step: '8.4', caseId: 'case_1', outcome: 'held', seconds: 60 },
    ]);
  });

  it('writes no field that is not on its list, whatever it is called', () => {
    const [iin, surname, phone, taskToken] = canaries;
    log.module.tell('step', { caseId: 'case_1', iin, surname, phone, taskToken, body: `{"iin":"${iin}"}` });
    const [line, ...more] = log.lines();
    expect([line?.caseId, more]).toEqual(['case_1', []]);
    for (const canary of canaries) expect(JSON.stringify(line)).not.toContain(canary);
  });

  it('leaves out what is undefined', () => {
    log.module.tell('step', { caseId: undefined, outcome: 'held' });
    expect(log.lines()[0]).not.toHaveProperty('caseId');
  });

  it('writes an error as an error', () => {
    log.module.tell('not served', { error: 'Error' }, 'error');
    expect(log.lines()[0]).toMatchObject({ level: 'ERROR', message: 'not served', error: 'Error' });
  });
});

describe('owed work', () => {
  const work = { caseId: 'case_1', commit: 2, duty: 'forget' };

  it('that is done is told as done', () => {
    log.module.follow(work);
    expect(log.lines()).toMatchObject([{ level: 'INFO', message: 'owed work done', ...work }]);
  });

  it('that has to wait is told as an error, with its fault and never its words', () => {
    log.module.leave(work, new RangeError(canaries.join(' ')));
    const [line, ...more] = log.lines();
    expect([line, more]).toMatchObject([
      { level: 'ERROR', message: 'owed work waits', error: 'RangeError', ...work },
      [],
    ]);
    for (const canary of canaries) expect(JSON.stringify(line)).not.toContain(canary);
  });
});

describe('a fault', () => {
  it('is told by its name and its place, never by its words', () => {
    class StepNotAnswered extends Error {
      override readonly name = 'StepNotAnswered';
    }
    const fault = log.module.faultOf(new StepNotAnswered(canaries.join('\nat ')));
    expect(fault.error).toBe('StepNotAnswered');
    expect(fault.where).toMatch(/^at .*log\.test\.ts/);
    for (const canary of canaries) expect(JSON.stringify(fault)).not.toContain(canary);
  });

  it('that is no error is told by its type', () => {
    expect(log.module.faultOf(canaries[0])).toEqual({ error: 'string', where: undefined });
  });
});
