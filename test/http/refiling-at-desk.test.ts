import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { indexesOf } from '#domain/file/indexes.ts';
import { citizen, notarisedPower, slipOf } from '#test/builders/a-citizen.ts';
import { releaseOf } from '#test/builders/a-claim.ts';
import { aigul, anOffice, type Office, stranger } from '#test/builders/an-office.ts';
import { as, awaitingSignature, complete, desk, form, hand, idOf, loaded, saved } from '#test/builders/at-desk.ts';

type Registers = Application['registers'];

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
    expect(again).toMatchObject({ representative: { power: 'notarised' } });
    const { body } = await hand(office, `${desk}/${again.id}`);
    expect(body).toMatchObject({
      priorityMoment: '2018-02-20T07:00:00.000Z',
      keptFrom: idOf(base),
      filedAt: '2018-02-23T13:00:00.000Z',
    });
    expect((await loaded(office, `${desk}/${again.id}`)).intakeSequence).toBe(1);
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
