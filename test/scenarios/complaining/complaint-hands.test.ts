import { describe, expect, it } from 'vitest';
import { amendment } from '#domain/amendment/kind.ts';
import { addDays, localDate } from '#domain/time/local-date.ts';
import { citizen, notarisedPower } from '#test/builders/people/a-citizen.ts';
import { aListedPerson, deciding } from '#test/scenarios/harness/amending.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { complaining } from '#test/scenarios/harness/complaining.ts';
import { onTheList } from '#test/scenarios/harness/on-a-list.ts';
import { aService } from '#test/scenarios/harness/service.ts';
import { carryOn, carryToDecision } from '#test/scenarios/harness/ways.ts';

const dependent = { refusal: { code: 'REVIEWER_NOT_INDEPENDENT' } };

describe('whoever did what is complained of (X162)', () => {
  it('of a package that a desk did not accept is the operator who refused it: another reviews that', async () => {
    const service = aService();
    const { complains, namesReviewer, theComplaint } = complaining(service);
    await service.opensAtDesk({ documents: ['application', 'identity-document'] });
    await service.operator.refusesPackage();
    const id = await complains({ file: (await service.theCase()).id });
    expect(await theComplaint(id)).toMatchObject({
      about: { act: 'NOT_ACCEPTED' },
      hands: { acted: [{ by: officials.operator.staff }] },
    });
    await expect(namesReviewer(id, officials.operator.staff, officials.branchHead)).rejects.toMatchObject(dependent);
  });

  it('of a request under way is who has it, and of an amendment who examines it', async () => {
    const service = aService();
    const { complains, namesReviewer } = complaining(service);
    const request = await service.filesOnPortal();
    await service.registrar.registers();
    await service.head.namesExecutor();
    const id = await complains({ file: request });
    await expect(namesReviewer(id, officials.executor.staff)).rejects.toMatchObject(dependent);
    await namesReviewer(id);

    const listed = await aListedPerson();
    const about = complaining(listed.service);
    const file = await listed.proposes();
    await listed.namesExaminer(file);
    const other = await about.complains({ file });
    for (const staff of [officials.colleague.staff, officials.executor.staff])
      await expect(about.namesReviewer(other, staff)).rejects.toMatchObject(dependent);
  });
});

/** A request that a representative filed at a desk by a notarised power, refused or granted by now. */
async function filedByPower() {
  const service = aService();
  const representative = notarisedPower(citizen(50));
  const between = { principalIin: citizen().iin, representativeIin: citizen(50).iin };
  service.neighbours.certifies({ ...representative, ...between });
  await service.handsPackageAtDesk({ representative });
  await service.operator.signs();
  await carryToDecision(service);
  await service.head.signs();
  await service.registrar.sends();
  const power = { ...representative, ...between };
  return { service, theCase: await service.theCase(), ...complaining(service), power, validTo: representative.validTo };
}

describe('whoever had a power that is over (X87, X163)', () => {
  it('complains of nothing any more, goes on with nothing, and learns nothing; whose it is does', async () => {
    const { service, theCase, theComplaint, complains, complainsAtDesk, validTo, ...the } = await filedByPower();
    const unknown = { refusal: { code: 'CASE_NOT_FOUND' } };
    const first = await complains({ file: theCase.id }, citizen(50));
    await the.passesOn(first);
    await service.skipTo(addDays(validTo, 1), '12:00');
    for (const file of [theCase.id, first]) {
      await expect(complains({ file }, citizen(50))).rejects.toMatchObject(unknown);
      await expect(complainsAtDesk({ file }, citizen(50))).rejects.toMatchObject(unknown);
    }
    const own = await complains({ file: first });
    expect(await theComplaint(own)).toMatchObject({ complainant: theCase.applicant, level: 'second' });
  });
});

