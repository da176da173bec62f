import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { isPowerCopied } from '#domain/application/rules/filing/refiling.ts';
import { indexesOf } from '#domain/file/indexes.ts';
import { aigul, anOffice, type Office, stranger } from '#test/builders/doors/an-office.ts';
import {
  as,
  awaitingSignature,
  complete,
  desk,
  form,
  hand,
  idOf,
  loaded,
  saved,
} from '#test/builders/doors/at-desk.ts';
import { citizen, notarisedPower, slipOf } from '#test/builders/people/a-citizen.ts';
import { releaseOf } from '#test/builders/requests/a-claim.ts';

type Registers = Application['registers'];

const representative = { record: { id: 'record_p', mac: '' }, person: 'person_x', power: 'notarised' } as const;

describe('refiling at the desk (X7, X41)', () => {
  const noPower = { persons: 'found', notary: 'absent' } as const;
  const ended = async (office: Office, body?: unknown, registers: Registers = { persons: 'absent' }) => {
    const base = await complete(office);
    if (body) await office.desk('POST', `${base}/representative`, { as, body });
    await hand(office, base);
    const theCase = await loaded(office, base);
    const after = {
      ...theCase,
      version: theCase.version + 1,
      status: 'DATA_UNAVAILABLE' as const,
      registers,
      reached: [...theCase.reached, { status: 'DATA_UNAVAILABLE' as const, at: office.clock.now() }],
    };
    await office.cases.commit({
      plans: [
        {
          decidedOn: theCase.version,
          after,
          events: [],
          actor: {},
          at: office.clock.now(),
          requestId: 'm1',
          duties: [],
          indexes: indexesOf(application, after),
          claims: [releaseOf(theCase)],
          records: [],
        },
      ],
    });
    return base;
  };
  const calledNow = ({ clock }: Office) => ({ number: 'A13', takenAt: clock.now(), calledAt: clock.now() });
  const refile = (office: Office, base: string, iin = aigul.iin) =>
    office.desk('POST', desk, { as, body: { iin, ticket: calledNow(office), refiles: idOf(base) } });

  it('keeps priority moment and intake sequence when the same package is filed within three working days after M1', async () => {
    const office = await anOffice();
    const base = await ended(office, notarisedPower(stranger), noPower);
    office.clock.moveTo('2018-02-23T13:00:00.000Z');
    const again = (await refile(office, base)).body;
    await office.desk('POST', `${desk}/${again.id}/representative`, { as, body: notarisedPower(stranger) });
    const { body } = await hand(office, `${desk}/${again.id}`);
    expect(body).toMatchObject({
      priorityMoment: '2018-02-20T07:00:00.000Z',
      keptFrom: idOf(base),
      filedAt: '2018-02-23T13:00:00.000Z',
    });
    expect((await loaded(office, `${desk}/${again.id}`)).intakeSequence).toBe(1);
  });

  it('copies no power that the register did not know, nor one found to be false: who comes alone files himself (8.6)', async () => {
    const office = await anOffice();
    const base = await ended(office, notarisedPower(stranger), noPower);
    const again = (await refile(office, base)).body;
    expect(again.representative).toBeUndefined();
    const kept = [...office.people.records.values()].filter(({ kind }) => kind === 'representative');
    expect(kept.map(({ caseId }) => caseId)).not.toContain(again.id);
    expect((await office.desk('GET', `${desk}/${again.id}/form`, { as })).body.representation).toBeUndefined();
    const { body } = await hand(office, `${desk}/${again.id}`);
    expect([body.status, body.representative, body.keptFrom]).toEqual(['CHECKING_REGISTERS', undefined, undefined]);
    const told = await office.desk('GET', `${desk}/${again.id}/status`, { as });
    expect(told.body.moment.ru).toContain('подано без нотариальной доверенности');
    const found = await loaded(office, base);
    const refuted = { ...found, registers: { persons: 'found' as const } };
    expect(isPowerCopied(refuted)).toBe(true);
    expect(isPowerCopied({ ...refuted, representative: { ...representative, check: 'refuted' } })).toBe(false);
  });

  it('copies one that holds, and whoever then comes himself has it taken out (8.3)', async () => {
    const office = await anOffice();
    const base = await ended(office, notarisedPower(stranger));
    const again = `${desk}/${(await refile(office, base)).body.id}`;
    const record = (body: unknown) => office.desk('POST', `${again}/representative`, { as, body });
    expect((await loaded(office, again)).representative?.power).toBe('notarised');
    const { status, body } = await record({ power: 'none' });
    expect([status, body.representative]).toEqual([200, undefined]);
    expect((await office.desk('GET', `${again}/form`, { as })).body.representation).toBeUndefined();
    expect((await record({ power: 'none' })).status).toBe(200);
    expect((await loaded(office, again)).representative).toBeUndefined();
    expect((await hand(office, again)).body).toMatchObject({ status: 'CHECKING_REGISTERS', keptFrom: idOf(base) });
  });

  it('gives a new moment on the fourth working day', async () => {
    const office = await anOffice();
    const base = await ended(office);
    office.clock.moveTo('2018-02-26T07:00:00.000Z');
    const again = (await refile(office, base)).body;
    const { body } = await hand(office, `${desk}/${again.id}`);
    expect(body.priorityMoment).toBe('2018-02-26T07:00:00.000Z');
    expect(body.keptFrom).toBeUndefined();
  });

  it('corrects the IIN that the register did not know, in the form too', async () => {
    const office = await anOffice();
    const base = await ended(office);
    const corrected = slipOf(aigul.iin);
    const again = (await refile(office, base, corrected)).body;
    expect((await office.desk('GET', `${desk}/${again.id}/form`, { as })).body.form.applicant).toEqual({
      ...form.applicant,
      iin: corrected,
    });
    expect((await hand(office, `${desk}/${again.id}`)).body.keptFrom).toBe(idOf(base));
  });

  it('gives nobody else the form and the scans: a number that no slip explains needs a new request (X78)', async () => {
    const office = await anOffice();
    const base = await ended(office);
    const kept = office.documents.keys();
    const again = await refile(office, base, citizen(402).iin);
    expect(again).toMatchObject({
      status: 422,
      body: { paragraph: 'X78', fields: [{ field: 'body.iin', problem: 'OTHER_PERSON' }] },
    });
    expect(office.documents.keys()).toEqual(kept);
  });

  it('gives it once: whoever comes second with another number is told that it is used (X66)', async () => {
    const office = await anOffice();
    const base = await ended(office);
    const first = (await refile(office, base)).body;
    const second = (await refile(office, base, slipOf(aigul.iin))).body;
    expect((await hand(office, `${desk}/${first.id}`)).body.keptFrom).toBe(idOf(base));
    expect((await hand(office, `${desk}/${second.id}`)).body.keptFrom).toBeUndefined();
    const told = await office.desk('GET', `${desk}/${second.id}/status`, { as });
    expect(told.body.moment.ru).toContain('право использовано');
  });

  it("refuses to refile another person's request that did not end for its IIN", async () => {
    const office = await anOffice();
    const base = await saved(office);
    await office.desk('POST', `${base}/refusal`, { as });
    expect(await refile(office, base, stranger.iin)).toMatchObject({
      status: 422,
      body: { fields: [{ field: 'body.iin', problem: 'OTHER_PERSON' }] },
    });
    expect((await refile(office, base)).status).toBe(201);
  });
});

it('keeps what a person typed out of cases, journal and the access log', async () => {
  const office = await anOffice();
  const base = await awaitingSignature(office);
  await office.desk('GET', `${base}/form`, { as });
  const kept = JSON.stringify([
    await loaded(office, base),
    await office.cases.journal(application, idOf(base)),
    office.access.entries,
    office.documents.keys(),
  ]);
  for (const typed of [aigul.iin, aigul.surname, aigul.name, form.applicant.phone, form.applicant.registeredAddress])
    expect(kept).not.toContain(typed);
});
