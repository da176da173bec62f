import { describe, expect, it } from 'vitest';
import { execute } from '#casework/execute.ts';
import { application } from '#domain/application/kind.ts';
import { caseId, caseIn, staff } from '#test/builders/requests/a-case.ts';
import { memoryCaseStore } from '#test/fakes/memory-case-store.ts';

/** A registration that meets a busy table so many times; what it waited in between, in milliseconds. */
async function registeredAmid(contentions: number, random: () => number) {
  const cases = memoryCaseStore();
  cases.seed(caseIn('ACCEPTED'));
  for (let nth = 1; nth <= contentions; nth++) cases.strike(nth, 'contention');
  const waited: number[] = [];
  const pause = async (ms: number) => void waited.push(ms);
  const command = { type: 'RegisterRequest', number: '12-К' } as const;
  const occasion = { actor: staff('registrar'), now: '2018-02-19T06:10:00.000Z', requestId: 'request-1' };
  const order = { fileId: caseId, asked: { command }, ...occasion };
  const done = await execute(application, order, { cases, pause, random });
  return { done, waited };
}

describe('a command that meets a busy table', () => {
  it('waits a random part of a time that doubles, and then does its work once (5.2)', async () => {
    const { done, waited } = await registeredAmid(5, () => 0.25);
    expect(waited).toEqual([5, 10, 20, 40, 80]);
    expect(done).toMatchObject({ ok: true, value: { changed: true, file: { status: 'AWAITING_RESOLUTION' } } });
  });

  it('waits at another time than whoever met it at the same moment', async () => {
    const [first, second] = await Promise.all([registeredAmid(5, () => 0.1), registeredAmid(5, () => 0.9)]);
    expect([first.waited, second.waited]).toEqual([
      [2, 4, 8, 16, 32],
      [18, 36, 72, 144, 288],
    ]);
  });

  it('draws anew each time', async () => {
    const drawn = [0, 0.5, 0.999];
    const { waited } = await registeredAmid(3, () => drawn.shift() ?? 0);
    expect(waited).toEqual([0, 20, 80]);
  });

  it('gives up after six tries and says so', async () => {
    const { done, waited } = await registeredAmid(6, () => 0.5);
    expect([done, waited.length]).toEqual([{ ok: false, error: { code: 'CONTENTION' } }, 6]);
  });
});
