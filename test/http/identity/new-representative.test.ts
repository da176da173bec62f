import { describe, expect, it } from 'vitest';
import { decide } from '#domain/application/decide/decide.ts';
import { application } from '#domain/application/kind.ts';
import { isInNotaryRegister } from '#domain/application/rules/filing/representing/power.ts';
import { isRecused } from '#domain/file/may-act.ts';
import { lookView } from '#http/views/look-view.ts';
import { aigul, anOffice, attach, type Office, stranger } from '#test/builders/doors/an-office.ts';
import { filed as filedOnPortal } from '#test/builders/doors/at-cabinet.ts';
import { awaitingSignature, identityDocument, idOf, loaded } from '#test/builders/doors/at-desk.ts';
import { citizen, notarisedPower } from '#test/builders/people/a-citizen.ts';
import { laySeen } from '#test/builders/people/seen-by-two.ts';
import { caseIn, record, staff } from '#test/builders/requests/a-case.ts';
import { undisputed } from '#test/builders/requests/an-evidence.ts';

/** The operator of Börili's centre, which took none of these requests. */
const as = 'elsewhere';
const desk = '/v1/corporation/requests';
const daughter = citizen(4);
const { power: _, ...certified } = notarisedPower(daughter);

type By = 'recipient' | 'representative';

/** Whose representative's power has lapsed, before whichever desk took it. */
async function lapsed(office: Office, base: string) {
  const person = await office.keyring.personOf(stranger.iin);
  const representative = { record: record(), person, power: 'other' as const, validTo: '2018-02-19' };
  office.cases.seed({ ...(await loaded(office, base)), representative });
  return base;
}
const portal = async (office: Office) => lapsed(office, `${desk}/${idOf(await filedOnPortal(office))}`);
const otherCentre = async (office: Office) => lapsed(office, await awaitingSignature(office));

const certify = (office: Office, more: { readonly revokedAt?: string } = {}) => {
  const { representative, ...power } = certified;
  office.neighbours.certifies({ ...power, principalIin: aigul.iin, representativeIin: representative.iin, ...more });
};
const name = (office: Office, base: string, more: object = {}) =>
  office.desk('POST', `${base}/new-representative`, {
    as,
    body: { by: 'representative', recipientIin: aigul.iin, identityDocument, ...certified, ...more },
  });
const receive = (
  office: Office,
  base: string,
  iin: string,
  { by = 'representative', purpose = 'withdrawal' }: { by?: By; purpose?: string } = {},
) => office.desk('POST', `${base}/reception`, { as, body: { by, iin, purpose, identityDocument } });

const told = async (asked: ReturnType<typeof receive>) => {
  const { status, body } = await asked;
  return { status, body: { ...body, instance: undefined } };
};
const nowhere = `${desk}/case_${'7'.repeat(26)}`;

