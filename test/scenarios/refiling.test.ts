import { describe, expect, it } from 'vitest';
import { citizen, notarisedPower, slipOf } from '#test/builders/people/a-citizen.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { aService } from './harness/service.ts';

describe('a request returned for defects', () => {
  it('refuses the requested service with each defect and its cure, and loses nothing that was typed (10.9, 10.10, X7)', async () => {
    const service = aService();
    await service.filesOnPortal({ documents: [] });
    expect(await service.status()).toBe('RETURNED_FOR_DEFECTS');
    expect(service.machineAt('portal-intake')).toBe('Returned for defects');
    const message = await service.paper('DOCUMENT_DEFECTS_REFUSAL');
    expect(message).toMatchObject({ defects: [{ code: 'MISSING', documentKind: 'D7', paragraph: '10.9' }] });
    expect(message.ru.body).toContain('Куда подать жалобу: ');
    expect(await service.term('total')).toMatchObject({ state: 'lapsed' });
  });

  it('is mended and filed again without retyping, and takes the place of its second filing (10.5, 10.10, X7, X41)', async () => {
    const service = aService();
    const first = await service.filesOnPortal({ documents: [] });
    const before = await service.theCase();
    await service.pass(3600);
    await service.filesOnPortal({ refiles: first, documents: ['D7'] });
    const { status, refiles, keptFrom, priorityMoment, filedAt, form } = await service.theCase();
    expect(status).toBe('ACCEPTED');
    expect([refiles, keptFrom, priorityMoment]).toEqual([first, undefined, filedAt]);
    expect(priorityMoment && before.priorityMoment && priorityMoment > before.priorityMoment).toBe(true);
    const typed = async (id = '') => (await service.deps.people.read(id))?.content;
    expect(await typed(form?.id)).toEqual(await typed(before.form?.id));
  });

  it('is returned at the desk too, because of what was added after it had been sent (9.2, 9.3)', async () => {
    const service = aService();
    await service.handsPackageAtDesk();
    const theCase = await service.theCase();
    service.store.seed({ ...theCase, documents: [...theCase.documents, aDocument('D1', { readable: false })] });
    await service.operator.signs();
    expect(await service.status()).toBe('RETURNED_FOR_DEFECTS');
    expect(await service.paper('DOCUMENT_DEFECTS_REFUSAL')).toMatchObject({
      defects: [{ code: 'UNREADABLE', documentKind: 'D1', paragraph: '9.2' }],
    });
    expect(await service.guard()).toEqual({ active: {} });
  });

  it('refuses to take the package at the desk without what is missing, before anything is sent (5.1, 8.3)', async () => {
    const service = aService();
    await service.opensAtDesk({ documents: ['application', 'identity-document'] });
    await expect(service.handsPackage()).rejects.toThrow('PACKAGE_INCOMPLETE');
    await service.operator.refusesPackage();
    expect(await service.status()).toBe('PACKAGE_REFUSED');
    expect((await service.paper('INTAKE_REFUSAL_RECEIPT')).ru.body).toContain('Справка с места работы');
    expect(service.neighbours.delivered.size).toBe(0);
    expect(await service.term('intake')).toMatchObject({ state: 'lapsed' });
  });

  it('refuses an identity document that has expired on the day of filing (5.1, 9.2)', async () => {
    const service = aService();
    await service.opensAtDesk({ documents: ['application', 'D7'] });
    await service.attachesAtDesk('identity-document', { validTo: '2018-02-18' });
    expect(await service.defectsFound()).toEqual([
      { code: 'EXPIRED', documentKind: 'identity-document', personRef: 'applicant' },
    ]);
    await expect(service.handsPackage()).rejects.toThrow('PACKAGE_INCOMPLETE');
  });
});

