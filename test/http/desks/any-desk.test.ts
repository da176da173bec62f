import { describe, expect, it } from 'vitest';
import type { ApplicationStatus } from '#domain/application/status.ts';
import { routes } from '#http/routes.ts';
import { aigul, anOffice, attach, type Office, stranger } from '#test/builders/doors/an-office.ts';
import { filed as filedOnPortal } from '#test/builders/doors/at-cabinet.ts';
import { awaitingSignature, identityDocument, idOf, loaded } from '#test/builders/doors/at-desk.ts';
import { laySeen } from '#test/builders/people/seen-by-two.ts';
import { bodyOf } from '#test/e2e/proving/knocks.ts';

/** The operator of Börili's centre, which took none of these requests. */
const as = 'elsewhere';
const desk = '/v1/corporation/requests';

interface Coming {
  readonly iin?: string;
  readonly by?: string;
  readonly purpose?: string;
}

const receive = (
  office: Office,
  base: string,
  { iin = aigul.iin, by = 'recipient', purpose = 'withdrawal' }: Coming = {},
) => office.desk('POST', `${base}/reception`, { as, body: { by, iin, purpose, identityDocument } });

const portal = async (office: Office) => `${desk}/${idOf(await filedOnPortal(office))}`;
const otherCentre = (office: Office) => awaitingSignature(office);

describe.each([
  ['filed on the portal', portal],
  ['taken by another centre', otherCentre],
])('whose request was %s comes to any desk', (_where, filed) => {
  it('and takes it back there, on a scanned statement against his identity (X21)', async () => {
    const office = await anOffice();
    const base = await filed(office);
    expect((await attach(office, office.desk, base, as, { kind: 'withdrawal-statement' })).status).toBe(404);
    expect(await receive(office, base)).toMatchObject({ status: 200, body: { id: idOf(base) } });
    const { body } = await attach(office, office.desk, base, as, { kind: 'withdrawal-statement' });
    const documentId = body.documents.at(-1).id;
    const withdraw = (iin: string) =>
      office.desk('POST', `${base}/withdrawal`, { as, body: { by: 'recipient', iin, documentId, identityDocument } });
    expect(await withdraw(stranger.iin)).toMatchObject({
      status: 422,
      body: { paragraph: 'X21', fields: [{ field: 'body.iin', problem: 'OTHER_PERSON' }] },
    });
    const visit = { at: office.clock.now(), staff: 'staff_elsewhere', centre: 'centre-borili' };
    await laySeen(office, await loaded(office, base), { by: 'recipient', iin: aigul.iin, identityDocument }, visit);
    expect((await withdraw(aigul.iin)).body).toMatchObject({ status: 'WITHDRAWN' });
  });

  it('but of another’s the desk is told what it is told of none', async () => {
    const office = await anOffice();
    const base = await filed(office);
    const told = async (asked: ReturnType<typeof receive>) => {
      const { status, body } = await asked;
      return { status, body: { ...body, instance: undefined } };
    };
    const ofNone = await told(receive(office, `${desk}/case_${'7'.repeat(26)}`));
    expect(await told(receive(office, base, { iin: stranger.iin }))).toEqual(ofNone);
    expect(await told(receive(office, base, { by: 'representative', iin: stranger.iin }))).toEqual(ofNone);
    expect(ofNone.status).toBe(404);
  });

  it('and is served there that day alone, each look noted with what he came for', async () => {
    const office = await anOffice();
    const base = await filed(office);
    const atOpening = office.access.entries.length;
    await receive(office, base, { purpose: 'contacts' });
    expect((await office.desk('GET', `${base}/form`, { as })).status).toBe(200);
    expect(office.access.entries.slice(atOpening).map(({ why, fields }) => [why, fields])).toEqual([
      ['reception contacts', []],
      ['reception contacts', ['reception recipient']],
      ['reception contacts', ['form', 'representation']],
    ]);
    office.clock.moveTo('2018-02-20T19:00:00.000Z');
    expect((await office.desk('GET', `${base}/form`, { as })).status).toBe(404);
  });

  it('and may do there what whose request it is may, nothing of the centre’s own work', async () => {
    const office = await anOffice();
    const base = await filed(office);
    await receive(office, base);
    const { body } = await office.desk('GET', base, { as });
    expect(body.allowed.toSorted()).toEqual([
      'AttachDocument',
      'NameRepresentative',
      'ReceivePerson',
      'SeeCase',
      'WithdrawRequest',
    ]);
    expect((await office.desk('POST', `${base}/operator-signature`, { as, body: { cms: 'AAAA' } })).status).toBe(409);
  });
});