describe.each([
  ['filed on the portal', portal],
  ['taken by another centre', otherCentre],
])('after filing a new representative of a request that was %s', (_where, filed) => {
  it.each<By>(['recipient', 'representative'])(
    'is entered at any desk as the %s asks, and acts from then on',
    async (by) => {
      const office = await anOffice();
      const base = await filed(office);
      const before = await loaded(office, base);
      certify(office);
      const named = await name(office, base, { by });
      expect([named.status, Object.keys(named.body).sort()]).toEqual([200, ['id', 'version']]);
      expect((await receive(office, base, daughter.iin)).status).toBe(200);
      const { newRepresentation } = (await office.desk('GET', `${base}/form`, { as })).body;
      expect(newRepresentation).toMatchObject({ number: certified.number, representative: daughter });
      const came = { by: 'representative', iin: daughter.iin, identityDocument } as const;
      const changed = { ...came, contacts: { phone: '+77015556677' } };
      await receive(office, base, daughter.iin, { purpose: 'contacts' });
      expect((await office.desk('POST', `${base}/contacts`, { as, body: changed })).status).toBe(200);
      await receive(office, base, daughter.iin);
      const scan = { kind: 'withdrawal-statement', personRef: 'representative' };
      const { body } = await attach(office, office.desk, base, as, scan);
      const taken = { ...came, documentId: body.documents.at(-1).id };
      const visit = { at: office.clock.now(), staff: 'staff_elsewhere', centre: 'centre-borili' };
      await laySeen(office, before, came, visit);
      expect((await office.desk('POST', `${base}/withdrawal`, { as, body: taken })).body.status).toBe('WITHDRAWN');
      const { representative, request, doneInName } = await loaded(office, base);
      expect({ representative, request }).toEqual({ representative: before.representative, request: before.request });
      expect(doneInName?.[0]).toMatchObject({ what: 'representativeNamed', by, where: 'centre-borili' });
    },
  );

  it('takes the place of the former one, and whose request it is reads who came', async () => {
    const office = await anOffice();
    const base = await filed(office);
    certify(office);
    await name(office, base);
    expect((await receive(office, base, stranger.iin)).status).toBe(404);
    const { body } = await office.cabinet('GET', `/v1/requests/${idOf(base)}/status`, { as: 'aigul' });
    expect(body.doneInName[0].text.ru).toContain('Новый представитель');
    const looks = await office.access.of(await office.keyring.personOf(aigul.iin));
    expect(looks.map((look) => lookView(look).told.ru).at(-1)).toContain('представител');
  });

  it('mends it there once it has ended, as its representative (X7)', async () => {
    const office = await anOffice();
    const base = await filed(office);
    office.cases.seed({ ...(await loaded(office, base)), status: 'DATA_UNAVAILABLE' });
    certify(office);
    await name(office, base);
    await receive(office, base, daughter.iin);
    const at = office.clock.now();
    const ticket = { number: 'A9', takenAt: at, calledAt: at };
    const body = { iin: aigul.iin, ticket, refiles: idOf(base) };
    const opened = await office.desk('POST', desk, { as, body });
    const { representative } = await loaded(office, `${desk}/${opened.body.id}`);
    const person = await office.keyring.personOf(daughter.iin);
    expect([opened.status, representative]).toMatchObject([201, { person, power: 'notarised' }]);
  });

  it('is told at any desk why not, once the number and whose request it is are named', async () => {
    const office = await anOffice();
    const base = await filed(office);
    expect(await name(office, base)).toMatchObject({ status: 409, body: { type: 'urn:kezek:problem:power-revoked' } });
    certify(office, { revokedAt: '2018-02-20T06:00:00.000Z' });
    expect(await name(office, base)).toMatchObject({ status: 409, body: { paragraph: 'X87' } });
    const himself = { representative: aigul };
    expect(await name(office, base, himself)).toMatchObject({
      status: 422,
      body: { fields: [{ problem: 'RECIPIENT_HIMSELF' }] },
    });
    office.neighbours.goesDown('notary');
    expect(await name(office, base)).toMatchObject({ status: 503, body: { type: 'urn:kezek:problem:power-unknown' } });
    expect((await loaded(office, base)).newRepresentative).toBeUndefined();
  });

  it('of another’s request is told what he is told of none, and no register is asked', async () => {
    const office = await anOffice();
    const base = await filed(office);
    const asked = office.neighbours.asked('notary');
    const ofNone = await told(name(office, nowhere));
    expect(await told(name(office, base, { recipientIin: stranger.iin }))).toEqual(ofNone);
    expect([ofNone.status, office.neighbours.asked('notary')]).toEqual([404, asked]);
  });
});

describe('a representative who may act no more', () => {
  it.each<[string, object, number, string]>([
    ['has lapsed', { power: 'other', validTo: '2018-02-19' }, 409, 'power-lapsed'],
    ['was refuted', { power: 'other', check: 'refuted' }, 409, 'power-refuted'],
    ['the register does not hold', { power: 'notarised' }, 409, 'power-revoked'],
    ['cannot be asked about now', { power: 'notarised' }, 503, 'power-unknown'],
  ])(
    'is told at any desk that his power %s, and a stranger what he is told of none',
    async (what, power, status, type) => {
      const office = await anOffice();
      const base = await awaitingSignature(office);
      const person = await office.keyring.personOf(stranger.iin);
      const content = notarisedPower(stranger);
      office.cases.people.put({ id: 'record_1', kind: 'representative', mac: 'mac', content });
      office.cases.seed({
        ...(await loaded(office, base)),
        representative: { record: record(), person, ...power } as never,
      });
      if (what.startsWith('cannot')) office.neighbours.goesDown('notary');
      expect(await receive(office, base, stranger.iin)).toMatchObject({
        status,
        body: { type: `urn:kezek:problem:${type}` },
      });
      const ofNone = await told(receive(office, nowhere, daughter.iin));
      expect(await told(receive(office, base, daughter.iin))).toEqual(ofNone);
    },
  );
});

describe('what was filed by the former one', () => {
  const refuted = { record: record(), person: 'person_x', power: 'other', check: 'refuted' } as const;
  const newRepresentative = {
    record: record(),
    person: 'person_n',
    validTo: '2019-01-01',
    at: '2018-02-20T07:00:00.000Z',
  };
  const examined = { ...caseIn('UNDER_EXAMINATION', 'corporation'), representative: refuted, newRepresentative };

  it('stays refuted: no notice follows from it (X9)', () => {
    const draft = { record: record(), content: 'Талаптарға сай' };
    const occasion = { actor: staff('executor'), now: '2018-02-20T07:00:00.000Z' };
    const drafted = decide(examined, { type: 'DraftNotice', draft, evidence: undisputed }, occasion);
    expect(drafted).toMatchObject({ ok: false, error: { code: 'POWER_REFUTED' } });
  });

  it('is what the notary register is asked about at 8.4', () => {
    expect(isInNotaryRegister(examined)).toBe(false);
  });

  it.each(['person_x', 'person_n'])('an official who is %s of the two works on nothing of it (APPK 67)', (person) => {
    expect(isRecused(application, examined, { ...staff('head'), person } as never)).toBe(true);
  });
});