describe('the place of a request that is filed again', () => {
  it('is kept after M7 when the same package comes back within three working days (10.7, X41)', async () => {
    const service = aService();
    const first = await service.filesOnPortal({ signature: { fault: 'EXPIRED' } });
    const { priorityMoment, intakeSequence } = await service.theCase();
    await service.skipTo('2018-02-22', '18:00');
    await service.filesOnPortal({ refiles: first });
    expect(await service.theCase()).toMatchObject({
      status: 'ACCEPTED',
      keptFrom: first,
      priorityMoment,
      intakeSequence,
    });
    expect(await service.term('total')).toMatchObject({ acceptedOn: '2018-02-22' });
  });

  it('is lost on the fourth working day (10.7, X41)', async () => {
    const service = aService();
    const first = await service.filesOnPortal({ signature: { fault: 'EXPIRED' } });
    await service.skipTo('2018-02-23', '10:00');
    await service.filesOnPortal({ refiles: first });
    const { keptFrom, priorityMoment, filedAt } = await service.theCase();
    expect([keptFrom, priorityMoment]).toEqual([undefined, filedAt]);
  });

  it('is claimed after M1 when a mistyped number is corrected, told with an if, and kept when the register has the name (8.5, X66)', async () => {
    const service = aService();
    const mistyped = { ...citizen(7), iin: slipOf(citizen(7).iin) };
    service.neighbours.forgets(mistyped.iin);
    service.neighbours.knows(citizen(7));
    const first = await service.handsPackageAtDesk({ citizen: mistyped });
    const { status, priorityMoment } = await service.theCase();
    expect(status).toBe('DATA_UNAVAILABLE');
    expect((await service.publicStatus()).whatToDo[0]?.ru).toContain(
      'Последний день, когда он сохраняется: 22.02.2018',
    );
    await service.skipTo('2018-02-20');
    service.neighbours.goesDown('persons');
    await service.handsPackageAtDesk({ refiles: first, citizen: citizen(7) });
    expect((await service.publicStatus()).moment?.ru).toBe(
      'Если реестр подтвердит, момент очередности: 19.02.2018 10:00; если нет: 20.02.2018 10:00.',
    );
    service.neighbours.comesBack('persons');
    await service.pass(3600);
    await service.operator.signs();
    expect(await service.theCase()).toMatchObject({ status: 'ACCEPTED', keptFrom: first, priorityMoment });
    expect((await service.publicStatus()).moment?.ru).toBe(
      'Прежний момент сохранен. Момент очередности: 19.02.2018 10:00.',
    );
  });

  it('is refuted when the register has another name: the request goes on from its own filing, and says so (8.5, X66)', async () => {
    const service = aService();
    const mistyped = { ...citizen(7), iin: slipOf(citizen(7).iin) };
    service.neighbours.forgets(mistyped.iin);
    service.neighbours.knows({ ...citizen(7), surname: 'Басқа' });
    const first = await service.handsPackageAtDesk({ citizen: mistyped });
    await service.skipTo('2018-02-20');
    await service.handsPackageAtDesk({ refiles: first, citizen: citizen(7) });
    const { status, priorityMoment, filedAt, keptFrom, intakeSequence } = await service.theCase();
    expect(status).toBe('AWAITING_OPERATOR_SIGNATURE');
    expect([priorityMoment, keptFrom, intakeSequence]).toEqual([filedAt, undefined, 2]);
    expect(await service.events('KeptMomentRefuted')).toMatchObject([{ why: 'OTHER_PERSON', by: 'machine' }]);
    expect((await service.publicStatus()).moment?.ru).toContain('ИИН или имя другого лица');
  });

  it('cannot be kept in stock: a chain from one unknown number to the next ends where no slip explains it (X66, X78)', async () => {
    const service = aService();
    const chain = [citizen(7), { ...citizen(7), iin: slipOf(citizen(7).iin) }, citizen(301)];
    for (const one of chain.slice(0, 2)) service.neighbours.forgets(one.iin);
    service.neighbours.knows({ ...citizen(7), iin: citizen(301).iin });
    let refiles: string | undefined;
    for (const [day, one] of chain.slice(0, 2).entries()) {
      await service.skipTo(`2018-02-${20 + day}`);
      refiles = await service.handsPackageAtDesk({ refiles, citizen: one });
    }
    await service.skipTo('2018-02-22');
    await expect(service.handsPackageAtDesk({ refiles, citizen: citizen(301) })).rejects.toThrow('FIELDS_WRONG');
  });

  it('is not lent by a power that did not exist when it was first used (8.6, X66)', async () => {
    const service = aService();
    const power = notarisedPower(citizen(9));
    const first = await service.handsPackageAtDesk({ representative: power });
    expect(await service.status()).toBe('DATA_UNAVAILABLE');
    await service.skipTo('2018-02-20');
    const { iin: principalIin } = citizen();
    const { number, validTo } = power;
    const held = { number, issuedOn: '2018-02-20', validTo, principalIin, representativeIin: citizen(9).iin };
    service.neighbours.certifies(held);
    await service.handsPackageAtDesk({ refiles: first, representative: { ...power, issuedOn: '2018-02-20' } });
    const { status, priorityMoment, filedAt } = await service.theCase();
    expect([status, priorityMoment]).toEqual(['AWAITING_OPERATOR_SIGNATURE', filedAt]);
    expect(await service.events('KeptMomentRefuted')).toMatchObject([{ why: 'LATER_POWER' }]);
  });

  it('is promised to whoever signed with a wrong key of his own, and then kept (10.7, X66)', async () => {
    const service = aService();
    const first = await service.filesOnPortal({ signature: { fault: 'WRONG_KEY_USAGE' } });
    const { priorityMoment } = await service.theCase();
    expect((await service.publicStatus()).whatToDo[0]?.ru).toContain(
      'Последний день, когда он сохраняется: 22.02.2018',
    );
    await service.skipTo('2018-02-22', '18:00');
    await service.filesOnPortal({ refiles: first });
    expect(await service.theCase()).toMatchObject({ status: 'ACCEPTED', keptFrom: first, priorityMoment });
  });

  it('is neither promised nor kept after another’s key (10.7, X66)', async () => {
    const service = aService();
    const first = await service.filesOnPortal({ signature: { iin: citizen(5).iin } });
    expect((await service.publicStatus()).whatToDo[0]?.ru).toContain('чужой ключ');
    await service.pass(3600);
    await service.filesOnPortal({ refiles: first });
    const { priorityMoment, filedAt } = await service.theCase();
    expect(priorityMoment).toBe(filedAt);
  });

  it('goes before whoever filed meanwhile, once both are registered (10.7, X31, X41)', async () => {
    const service = aService();
    const first = await service.filesOnPortal({ signature: { fault: 'REVOKED' } });
    await service.pass(3600);
    const meanwhile = await service.filesOnPortal({ citizen: citizen(2) });
    await service.pass(3600);
    const again = await service.filesOnPortal({ refiles: first });
    for (const caseId of [meanwhile, again]) {
      service.turnsTo(caseId);
      await service.registrar.registers();
      await service.head.namesExecutor();
      await service.executor.drafts('notice');
      await service.head.signs();
    }
    const notice = await service.paper('REGISTRATION_NOTICE');
    expect(notice).toMatchObject({ registerNumber: 2, place: 1, listSize: 2 });
  });
});
