import { describe, expect, it } from 'vitest';
import type { FormedSheet } from '#casework/ports/papers.ts';
import { outlived, preparePapers } from '#casework/signing/prepare-papers.ts';
import type { StaffActor } from '#domain/actor.ts';
import { application } from '#domain/application/kind.ts';
import type { StaffId } from '#domain/ids.ts';
import { aSigningOffice, head, prepare, signAll } from '#test/builders/doors/a-signing-office.ts';
import { idOf, now } from '#test/builders/requests/a-drafted-case.ts';
import { sha256Of } from '#test/fakes/memory-documents.ts';

const documentOf = ({ bytes }: FormedSheet): Record<string, unknown> => JSON.parse(new TextDecoder().decode(bytes));

describe('papers prepared for signature (5.5)', () => {
  it('carry consecutive numbers in the order given and the places taken, of each list apart', async () => {
    const { lay, deps } = aSigningOffice();
    await lay(
      { n: 1 },
      { n: 2, list: 'orphans' },
      { n: 3, priorityMoment: '2018-02-18T06:00:00.000Z' },
      { n: 4, list: 'orphans' },
    );
    const sheets = await prepare([1, 2, 3, 4], deps);
    expect(
      sheets.map(({ paper }) => [paper.list, paper.registerNumber, paper.place, paper.listSize, paper.asOf]),
    ).toEqual([
      ['public-sector', 1, 1, 1, now],
      ['orphans', 1, 1, 1, now],
      ['public-sector', 2, 1, 2, now],
      ['orphans', 2, 2, 2, now],
    ]);
  });

  it('begin after the last number given, and promise nothing: prepared twice they carry the same number', async () => {
    const { lay, deps } = aSigningOffice();
    await lay({ n: 1 }, { n: 2 }, { n: 3 });
    await signAll([1], deps);
    const [one] = await prepare([2], deps);
    const [other] = await prepare([3], deps);
    expect([one?.paper.registerNumber, other?.paper.registerNumber]).toEqual([2, 2]);
  });

  it('give the exact bytes that are stored, with number, place and date in them', async () => {
    const { lay, deps, documents } = aSigningOffice();
    await lay({ n: 1 });
    const [sheet] = await prepare([1], deps);
    if (!sheet) throw new Error('no paper');
    expect(await documents.readPaper(sheet.paper.paper)).toEqual(sheet.bytes);
    expect(sha256Of(sheet.bytes)).toBe(sheet.paper.paper.sha256);
    expect(documentOf(sheet)).toMatchObject({
      type: 'REGISTRATION_NOTICE',
      version: 1,
      id: sheet.paper.paperId,
      caseId: idOf(1),
      organisation: 'uralsk',
      edition: 'regulation-2017',
      issuedAt: now,
      list: 'public-sector',
      registerNumber: 1,
      place: 1,
      listSize: 1,
      asOf: now,
      priorityMoment: '2018-02-19T06:01:00.000Z',
      verificationCode: expect.stringMatching(/^(\w{4}-){3}\w$/),
      kk: {
        heading: 'Есепке қою туралы хабарлама',
        body: expect.stringContaining('Кезектің реттік нөмірі: 1.\nКезектегі орныңыз: 1 (тізімде барлығы: 1)'),
      },
      ru: { body: expect.stringContaining('Место определяется по времени подачи заявления: 19.02.2018 11:01') },
    });
  });

  it('say of a moment that was kept whose it is (X66)', async () => {
    const { lay, deps, cases } = aSigningOffice();
    await lay({ n: 1 });
    const theCase = await cases.load(application, idOf(1));
    if (!theCase) throw new Error('no case');
    cases.seed({ ...theCase, keptFrom: 'case_first', keeping: { state: 'confirmed' } });
    const [sheet] = await prepare([1], deps);
    if (!sheet) throw new Error('no paper');
    expect(documentOf(sheet)).toMatchObject({
      ru: { body: expect.stringContaining('Место определяется по времени подачи прежнего заявления') },
    });
  });

  it('state a refusal’s ground with article and edition, facts with their source, cure and appeal (5.4)', async () => {
    const { lay, deps } = aSigningOffice();
    await lay({ n: 1, kind: 'REFUSAL' });
    const [sheet] = await prepare([1], deps);
    if (!sheet) throw new Error('no paper');
    expect(sheet.paper.registerNumber).toBeUndefined();
    expect(documentOf(sheet)).toMatchObject({
      type: 'REASONED_REFUSAL',
      ground: { id: 'requirements-not-met', article: '19-1(2)(2)', edition: 'services-law-2013' },
      facts: [{ fact: 'Меншігінде екі бөлмелі пәтер бар', source: 'Жылжымайтын мүлік тіркелімі, 28.02.2018' }],
      cure: 'Талапқа сай келгенде қайта жүгініңіз',
      appeal: { lastDay: '2018-06-04' },
      kk: { body: expect.stringContaining('Заңның 19-1-бабы 2-тармағының 2) тармақшасы: ') },
      verificationCode: expect.any(String),
    });
  });

  it('live fifteen minutes of real time, and within the day they speak of', async () => {
    const { lay, deps, clock } = aSigningOffice();
    await lay({ n: 1 });
    const [sheet] = await prepare([1], deps);
    if (!sheet) throw new Error('no paper');
    expect(outlived(sheet.paper, now, clock.realMs + 15 * 60_000 - 1)).toBeUndefined();
    expect(outlived(sheet.paper, now, clock.realMs + 15 * 60_000)).toBe('PAPER_EXPIRED');
    expect(outlived(sheet.paper, '2018-03-02T18:59:59.999Z', clock.realMs)).toBeUndefined();
    expect(outlived(sheet.paper, '2018-03-02T19:00:00.000Z', clock.realMs)).toBe('DAY_CHANGED');
  });

  it('refuses another provider’s head, the drafter himself, a signed case and one that is not there, each apart', async () => {
    const { lay, deps } = aSigningOffice();
    await lay({ n: 1 }, { n: 2 });
    await signAll([2], deps);
    const codes = async (signer: StaffActor) =>
      (await preparePapers([1, 2, 3].map(idOf), { signer, now }, deps)).map(({ outcome }) =>
        outcome.ok ? 'prepared' : outcome.error,
      );
    expect(await codes(head)).toEqual(['prepared', 'NOT_IN_THIS_STATUS', 'CASE_NOT_FOUND']);
    expect(await codes({ ...head, organisation: 'borili' })).toEqual([
      'CASE_NOT_FOUND',
      'CASE_NOT_FOUND',
      'CASE_NOT_FOUND',
    ]);
    expect((await codes({ ...head, staff: 'staff_executor' as StaffId }))[0]).toBe('DRAFTER_DOES_NOT_SIGN');
  });
});
