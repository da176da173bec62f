import { describe, expect, it } from 'vitest';
import { execute } from '#casework/execute.ts';
import type { SignDeps } from '#casework/sign-papers.ts';
import { signPapers } from '#casework/sign-papers.ts';
import type { Actor } from '#domain/actor.ts';
import type { PersonId } from '#domain/ids.ts';
import { emptyList } from '#domain/queue/list.ts';
import {
  aSigningOffice,
  differences,
  type Hand,
  head,
  idOf,
  iinOf,
  now,
  prepare,
  sign,
  signAll,
  signed,
  substitute,
} from '#test/builders/a-signing-office.ts';

const withdraw = (n: number, deps: SignDeps) => {
  const actor: Actor = { kind: 'recipient', person: `person_${n}` as PersonId };
  const statement = { id: 'paper_w', type: 'WITHDRAWAL_STATEMENT', sha256: 'ab', versionId: '1' };
  return execute(
    {
      caseId: idOf(n),
      command: { type: 'WithdrawRequest', statement, by: 'recipient' },
      actor,
      now,
      requestId: 'withdrawal',
    },
    deps,
  );
};
const numbers = (answers: Awaited<ReturnType<typeof sign>>) =>
  answers.map((answer) =>
    'signed' in answer
      ? answer.signed.registerNumber
      : 'fresh' in answer
        ? `fresh ${answer.fresh.paper.registerNumber}`
        : answer.refused,
  );
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('the head signs results (5.5)', () => {
  it('registers a batch in the order of its numbers, each case with number and place, answers in the order asked', async () => {
    const office = aSigningOffice();
    await office.lay({ n: 1 }, { n: 2 }, { n: 3 });
    const sheets = await prepare([3, 1, 2], office.deps);
    expect(numbers(await sign(sheets.toReversed(), office.deps))).toEqual([3, 2, 1]);
    const theCase = await office.cases.load(idOf(3));
    expect(theCase).toMatchObject({
      status: 'ON_ITS_WAY',
      result: {
        kind: 'NOTICE',
        by: 'staff_head',
        entry: { list: 'public-sector', registerNumber: 1, place: 1, listSize: 1, asOf: now },
      },
    });
    expect(await office.cases.guard('person_3')).toEqual({ active: { uralsk: idOf(3) } });
    expect((await differences(office, [1, 2, 3])).differences).toEqual([]);
  });

  it('cuts a large batch into transactions of at most a hundred items, counted as they are', async () => {
    const office = aSigningOffice();
    const ns = range(1, 100);
    await office.lay(...ns.map((n) => ({ n })));
    const sheets = await prepare(ns, office.deps);
    const before = office.cases.writes();
    expect(numbers(await sign(sheets, office.deps))).toEqual(ns);
    expect(office.cases.writes() - before).toBe(Math.ceil(100 / 16));
    expect((await differences(office, ns)).differences).toEqual([]);
  });

  it('signs a refusal like a notice, without number or list (X4)', async () => {
    const office = aSigningOffice();
    await office.lay({ n: 1, kind: 'REFUSAL' }, { n: 2 });
    const sheets = await prepare([1, 2], office.deps);
    expect(await sign(sheets, office.deps)).toMatchObject([
      { signed: { kind: 'REFUSAL' } },
      { signed: { registerNumber: 1 } },
    ]);
    expect(await office.cases.load(idOf(1))).toMatchObject({ result: { kind: 'REFUSAL' } });
    expect(await office.cases.guard('person_1')).toEqual({ active: {} });
  });

  it('answers a repeated request as before and writes nothing more, though the paper has expired meanwhile', async () => {
    const office = aSigningOffice();
    await office.lay({ n: 1 }, { n: 2, kind: 'REFUSAL' });
    const sheets = await prepare([1, 2], office.deps);
    const first = await sign(sheets, office.deps);
    const writes = office.cases.writes();
    office.clock.realMs += 3_600_000;
    expect(await sign(sheets, office.deps)).toEqual(first);
    expect(office.cases.writes()).toBe(writes);
  });

  it('stores the CMS before the commit, under its hash, so that a signed case always has it', async () => {
    const office = aSigningOffice();
    await office.lay({ n: 1 });
    const sheets = await prepare([1], office.deps);
    office.cases.strike(1, 'dies before');
    await expect(sign(sheets, office.deps)).rejects.toThrow('before write');
    expect(office.documents.keys().filter((key) => key.startsWith('signatures/'))).toHaveLength(1);
    expect((await office.cases.load(idOf(1)))?.status).toBe('AWAITING_SIGNATURE');
    expect(numbers(await sign(sheets, office.deps))).toEqual([1]);
  });

  it.each<[string, Hand, string]>([
    ['an employee’s certificate', { role: 'employee' }, 'WRONG_ROLE'],
    ['a right of signature without a substitution (X34)', { role: 'authorisedSigner' }, 'WRONG_ROLE'],
    ['another organisation’s head', { bin: '150740000024' }, 'BIN_MISMATCH'],
    ['another person of the same role', { iin: iinOf(902) }, 'IIN_MISMATCH'],
  ])('refuses %s, and the paper stands', async (_, hand, fault) => {
    const { lay, deps } = aSigningOffice();
    await lay({ n: 1 });
    const sheets = await prepare([1], deps);
    const answers = await signPapers(
      sheets.map((sheet) => signed(sheet, hand)),
      { signer: head, now, requestId: 'r' },
      deps,
    );
    expect(answers).toMatchObject([{ refused: 'SIGNATURE_REFUSED', fault }]);
    expect(numbers(await sign(sheets, deps))).toEqual([1]);
  });

  it('takes the right of signature of a substitute whom the data name (X34)', async () => {
    const { lay, deps, cases } = aSigningOffice();
    await lay({ n: 1 });
    const sheets = await prepare([1], deps, { signer: substitute });
    expect(numbers(await sign(sheets, deps, { signer: substitute }))).toEqual([1]);
    expect((await cases.journal(idOf(1))).at(-1)?.actor).toMatchObject({
      id: 'staff_substitute',
      standsFor: 'staff_head',
    });
  });

  it('refuses a signature of other bytes, a paper of another signer, and one it does not know', async () => {
    const { lay, deps } = aSigningOffice();
    await lay({ n: 1 }, { n: 2 });
    const [one, two] = await prepare([1, 2], deps);
    if (!one || !two) throw new Error('no papers');
    const swapped = { ...signed(two), paperId: one.paper.paperId };
    const signing = { signer: head, now, requestId: 'r' };
    expect(await signPapers([swapped], signing, deps)).toMatchObject([
      { refused: 'SIGNATURE_REFUSED', fault: 'CONTENT_MISMATCH' },
    ]);
    expect(
      await signPapers([signed(one, { signer: substitute })], { ...signing, signer: substitute }, deps),
    ).toMatchObject([{ refused: 'PAPER_UNKNOWN' }]);
    expect(await signPapers([{ ...signed(one), paperId: 'paper_none' }], signing, deps)).toMatchObject([
      { refused: 'PAPER_UNKNOWN' },
    ]);
  });

  it('neither accepts nor refuses while revocation is unknown (X33)', async () => {
    const { lay, deps, signatures } = aSigningOffice();
    await lay({ n: 1 });
    const sheets = await prepare([1], deps);
    signatures.loseList('LIST_STALE');
    expect(numbers(await sign(sheets, deps))).toEqual(['REVOCATION_UNKNOWN']);
    signatures.loseList(undefined);
    expect(numbers(await sign(sheets, deps))).toEqual([1]);
  });
});

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
      { caseId: idOf(1), command: { type: 'ReturnDraft', reason }, actor: head, now, requestId: 'r' },
      deps,
    );
    expect(numbers(await sign(again, deps))).toEqual(['NOT_IN_THIS_STATUS']);
  });
});

