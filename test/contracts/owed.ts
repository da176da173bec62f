import { expect, it } from 'vitest';
import type { Duty } from '#domain/file/owed.ts';
import { type Asked, aCase, following, minutesAfter, next, opening, unique } from './stores.ts';

const answer: readonly Duty[] = [{ duty: 'answer' }];

export function owedContract(asked: Asked): void {
  it('is told commit by commit, and forgotten one by one', async () => {
    const { cases, owed } = asked();
    const theCase = aCase({ version: 9 });
    const start: Duty = { duty: 'start', machine: 'deadline', name: 'n-1', input: { caseId: theCase.id, commit: 9 } };
    const stop: Duty = { duty: 'stop', machine: 'deadline', name: 'n-0' };
    const begins: Duty = { ...start, wakesAt: minutesAfter(60) };
    const forget: Duty = { duty: 'forget', documentId: 'document_1', versionId: 'v/+=' };
    const duties = [stop, start, begins, forget, ...answer];
    await cases.commit({ plans: [opening(theCase, { duties })] });
    await cases.commit({ plans: [following(theCase)] });
    await cases.commit({ plans: [following(next(theCase), { duties: answer, at: minutesAfter(-60) })] });
    const later = { commit: 11, duties: answer, requestId: 'request-1' };
    expect(await owed.of(theCase.id)).toEqual([{ commit: 9, duties, requestId: 'request-1' }, later]);
    await owed.done(theCase.id, 9);
    await owed.done(theCase.id, 9);
    expect(await owed.of(theCase.id)).toEqual([later]);
  });

  it('grows old by real time, whatever the time of the case, and names a case once', async () => {
    const { cases, owed } = asked();
    const theCase = aCase();
    const began = new Date(Date.now() - 1).toISOString();
    await cases.commit({ plans: [opening(theCase, { duties: answer })] });
    await cases.commit({ plans: [following(theCase, { duties: answer })] });
    const ended = new Date(Date.now() + 1).toISOString();
    const mine = async (instant: string) => (await owed.olderThan(instant)).filter((id) => id === theCase.id);
    expect([await mine(began), await mine(ended)]).toEqual([[], [theCase.id]]);
    const oldest = await owed.oldestSince();
    expect(oldest !== undefined && oldest < ended).toBe(true);
    await owed.done(theCase.id, theCase.version);
    await owed.done(theCase.id, theCase.version + 1);
    expect(await mine(ended)).toEqual([]);
  });

  it('keeps each token once, in its last round, until it is forgotten', async () => {
    const { tokens } = asked();
    const caseId = unique('case');
    const one = { step: '5.4', token: 'token-one', round: 0 };
    const other = { step: '5.5', token: 'token-two', round: 1 };
    for (const token of [one, other, one, { ...one, round: 1 }]) await tokens.keep(caseId, token);
    const kept = [...(await tokens.of(caseId))].sort((a, b) => (a.step < b.step ? -1 : 1));
    expect(kept).toEqual([{ ...one, round: 1 }, other]);
    await tokens.forget(caseId, one);
    await tokens.forget(caseId, one);
    expect(await tokens.of(caseId)).toEqual([other]);
    expect(await tokens.of(unique('case'))).toEqual([]);
  });
}
