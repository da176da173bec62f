import { describe, expect, it } from 'vitest';
import type { FormedSheet } from '#casework/ports/papers.ts';
import type { SignDeps } from '#casework/signing/sign-papers.ts';
import { aSigningOffice, differences, numbers, prepare, sign } from '#test/builders/doors/a-signing-office.ts';

const ns = Array.from({ length: 30 }, (_, index) => index + 1);
const filed = ns.map((n) => ({ n, priorityMoment: `2018-02-01T05:${String(n).padStart(2, '0')}:00.000Z` }));

async function drafted() {
  const office = aSigningOffice();
  await office.lay(...filed);
  return { office, sheets: await prepare(ns, office.deps) };
}

/** Counts what is asked of the neighbours. */
function counting({ keyring, staff, signatures, ...deps }: SignDeps) {
  const asked = { persons: 0, officials: 0, checks: 0 };
  const counted =
    <A, T>(what: keyof typeof asked, ask: (about: A) => T) =>
    (about: A): T => {
      asked[what] += 1;
      return ask(about);
    };
  const watched: SignDeps = {
    ...deps,
    keyring: { ...keyring, personOf: counted('persons', keyring.personOf) },
    staff: { get: counted('officials', staff.get) },
    signatures: { verify: counted('checks', signatures.verify) },
  };
  return { asked, watched };
}

type Question = Parameters<SignDeps['signatures']['verify']>[0];
const isOf = ({ content }: Question, sheet: FormedSheet | undefined): boolean =>
  'sha256' in content && content.sha256 === sheet?.paper.paper.sha256;

describe('a batch signed (5.5)', () => {
  it('asks who the signer is once, and for every paper whether it is signed', async () => {
    const { office, sheets } = await drafted();
    const { asked, watched } = counting(office.deps);
    expect(numbers(await sign(sheets, watched))).toEqual(ns);
    expect(asked).toEqual({ persons: 1, officials: 1, checks: 30 });
    expect(await differences(office, ns)).toMatchObject({ differences: [] });
  });

  it('reads no paper: what a detached signature says of its content is the digest by which the paper is kept', async () => {
    const { office, sheets } = await drafted();
    const readPaper = async () => Promise.reject(new Error('nobody asked for it'));
    const documents = { ...office.deps.documents, readPaper };
    expect(numbers(await sign(sheets, { ...office.deps, documents }))).toEqual(ns);
  });

  it('checks the next papers while the ones before them are committed', async () => {
    const { office, sheets } = await drafted();
    const { asked, watched } = counting(office.deps);
    const checkedBefore: number[] = [];
    const commit: SignDeps['cases']['commit'] = async (papers) => {
      await new Promise((resume) => setTimeout(resume, 20));
      checkedBefore.push(asked.checks);
      return office.cases.commit(papers);
    };
    await sign(sheets, { ...watched, cases: { ...office.cases, commit } });
    expect(checkedBefore[0]).toBeGreaterThan(12);
  });

  it('leaves what follows a refused paper to be formed anew, in whichever wave it stands', async () => {
    const { office, sheets } = await drafted();
    const verify: SignDeps['signatures']['verify'] = async (question) =>
      isOf(question, sheets[4])
        ? { kind: 'notConfirmed', fault: 'BAD_SIGNATURE' }
        : office.deps.signatures.verify(question);
    const answers = await sign(sheets, { ...office.deps, signatures: { verify } });
    expect(answers.map((answer) => Object.keys(answer).find((key) => key !== 'paperId'))).toEqual([
      ...Array(4).fill('signed'),
      'refused',
      ...Array(25).fill('fresh'),
    ]);
    expect(numbers(answers).slice(5, 7)).toEqual(['fresh 5', 'fresh 6']);
    expect(await differences(office, ns)).toMatchObject({ differences: [] });
  });

  it('throws what a later check throws, when it is its turn', async () => {
    const { office, sheets } = await drafted();
    const verify: SignDeps['signatures']['verify'] = async (question) => {
      if (isOf(question, sheets[20])) throw new Error('the store is away');
      return office.deps.signatures.verify(question);
    };
    await expect(sign(sheets, { ...office.deps, signatures: { verify } })).rejects.toThrow('the store is away');
    expect(await differences(office, ns)).toMatchObject({ differences: [] });
    expect(numbers(await sign(sheets, office.deps))).toEqual(ns);
  });
});
