import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { firstEpoch } from '#domain/file/epoch.ts';
import type { TermState } from '#domain/file/state.ts';
import { resumeFailed } from '#streams/resume-failed.ts';
import { throttlings } from '#streams/throttling.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { aCase, opening } from '#test/contracts/stores.ts';
import { atWork } from './at-work.ts';

const failure = (name: string, status = 'FAILED', error: string | null = null) => ({ detail: { name, status, error } });

const total = (state: TermState['state']): TermState =>
  ({ ...caseIn('UNDER_EXAMINATION').terms.total, commit: 3, state }) as TermState;

async function running(changes: Partial<Application>) {
  const work = atWork();
  const theCase = aCase({ machine: 'portal-intake', attempt: 1, terms: {}, ...changes }, 'BEING_SENT');
  await work.deps.cases.commit({ plans: [opening(theCase)] });
  const reached = async () => (await work.deps.cases.load(application, theCase.id)) as Application;
  return { ...work, deps: { ...work.deps, epoch: firstEpoch }, theCase, reached };
}

describe('an execution that failed', () => {
  it.each(['FAILED', 'TIMED_OUT', 'ABORTED'])('by %s is counted, and its procedure resumes', async (status) => {
    const { deps, theCase, reached, asked, published } = await running({});
    expect(await resumeFailed(failure(`${theCase.id}-1`, status), deps, 'request-1')).toEqual({ count: 1 });
    expect((await reached()).attempt).toBe(2);
    expect(asked).toEqual([`portal-intake/${theCase.id}-2`]);
    expect(published).toEqual([{ counts: { ExecutionsFailed: 1 }, zeros: undefined }]);
    const [, resumed] = await deps.cases.journal(application, theCase.id);
    expect(resumed?.events).toMatchObject([{ type: 'ProcedureResumed', attempt: 2, why: status }]);
  });

  it('again and again is left to the night and to whom the alarm wakes, but counted each time', async () => {
    const { deps, theCase, reached, asked, published } = await running({});
    for (let attempt = 1; attempt <= 7; attempt++)
      await resumeFailed(failure(`${theCase.id}-${attempt}`), deps, `request-${attempt}`);
    expect((await reached()).attempt).toBe(5);
    expect(asked).toHaveLength(4);
    expect(published).toHaveLength(7);
  });

  it('because it was throttled, or went on because its history was long, is no fault and never the last', async () => {
    const { deps, theCase, reached } = await running({ attempt: 5 });
    for (let attempt = 5; attempt <= 11; attempt++)
      await resumeFailed(failure(`${theCase.id}-${attempt}`, 'FAILED', throttlings[0]), deps, `request-${attempt}`);
    expect(await reached()).toMatchObject({ attempt: 12 });
    expect((await reached()).faults).toBeUndefined();
    const [, resumed] = await deps.cases.journal(application, theCase.id);
    expect(resumed?.events).toMatchObject([{ type: 'ProcedureResumed', attempt: 6, why: 'THROTTLED' }]);
    for (let attempt = 12; attempt <= 20; attempt++)
      await resumeFailed(failure(`${theCase.id}-${attempt}`), deps, `request-${attempt}`);
    expect(await reached()).toMatchObject({ attempt: 16, faults: 4 });
  });

  it('of before a restoration tells nothing of the file as it is, and one of after it resumes it', async () => {
    const { deps, theCase, reached, published } = await running({});
    const restored = { ...deps, epoch: 'r1' };
    expect(await resumeFailed(failure(`${theCase.id}-1`), restored, 'request-1')).toEqual({ count: 0 });
    expect([(await reached()).attempt, published]).toEqual([1, []]);
    expect(await resumeFailed(failure(`r1-${theCase.id}-1`), restored, 'request-2')).toEqual({ count: 1 });
    expect((await reached()).attempt).toBe(2);
  });

  it('of an attempt that another has followed, or told twice, resumes nothing', async () => {
    const { deps, theCase, reached } = await running({});
    await resumeFailed(failure(`${theCase.id}-1`), deps, 'request-1');
    expect(await resumeFailed(failure(`${theCase.id}-1`), deps, 'request-2')).toEqual({ count: 0 });
    expect((await reached()).attempt).toBe(2);
  });

  it('of a term’s watch resumes the case that it watched, while the term runs', async () => {
    const { deps, theCase, reached } = await running({ terms: { total: total('running') } });
    await resumeFailed(failure(`${theCase.id}-total-3`), deps, 'request-1');
    expect((await reached()).attempt).toBe(2);
    expect(await resumeFailed(failure(`${theCase.id}-total-3`), deps, 'request-2')).toEqual({ count: 0 });
    expect((await reached()).attempt).toBe(2);
  });

  it.each(['met', 'lapsed'] as const)(
    'of the watch of a term that is %s is neither counted nor resumed',
    async (state) => {
      const { deps, theCase, reached, asked, published } = await running({ terms: { total: total(state) } });
      for (const [name, status] of [
        ['total-3', 'ABORTED'],
        ['total-3', 'FAILED'],
        ['signature-4', 'TIMED_OUT'],
      ])
        expect(await resumeFailed(failure(`${theCase.id}-${name}`, status), deps, 'request-1')).toEqual({ count: 0 });
      expect([(await reached()).attempt, asked, published]).toEqual([1, [], []]);
    },
  );

  it('of nobody’s case is counted and nothing else', async () => {
    const { deps, asked, published, theCase } = await running({});
    const strangers = ['somebody-else', `x${theCase.id}-1`, aCase().id, `${aCase().id}-1`];
    for (const name of strangers) expect(await resumeFailed(failure(name), deps, 'request-1')).toEqual({ count: 0 });
    expect([asked, published.length]).toEqual([[], strangers.length]);
  });

  it('is thrown when the event is not one', async () => {
    await expect(resumeFailed({ detail: {} }, { ...atWork().deps, epoch: firstEpoch }, 'request-1')).rejects.toThrow();
  });
});