describe('whoever complains by a power that a notary certified (X301)', () => {
  it('complains of nothing once it is revoked, in the cabinet, at a desk and by letter; whose it is does', async () => {
    const { service, theCase, power, ...the } = await filedByPower();
    service.neighbours.certifies({ ...power, revokedAt: service.deps.clock.now() });
    const revoked = { refusal: { code: 'POWER_REVOKED' } };
    const byLetter = (against: { file: string }, who = citizen()) =>
      the.complainsByPost(against, undefined, undefined, who);
    for (const complains of [the.complains, the.complainsAtDesk, byLetter])
      await expect(complains({ file: theCase.id }, citizen(50))).rejects.toMatchObject(revoked);
    expect(await the.theComplaint(await the.complains({ file: theCase.id }))).toMatchObject({ level: 'first' });
  });

  it('waits for a register that is silent, and whose it is does not', async () => {
    const { service, theCase, complains, theComplaint } = await filedByPower();
    service.neighbours.goesDown('notary');
    const silent = { refusal: { code: 'POWER_UNKNOWN' } };
    await expect(complains({ file: theCase.id }, citizen(50))).rejects.toMatchObject(silent);
    const own = await complains({ file: theCase.id });
    service.neighbours.comesBack('notary');
    const his = await complains({ file: theCase.id }, citizen(50));
    const complainants = await Promise.all([own, his].map(async (id) => (await theComplaint(id)).complainant));
    expect(complainants).toEqual([theCase.applicant, await service.deps.keyring.personOf(citizen(50).iin)]);
  });
});

describe('whoever is of the family of whoever complains (APPK 67)', () => {
  it('is who is of it now, though the request that is complained of was filed before (X302)', async () => {
    const service = aService();
    const first = await onTheList(service, 1);
    const { iin, surname, name, patronymic } = citizen(906);
    const born = {
      ref: 'member-1',
      iin,
      surname,
      name,
      patronymic,
      relation: 'sibling',
      bornOn: '1985-06-15',
    } as const;
    await service.filesOnPortal({ change: { kind: 'family', provider: 'uralsk' }, form: { members: [born] } });
    await carryOn(service);
    expect(await service.status()).toBe('ISSUED');
    const { complains, namesReviewer, theComplaint } = complaining(service);
    const kin = await service.deps.keyring.personOf(iin);
    expect((await theComplaint(await complains({ file: first }))).family).toEqual([kin]);
    const id = await complains({ office: 'uralsk' });
    const recused = { refusal: { code: 'EXECUTOR_RECUSED' } };
    await expect(namesReviewer(id, officials.colleague.staff)).rejects.toMatchObject(recused);
  });

  it('reviews nothing of it, though it names no file of theirs: the request or the entry says who they are', async () => {
    const { iin, surname, name, patronymic } = citizen(906);
    const colleague = {
      ref: 'member-1',
      iin,
      surname,
      name,
      patronymic,
      relation: 'sibling',
      bornOn: '1985-06-15',
    } as const;
    for (const isListed of [false, true]) {
      const service = aService();
      await service.filesOnPortal({ form: { members: [colleague] } });
      if (isListed) {
        await carryToDecision(service);
        await service.head.signs();
      }
      const { complains, namesReviewer } = complaining(service);
      const id = await complains({ office: 'uralsk' });
      await expect(namesReviewer(id, officials.colleague.staff)).rejects.toMatchObject({
        refusal: { code: 'EXECUTOR_RECUSED' },
      });
      await namesReviewer(id, officials.executor.staff);
    }
  });
});

describe('what is owed where a representative complained (APPK 100)', () => {
  it('is done by the file about whose entry it is', async () => {
    const { service, theCase, complains, concedes, signsAnswer, fulfils, theComplaint } = await filedByPower();
    const id = await complains({ file: theCase.id }, citizen(50));
    await concedes(id, 'CORRECT_MOMENT');
    await signsAnswer(id);
    expect((await theComplaint(id)).status).toBe('AWAITING_FULFILMENT');
    const entry = theCase.result?.entry;
    if (!entry) throw new Error('nobody was registered');
    const alive = { kind: 'ALIVE', source: { kind: 'REGISTER', name: 'Тізілім' } } as const;
    const filed = { kind: 'FILED_EARLIER', source: { kind: 'DOCUMENT', name: 'Журнал' } } as const;
    const on = localDate(service.deps.clock.now());
    const facts = [alive, filed].map((one) => ({ ...one, fact: 'Анықталды', on }));
    const moment = { at: '2018-01-10T11:20:00+05:00' };
    const what = { purpose: 'MOMENT', ground: 'EARLIER_FILING', facts, moment, cure: '' } as const;
    const corrected = await deciding(service, entry).proposes(what);
    expect((await service.deps.cases.load(amendment, corrected))?.subject).toBe(theCase.applicant);
    service.turnsTo(id);
    await fulfils(id, corrected);
    expect((await theComplaint(id)).status).toBe('ANSWERED');
  });
});
