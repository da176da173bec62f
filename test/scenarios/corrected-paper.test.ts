import { describe, expect, it } from 'vitest';
import { checkPaper } from '#casework/asking/checking/check-paper.ts';
import { formSoFar, readForm } from '#casework/papers/form.ts';
import { standingPaper } from '#domain/application/result/correction.ts';
import type { Slip } from '#domain/form/slip.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { onTheList } from './harness/on-a-list.ts';
import { aService, type Service } from './harness/service.ts';
import { carryToDecision, deskToReady, portalToIssued } from './harness/ways.ts';

const number = async (service: Service): Promise<Slip> => {
  const { applicant } = await readForm(await service.theCase(), service.deps);
  const typed = applicant.identityDocument.number;
  return {
    personRef: 'applicant',
    field: 'documentNumber',
    value: `${typed.slice(0, -1)}${typed.endsWith('1') ? 2 : 1}`,
  };
};
const told = (service: Service, code = '') => checkPaper(code, service.deps.clock.now(), service.deps);
const list = ({ deps }: Service) => deps.register.list('uralsk', 'public-sector');

describe('a slip in a paper that was signed and given (X57, X149)', () => {
  it('is proposed to the head, who signs a paper that names the one it replaces; nothing on the list moves', async () => {
    const service = aService();
    await portalToIssued(service);
    const [before, listed, notice] = [
      await service.theCase(),
      await list(service),
      await service.paper('REGISTRATION_NOTICE'),
    ];
    const slip = await number(service);
    await service.executor.correctsSlip(slip);
    expect(await service.term('correction')).toMatchObject({ state: 'running', lastDay: '2018-02-22' });
    expect(await service.tray('uralsk#head')).toEqual([service.caseAtHand()]);
    expect(await readForm(await service.theCase(), service.deps)).toEqual(await readForm(before, service.deps));
    await service.skipDays(1);
    await service.head.signs();
    const after = await service.theCase();
    expect(await service.term('correction')).toMatchObject({ state: 'met' });
    expect([after.task, after.correction, await service.tray('uralsk#head')]).toEqual([undefined, undefined, []]);
    const { applicant } = await readForm(after, service.deps);
    expect(applicant.identityDocument.number).toBe(slip.value);
    const paper = await service.paper('CORRECTED_PAPER');
    const { registerNumber, place, listSize, asOf, priorityMoment, recipient, verificationCode } = notice;
    expect(paper).toMatchObject({ registerNumber, place, listSize, asOf, priorityMoment, recipient });
    expect(paper).toMatchObject({
      of: 'REGISTRATION_NOTICE',
      replaces: { id: before.result?.paper.id, verificationCode },
    });
    expect(paper.ru.body).toContain(`Заменяет: ${verificationCode}, `);
    expect(paper.ru.body).toContain(`Стало: ${slip.value}. Причина: Куәлікте осылай. Момент очередности`);
    expect(paper.ru.body).toContain(notice.ru.body);
    expect(await list(service)).toEqual(listed);
    expect([after.result, after.status, after.priorityMoment]).toEqual([
      before.result,
      'ISSUED',
      before.priorityMoment,
    ]);
    expect(service.isAtRest()).toBe(true);
  });

  it('is told by the code of either paper, and both are printed; the person reads it with his result', async () => {
    const service = aService();
    await portalToIssued(service);
    const first = (await service.theCase()).result?.verificationCode;
    expect(await told(service, first)).toMatchObject({ inForce: true, replacedBy: undefined });
    await service.registrar.correctsSlip(await number(service));
    expect(await told(service, first)).toMatchObject({ inForce: true, replacedBy: undefined });
    await service.pass(60);
    await service.head.signs();
    const theCase = await service.theCase();
    const second = standingPaper(theCase)?.verificationCode;
    expect(await told(service, first)).toMatchObject({ genuine: true, inForce: false, replacedBy: { code: second } });
    expect(await told(service, second)).toMatchObject({ genuine: true, inForce: true, replaces: { code: first } });
    expect(Object.keys(theCase.papers)).toEqual(expect.arrayContaining(['REGISTRATION_NOTICE', 'CORRECTED_PAPER']));
    const { result, slipsCorrected } = await service.publicStatus();
    expect(result).toMatchObject({ kind: 'NOTICE', corrected: { paperType: 'CORRECTED_PAPER', code: second } });
    expect(result?.corrected?.text.ru).toContain('Номер, момент очередности и место не изменились.');
    expect(slipsCorrected).toMatchObject([{ personRef: 'applicant', field: 'documentNumber' }]);
  });

  it('that waits is told its person: what of whom, under which law and until when, the words of it in his form alone', async () => {
    const service = aService();
    await portalToIssued(service);
    const slip = await number(service);
    await service.registrar.correctsSlip(slip);
    const { correction, result } = await service.publicStatus();
    expect(correction).toMatchObject({
      ...{ personRef: 'applicant', field: 'documentNumber' },
      term: { term: 'correction', paragraph: 'APPK 82; X57', lastDay: '2018-02-22', left: { isLate: false } },
    });
    expect(correction?.text.ru).toContain('найдена описка: номер документа заявителя, 19.02.2018');
    expect(correction?.text.ru).toContain('последний день: 22.02.2018 (статья 82 АППК)');
    expect(correction?.text.ru).toContain('Номер, момент очередности и место не изменятся.');
    expect(JSON.stringify(correction)).not.toContain(slip.value);
    expect(result?.corrected).toBeUndefined();
    const told = { before: expect.any(String), after: slip.value, reason: 'Куәлікте осылай' };
    const read = async () => (await formSoFar(await service.theCase(), service.deps))?.corrections;
    expect(await read()).toMatchObject([{ ...told, waits: true }]);
    await service.skipTo('2018-03-05');
    expect((await service.publicStatus()).correction?.term.left).toMatchObject({ isLate: true });
    expect((await service.publicStatus()).missed).toMatchObject([{ term: 'correction', cause: 'OVERDUE' }]);
    await service.head.signs();
    const after = await service.publicStatus();
    expect([after.correction, after.result?.corrected]).toMatchObject([undefined, { field: 'documentNumber' }]);
    expect((await read())?.map(({ waits }) => waits)).toEqual([undefined]);
  });

  it('is corrected again by a paper that replaces the last, and each code says which came in its place', async () => {
    const service = aService();
    await portalToIssued(service);
    const slip = await number(service);
    for (const value of [slip.value, `${slip.value.slice(0, -1)}7`]) {
      await service.executor.correctsSlip({ ...slip, value });
      await service.pass(60);
      await service.head.signs();
    }
    const { result, corrections = [] } = await service.theCase();
    const codes = [result, ...corrections].map((paper) => paper?.verificationCode);
    const answers = await Promise.all(codes.map((code) => told(service, code)));
    expect(answers.map((paper) => [paper?.inForce, paper?.replacedBy?.code, paper?.replaces?.code])).toEqual([
      [false, codes[1], undefined],
      [false, codes[2], codes[0]],
      [true, undefined, codes[1]],
    ]);
  });

  it('is read rightly wherever the name stands in the paper of a change', async () => {
    const service = aService();
    await onTheList(service);
    const { iin, surname, name } = citizen(77);
    const child = { ref: 'member-1', iin, surname, name, relation: 'child', bornOn: '1985-06-15' } as const;
    const change = { kind: 'family', provider: 'uralsk' } as const;
    await service.filesOnPortal({ change, form: { members: [child] } });
    await carryToDecision(service);
    await service.head.signs();
    await service.executor.correctsSlip({ personRef: 'member-1', field: 'name', value: `${name}а` });
    await service.head.signs();
    const { ru } = await service.paper('CORRECTED_PAPER');
    expect(ru.heading).toBe('Исправленный документ: Решение об изменении данных');
    expect(ru.body).toContain(`Стало: ${surname} ${name}а`);
    expect(ru.body).not.toContain(`${surname} ${name}.`);
  });

  it('that the head returns leaves the signed paper as it stands, and may be proposed anew', async () => {
    const service = aService();
    await portalToIssued(service);
    const before = await service.theCase();
    await service.executor.correctsSlip(await number(service));
    await expect(service.registrar.correctsSlip(await number(service))).rejects.toThrow('NOT_IN_THIS_STATUS');
    await service.head.returnsDraft('Түпнұсқасында солай');
    const after = await service.theCase();
    expect([after.form, after.papers, after.task]).toEqual([before.form, before.papers, undefined]);
    expect(await service.term('correction')).toMatchObject({ state: 'met' });
    await service.executor.correctsSlip(await number(service));
    await service.head.signs();
    expect(Object.keys((await service.theCase()).papers)).toContain('CORRECTED_PAPER');
  });

  it('that nobody signs is missed after three working days, and told above', async () => {
    const service = aService();
    await portalToIssued(service);
    await service.executor.correctsSlip(await number(service));
    await service.skipTo('2018-03-05');
    expect((await service.events('TermMissed')).map(({ term }) => term)).toEqual(['correction']);
    expect(service.counted.filter((metric) => metric === 'TermMissedCorrection')).toHaveLength(1);
    expect((await service.events('TermEscalated')).map(({ to }) => to)).toEqual(['head', 'administrator']);
    await service.head.signs();
    expect((await service.events('TermMet')).find(({ term }) => term === 'correction')).toMatchObject({ late: true });
  });

  it('that waits is among what is open, so that its lost watch is found at night and its miss is counted all the same', async () => {
    const service = aService();
    await portalToIssued(service);
    await service.executor.correctsSlip(await number(service));
    await service.stopsAll();
    await service.reconciles({ nightly: true });
    await service.skipTo('2018-03-05');
    expect(service.counted.filter((metric) => metric === 'TermMissedCorrection')).toHaveLength(1);
    await service.head.signs();
    expect([await service.status(), service.isAtRest()]).toEqual(['ISSUED', true]);
  });

  it('waits until the paper has reached its person', async () => {
    const service = aService();
    await deskToReady(service);
    await expect(service.executor.correctsSlip(await number(service))).rejects.toThrow('NOT_IN_THIS_STATUS');
    await service.waitsForDesk();
    await service.operator.handsOver();
    await service.executor.correctsSlip(await number(service));
    await service.head.signs();
    expect(await service.paper('CORRECTED_PAPER')).toMatchObject({ of: 'REGISTRATION_NOTICE' });
  });
});