describe('an act on the list that moves its version but not its number', () => {
  it('lets the paper stand: it is computed and committed again (architecture 5)', async () => {
    const office = aSigningOffice();
    const { cases, deps } = office;
    await office.lay({ n: 1 });
    const sheets = await prepare([1], deps);
    const before = emptyList('uralsk', 'public-sector');
    const [act] = [{ before, after: { ...before, version: 1 }, years: [], log: [] }];
    let moved = false;
    const moving: SignDeps = {
      ...deps,
      cases: {
        ...cases,
        commit: async (plans, acts) => {
          if (!moved) for (const { write } of cases.register.writesOf([act], [])) write();
          moved = true;
          return cases.commit(plans, acts);
        },
      },
    };
    expect(numbers(await sign(sheets, moving))).toEqual([1]);
    expect(await cases.register.list('uralsk', 'public-sector')).toMatchObject({ version: 2, nextNumber: 2 });
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

  it('refuses one person whose guard is not his request’s, and signs the others', async () => {
    const { lay, deps, cases } = aSigningOffice();
    await lay({ n: 1 }, { n: 2 });
    const sheets = await prepare([1, 2], deps);
    const barred: SignDeps = {
      ...deps,
      cases: {
        ...cases,
        commit: async (plans, acts) =>
          plans.some(({ after }) => after.id === idOf(1))
            ? [{ at: 'guard', caseId: idOf(1), open: 'case_other' }]
            : cases.commit(plans, acts),
      },
    };
    expect(numbers(await sign(sheets, barred))).toEqual(['DUPLICATE_REQUEST', 'fresh 1']);
  });
});
