import { describe, expect, it } from 'vitest';
import { execute } from '#casework/execute.ts';
import type { SignDeps } from '#casework/signing/sign-papers.ts';
import type { Actor } from '#domain/actor.ts';
import { application } from '#domain/application/kind.ts';
import type { PersonId } from '#domain/ids.ts';
import { emptyList } from '#domain/queue/list.ts';
import {
  aSigningOffice,
  differences,
  head,
  numbers,
  prepare,
  sign,
  signAll,
  substitute,
} from '#test/builders/doors/a-signing-office.ts';
import { idOf, now, range } from '#test/builders/requests/a-drafted-case.ts';
import { opening as laid } from '#test/contracts/stores.ts';

const withdraw = (n: number, deps: SignDeps) => {
  const person = `person_${n}` as PersonId;
  const actor: Actor = { kind: 'recipient', person };
  const signed = { signature: { sha256: 'cd', versionId: '1' }, by: person };
  const statement = { id: 'paper_w', type: 'WITHDRAWAL_STATEMENT', sha256: 'ab', versionId: '1' };
  return execute(
    application,
    {
      fileId: idOf(n),
      asked: { command: { type: 'WithdrawRequest', statement, signed, by: 'recipient' } },
      actor,
      now,
      requestId: 'withdrawal',
    },
    deps,
  );
};
describe('a paper whose number cannot be given any more', () => {
  it('is replaced by a fresh one when another signer was first', async () => {
    const office = aSigningOffice();
    await office.lay({ n: 1 }, { n: 2 }, { n: 3 });
    const sheets = await prepare([1, 2], office.deps);
    await signAll([3], office.deps, substitute);
    const answers = await sign(sheets, office.deps);
    expect(numbers(answers)).toEqual(['fresh 2', 'fresh 3']);
    expect(answers).toMatchObject([{ why: 'NUMBER_MOVED' }, { why: 'NUMBER_MOVED' }]);
    expect(
      numbers(
        await sign(
          answers.flatMap((answer) => ('fresh' in answer ? [answer.fresh] : [])),
          office.deps,
        ),
      ),
    ).toEqual([2, 3]);
    expect((await differences(office, [1, 2, 3])).differences).toEqual([]);
  });

  it('is replaced when a request before it was withdrawn: that paper is refused, those before it are signed, no number is left out', async () => {
    const office = aSigningOffice();
    await office.lay({ n: 1 }, { n: 2 }, { n: 3 }, { n: 4, list: 'orphans' });
    const sheets = await prepare([1, 2, 3, 4], office.deps);
    await withdraw(2, office.deps);
    expect(numbers(await sign(sheets, office.deps))).toEqual([1, 'NOT_IN_THIS_STATUS', 'fresh 2', 1]);
    expect((await differences(office, [1, 2, 3])).differences).toEqual([]);
  });

  it('is replaced when the head leaves out an earlier paper of the batch', async () => {
    const { lay, deps } = aSigningOffice();
    await lay({ n: 1 }, { n: 2 });
    const [, second] = await prepare([1, 2], deps);
    expect(numbers(await sign(second ? [second] : [], deps))).toEqual(['fresh 1']);
  });

  it('stands when the paper before it was signed by a request of its own', async () => {
    const { lay, deps } = aSigningOffice();
    await lay({ n: 1 }, { n: 2 });
    const [first, second] = await prepare([1, 2], deps);
    if (!first || !second) throw new Error('no papers');
    expect(numbers(await sign([first], deps))).toEqual([1]);
    expect(numbers(await sign([second], deps))).toEqual([2]);
  });

  it('is replaced when it has expired or its day has passed, and refused when its draft was changed', async () => {
    const { lay, deps, clock } = aSigningOffice();
    await lay({ n: 1 });
    const sheets = await prepare([1], deps);
    expect(await sign(sheets, deps, { at: '2018-03-02T19:00:00.000Z' })).toMatchObject([
      { why: 'DAY_CHANGED', fresh: { paper: { registerNumber: 1 } } },
    ]);
    clock.realMs += 15 * 60_000;
    expect(await sign(sheets, deps)).toMatchObject([{ why: 'PAPER_EXPIRED', fresh: { paper: { registerNumber: 1 } } }]);
    const again = await prepare([1], deps);
    const reason = { record: { id: 'record_reason', mac: 'mac' }, content: 'Түзетіңіз' };
    await execute(
      application,
      { fileId: idOf(1), asked: { command: { type: 'ReturnDraft', reason } }, actor: head, now, requestId: 'r' },
      deps,
    );
    expect(numbers(await sign(again, deps))).toEqual(['NOT_IN_THIS_STATUS']);
  });
});

