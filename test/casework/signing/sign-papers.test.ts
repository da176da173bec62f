import { describe, expect, it } from 'vitest';
import { signPapers } from '#casework/signing/sign-papers.ts';
import { application } from '#domain/application/kind.ts';
import { past } from '#domain/application/stages.ts';
import { signerWords } from '#domain/application/words/signer-words.ts';
import {
  aSigningOffice,
  differences,
  type Hand,
  head,
  numbers,
  prepare,
  sign,
  signed,
  substitute,
} from '#test/builders/doors/a-signing-office.ts';
import { claimsOf } from '#test/builders/requests/a-claim.ts';
import { idOf, iinOf, now, range } from '#test/builders/requests/a-drafted-case.ts';

describe('the head signs results (5.5)', () => {
  it('registers a batch in the order of its numbers, each case with number and place, answers in the order asked', async () => {
    const office = aSigningOffice();
    await office.lay({ n: 1 }, { n: 2 }, { n: 3 });
    const sheets = await prepare([3, 1, 2], office.deps);
    expect(numbers(await sign(sheets.toReversed(), office.deps))).toEqual([3, 2, 1]);
    const theCase = await office.cases.load(application, idOf(3));
    expect(theCase).toMatchObject({
      status: 'ON_ITS_WAY',
      result: {
        kind: 'NOTICE',
        by: 'staff_head',
        entry: { list: 'public-sector', registerNumber: 1, place: 1, listSize: 1, asOf: now },
      },
    });
    expect(await claimsOf('person_3', office.cases)).toEqual({ active: { uralsk: idOf(3) } });
    expect((await differences(office, [1, 2, 3])).differences).toEqual([]);
  });

  it('cuts a large batch into transactions of at most a hundred items, counted as they are', async () => {
    const office = aSigningOffice();
    const ns = range(1, 100);
    await office.lay(...ns.map((n) => ({ n })));
    const sheets = await prepare(ns, office.deps);
    const before = office.cases.writes();
    expect(numbers(await sign(sheets, office.deps))).toEqual(ns);
    expect(office.cases.writes() - before).toBe(Math.ceil(100 / 12));
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
    expect(await office.cases.load(application, idOf(1))).toMatchObject({ result: { kind: 'REFUSAL' } });
    expect(await claimsOf('person_1', office.cases)).toEqual({ active: {} });
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
    expect((await office.cases.load(application, idOf(1)))?.status).toBe('AWAITING_SIGNATURE');
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
    expect((await cases.journal(application, idOf(1))).at(-1)?.actor).toMatchObject({
      id: 'staff_substitute',
      standsFor: 'staff_head',
    });
    const resultOf = async (n: number) => {
      const theCase = await cases.load(application, idOf(n));
      return theCase && past('decision', theCase).result;
    };
    const result = await resultOf(1);
    if (!result) throw new Error('it is signed');
    expect(result).toMatchObject({ by: 'staff_substitute', standsFor: 'staff_head' });
    expect(signerWords({ result }).kk).toBe(
      'көрсетілетін қызметті беруші басшысының міндетін атқарушы (орынбасар), ЭЦҚ',
    );
    await lay({ n: 2 });
    await sign(await prepare([2], deps), deps);
    expect((await resultOf(2))?.standsFor).toBeUndefined();
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
    signatures.loseList('GOST_NOT_CONFIGURED');
    expect(numbers(await sign(sheets, deps))).toEqual(['GOST_NOT_CONFIGURED']);
    signatures.loseList(undefined);
    expect(numbers(await sign(sheets, deps))).toEqual([1]);
  });
});