/** Every route of the desk about a case, knocked at as well as it can be without what the case lacks. */
const ofCase = routes.filter(({ path }) => path.startsWith(`${desk}/{caseId}`));

describe.each(ofCase)('$method $path, of a request that he sees', (row) => {
  it('is never answered that there is none to an operator who received the person', async () => {
    const office = await anOffice();
    const base = await awaitingSignature(office);
    await receive(office, base);
    const none = '0'.repeat(26);
    const target = {
      caseId: idOf(base),
      number: '',
      documentId: `document_${none}`,
      paperId: `paper_${none}`,
      staffId: `staff_${none}`,
    };
    const names: Readonly<Record<string, string>> = { ...target, type: 'REQUEST' };
    const path = row.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => names[name] ?? '');
    const body = bodyOf(row, target);
    const answer = await office.desk(row.method, path, { as, body, ...(row.edits ? { ifMatch: 1 } : {}) });
    expect(answer.body?.type).not.toBe('urn:kezek:problem:case-not-found');
    if (/(?:claim|release|corrections|operator-signature)$/.test(path))
      expect(answer.body.type).toBe('urn:kezek:problem:other-centre');
  });
});

describe('a result that waits elsewhere', () => {
  it('is printed and handed over at any desk (X15, 9.4)', async () => {
    const office = await anOffice();
    const base = await awaitingSignature(office);
    office.cases.seed({ ...(await loaded(office, base)), status: 'READY_FOR_COLLECTION', carried: true });
    const handover = () =>
      office.desk('POST', `${base}/handover`, { as, body: { to: 'recipient', iin: aigul.iin, identityDocument } });
    expect((await handover()).status).toBe(404);
    await receive(office, base, { purpose: 'collection' });
    expect((await office.desk('GET', `${base}/papers/REQUEST/print`, { as })).status).toBe(200);
    expect((await handover()).body.status).toBe('ISSUED');
  });

  it.each([
    ['fresh', '2018-02-21T05:00:00.000Z', as],
    ['aged', '2018-02-19T05:00:00.000Z', as],
    ['fresh', '2018-02-21T05:00:00.000Z', 'operator'],
  ])(
    'though a colleague’s claim on its task is %s, to whom an operator has received',
    async (_age, claimedUntil, by) => {
      const office = await anOffice();
      const base = await awaitingSignature(office);
      const theCase = await loaded(office, base);
      const task = {
        step: '5.7',
        role: 'operator',
        organisation: 'centre-uralsk',
        openedAt: theCase.openedAt,
      } as const;
      const claimed = { ...task, claimedBy: 'staff_colleague', claimedUntil };
      office.cases.seed({ ...theCase, status: 'READY_FOR_COLLECTION', carried: true, task: claimed });
      const body = { to: 'recipient', iin: aigul.iin, identityDocument };
      const handover = () => office.desk('POST', `${base}/handover`, { as: by, body });
      expect((await handover()).status).toBe(by === as ? 404 : 409);
      await office.desk('POST', `${base}/reception`, {
        as: by,
        body: { by: 'recipient', iin: aigul.iin, purpose: 'collection', identityDocument },
      });
      expect((await handover()).body.status).toBe('ISSUED');
    },
  );
});

describe('a request that ended elsewhere', () => {
  const refilable = [
    'RETURNED_FOR_DEFECTS',
    'DATA_UNAVAILABLE',
    'SIGNATURE_NOT_CONFIRMED',
    'PACKAGE_REFUSED',
    'WITHDRAWN',
  ];
  it.each(refilable as ApplicationStatus[])(
    'as %s is mended at a desk that knows who came, its form and documents copied (X7)',
    async (status) => {
      const office = await anOffice();
      const base = await portal(office);
      office.cases.seed({ ...(await loaded(office, base)), status });
      const refile = (iin: string) =>
        office.desk('POST', desk, {
          as,
          body: {
            iin,
            ticket: { number: 'A9', takenAt: office.clock.now(), calledAt: office.clock.now() },
            refiles: idOf(base),
          },
        });
      expect((await refile(stranger.iin)).status).toBe(404);
      expect((await refile(aigul.iin)).status).toBe(404);
      expect((await receive(office, base, { iin: stranger.iin, purpose: 'enquiry' })).status).toBe(404);
      expect((await receive(office, base, { purpose: 'enquiry' })).status).toBe(200);
      expect((await refile(stranger.iin)).body.refiles).toBeUndefined();
      const opened = await refile(aigul.iin);
      const { refiles, centre, documents } = opened.body;
      expect([opened.status, refiles, centre, documents.length]).toEqual([201, idOf(base), 'centre-borili', 1]);
    },
  );
});