describe('a paper whose person has come to another moment since (X107)', () => {
  it('is replaced, since the place in it was counted by the moment of before', async () => {
    const office = aSigningOffice();
    const { cases, deps } = office;
    await office.lay({ n: 1 }, { n: 2 });
    const sheets = await prepare([1, 2], deps);
    const before = await cases.load(application, idOf(2));
    if (!before) throw new Error('nothing is laid');
    const after = { ...before, version: before.version + 1, priorityMoment: '2018-01-01T06:00:00.000Z' };
    await cases.commit({ plans: [{ ...laid(after), decidedOn: before.version }] });
    const answers = await sign(sheets, deps);
    expect(answers).toMatchObject([{ signed: {} }, { why: 'NUMBER_MOVED', fresh: { paper: { place: 1 } } }]);
    const fresh = answers.flatMap((answer) => ('fresh' in answer ? [answer.fresh] : []));
    expect(numbers(await sign(fresh, deps))).toEqual([2]);
    expect((await differences(office, [1, 2])).differences).toEqual([]);
  });
});

describe('an act on the list that moves its version but not its number', () => {
  it('lets the paper stand: it is computed and committed again', async () => {
    const office = aSigningOffice();
    const { cases, deps } = office;
    await office.lay({ n: 1 });
    const sheets = await prepare([1], deps);
    const before = emptyList('uralsk', 'public-sector');
    const [act] = [
      { before, after: { ...before, version: 1 }, years: [], days: [], identities: [], positions: [], log: [] },
    ];
    let moved = false;
    const moving: SignDeps = {
      ...deps,
      cases: {
        ...cases,
        commit: async (commit) => {
          if (!moved) for (const { write } of cases.register.writesOf([act])) write();
          moved = true;
          return cases.commit(commit);
        },
      },
    };
    expect(numbers(await sign(sheets, moving))).toEqual([1]);
    expect(await cases.register.list('uralsk', 'public-sector')).toMatchObject({ version: 2, nextNumber: 2 });
  });

  it('writes over no count that it has not read, wherever between the readings the act falls', async () => {
    for (const nth of [1, 2]) {
      const { cases, deps, lay } = aSigningOffice();
      const { register } = cases;
      await lay({ n: 1 });
      const sheets = await prepare([1], deps);
      const before = emptyList('uralsk', 'public-sector');
      const year = { provider: 'uralsk', list: 'public-sector', year: 2018, days: { '2018-01-09': 1 } };
      const act = {
        before,
        after: { ...before, version: 1, totals: { 2018: 1 } },
        years: [year],
        days: [],
        identities: [],
        positions: [],
        log: [],
      };
      let readings = 0;
      const moved = async <T>(reading: Promise<T>): Promise<T> => {
        const read = await reading;
        readings += 1;
        if (readings === nth) for (const { write } of register.writesOf([act])) write();
        return read;
      };
      const moving: SignDeps = {
        ...deps,
        register: {
          ...register,
          list: (...name) => moved(register.list(...name)),
          year: (...name) => moved(register.year(...name)),
        },
      };
      expect(numbers(await sign(sheets, moving))).toEqual([1]);
      expect(await register.year('uralsk', 'public-sector', 2018)).toMatchObject({
        days: { '2018-01-09': 1, '2018-02-19': 1 },
      });
      expect((await register.list('uralsk', 'public-sector')).totals).toEqual({ 2018: 2 });
    }
  });

  it('is tried a bounded number of times while another transaction holds the list', async () => {
    const { lay, deps, cases } = aSigningOffice();
    await lay({ n: 1 });
    const sheets = await prepare([1], deps);
    for (const nth of range(1, 7)) cases.strike(nth, 'contention');
    expect(numbers(await sign(sheets, deps))).toEqual([1]);
    await lay({ n: 2 });
    const others = await prepare([2], deps);
    for (const nth of range(1, 20)) cases.strike(nth, 'contention');
    expect(numbers(await sign(others, deps))).toEqual(['CONTENTION']);
  });

  it('refuses one person whose claim another request holds, and signs the others', async () => {
    const { lay, deps, cases } = aSigningOffice();
    await lay({ n: 1 }, { n: 2 });
    const sheets = await prepare([1, 2], deps);
    const barred: SignDeps = {
      ...deps,
      cases: {
        ...cases,
        commit: async (commit) =>
          commit.plans.some(({ after }) => after.id === idOf(1))
            ? [{ at: 'claim', file: idOf(1), taken: 'DUPLICATE_REQUEST' }]
            : cases.commit(commit),
      },
    };
    expect(numbers(await sign(sheets, barred))).toEqual(['DUPLICATE_REQUEST', 'fresh 1']);
  });
});
