import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { historyOfRequest } from '#infra/operate/fairness/history.ts';
import { fairnessPage } from '#infra/operate/fairness/page/page.ts';
import { servedBefore } from '#infra/operate/fairness/served-before.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aFairnessReport } from '#test/builders/reports/a-fairness-report.ts';
import { aListedPerson } from './harness/amending.ts';
import { another, first, inPaper, second, signedBy, stories, toExamination } from './harness/overtaking.ts';
import { aService, type Service } from './harness/service.ts';
import { carryToDecision } from './harness/ways.ts';

const reportOf = (service: Service, ids: readonly string[]) =>
  aFairnessReport(service.store, ids, service.deps.clock.now());
const reasonsOf = async (service: Service, ids: readonly string[]) =>
  servedBefore(await reportOf(service, ids), 'decided', service.deps.clock.now());

describe('who stood before and was decided after (5.5, X138)', () => {
  it.each(stories)('has a reason of his own journal: %s', async (_, why, tell) => {
    const service = aService();
    const { reasons, worst } = await reasonsOf(service, await tell(service));
    expect(reasons).toEqual([{ why, overtaken: 1, alsoWithout: 0, pairs: 1 }]);
    expect(worst).toHaveLength(1);
  });

  it('may have come in paper while the system was away (X60)', async () => {
    const { reasons } = await reasonsOf(...(await inPaper()));
    expect(reasons).toEqual([{ why: { reason: 'TAKEN_IN_PAPER' }, overtaken: 1, alsoWithout: 0, pairs: 1 }]);
  });

  it('is nobody where each is decided in the order of filing, and no change of an entry stands among them', async () => {
    const service = aService();
    const ids = [await toExamination(service)];
    await signedBy(service, ids[0] ?? '');
    ids.push(await another(service));
    expect((await reasonsOf(service, ids)).all).toEqual({ standing: 2, overtaken: 0, pairs: 0, unexplained: 0 });
  });
});

describe('the time of a request', () => {
  it.each(['portal', 'desk'] as const)(
    'adds up to the whole, from the filing at the %s to the end',
    async (channel) => {
      const service = aService();
      const id = channel === 'portal' ? await service.filesOnPortal() : await service.handsPackageAtDesk();
      if (channel === 'desk') await service.operator.signs();
      await service.pass(7200);
      await carryToDecision(service);
      await service.pass(7200);
      await service.head.signs();
      if (channel === 'desk') {
        await service.registrar.sends();
        await service.skipDays(2);
        await service.operator.handsOver();
      }
      const theCase = await service.theCase();
      const history = historyOfRequest(id, await service.store.journal(application, id), service.deps.clock.now());
      const passed = history?.stays.map((stay) => stay.passed).reduce((sum, one) => sum + one, 0);
      const ended = theCase.reached.find(({ status }) => status === 'ISSUED')?.at ?? '';
      expect(passed).toBe(Date.parse(ended) - Date.parse(theCase.filedAt ?? ''));
      expect(history?.measured.map(({ term }) => term)).toEqual(
        expect.arrayContaining([
          'case/total',
          'case/registration',
          'case/resolution',
          'case/examination',
          'case/signature',
        ]),
      );
    },
  );

  it('of a draft is nobody’s', async () => {
    const service = aService();
    const id = await service.opensOnPortal();
    expect((await reportOf(service, [id])).files).toBe(0);
  });

  it('is told of amendments too, by their own terms (art. 73)', async () => {
    const listed = await aListedPerson();
    const id = await listed.proposes();
    await listed.namesExaminer(id);
    await listed.service.skipTo('2018-02-27');
    await listed.drafts(id);
    await listed.signs(id);
    const report = await reportOf(listed.service, [id]);
    expect([...report.terms.keys()]).toEqual(['amendment/examination', 'amendment/signature', 'amendment/notice']);
  });
});

describe('the page over a world', () => {
  it('names nobody, in any language: no name, no number of a person, address, telephone or hash', async () => {
    const service = aService();
    const ids = [await toExamination(service), await another(service)];
    await signedBy(service, ids[0] ?? '');
    const report = await reportOf(service, [...ids, await service.handsPackageAtDesk({ citizen: citizen(3) })]);
    expect(report.files).toBe(3);
    const people = [first, second].flatMap(({ iin, surname, name, patronymic }) => [iin, surname, name, patronymic]);
    const kept = [
      ...people,
      '+77110000000',
      'Дина Нұрпейісова',
      '012345678',
      'person_',
      'staff_',
      'record_',
      'Қарауға',
    ];
    for (const language of ['kk', 'ru', 'en'] as const) {
      const page = fairnessPage(report, language, { smallest: 1 });
      expect(page).toContain(ids[0]);
      for (const word of kept) expect(page).not.toContain(word);
    }
  });
});
