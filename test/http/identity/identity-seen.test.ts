import { describe, expect, it } from 'vitest';
import type { StaffActor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationStatus } from '#domain/application/status.ts';
import type { AnyRoute } from '#http/route.ts';
import { routes } from '#http/routes.ts';
import { aWholeDoor } from '#test/builders/doors/a-whole-door.ts';
import { aForm, citizen, notarisedPower } from '#test/builders/people/a-citizen.ts';
import { laySeen } from '#test/builders/people/seen-by-two.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { listed } from '#test/http/effects/amending.ts';

const owner = citizen(1);
const identityDocument = { number: 'N98761234', issuedOn: '2015-03-01', issuedBy: 'Жайық' };
const { power: _, ...certified } = notarisedPower(citizen(3), { validTo: '2018-12-31' });
const came = { by: 'recipient', iin: owner.iin, identityDocument } as const;

/** M10: nothing was filed. */
const refusedPackage: Application = { ...caseIn('OPENED', 'corporation'), status: 'PACKAGE_REFUSED' };

type Laid = Application;
/** What an operator types at a desk beside the document of whoever came, and in which status. */
const acts: Readonly<Record<string, readonly [at: ApplicationStatus, path: string, body: (theCase: Laid) => object]>> =
  {
    receivePerson: ['UNDER_EXAMINATION', 'reception', () => ({ ...came, purpose: 'enquiry' })],
    changeContactsAtDesk: ['ISSUED', 'contacts', () => ({ ...came, contacts: { phone: '+77015556677' } })],
    withdrawAtDesk: ['ACCEPTED', 'withdrawal', ({ documents }) => ({ ...came, documentId: documents.at(-1)?.id })],
    leaveAtDesk: ['ISSUED', 'leaving', ({ documents }) => ({ ...came, documentId: documents.at(-1)?.id })],
    nameRepresentative: [
      'ACCEPTED',
      'new-representative',
      () => ({ by: 'recipient', recipientIin: owner.iin, identityDocument, ...certified }),
    ],
    handOverResult: ['READY_FOR_COLLECTION', 'handover', () => ({ to: 'recipient', iin: owner.iin, identityDocument })],
  };

/** What is said in a file of its own has the document there (X207). */
const inOwnFile = ['sayNeedsAtDesk'];
const takesDocument = ({ body, path, name }: AnyRoute): boolean =>
  !inOwnFile.includes(name) &&
  path.includes('{caseId}') &&
  Object.hasOwn((body?._zod.def as { shape?: object })?.shape ?? {}, 'identityDocument');

async function world(at: Application) {
  const door = await aWholeDoor(owner.iin);
  const { representative, ...power } = certified;
  door.neighbours.certifies({ ...power, principalIin: owner.iin, representativeIin: representative.iin });
  const theCase = door.lay(at, { form: aForm(owner) });
  if (theCase.status === 'ISSUED') await listed({ world: door, theCase });
  const does = (path: string, body: object) =>
    door.knock('POST', `/v1/corporation/requests/${theCase.id}/${path}`, { as: 'operator', body });
  const audited = (page: string) => door.knock('GET', `/v1/audit/cases/${theCase.id}/${page}`, { as: 'auditor' });
  return { ...door, theCase, does, audited };
}

describe('a document by which an operator says to know who came', () => {
  it('is asked by no act on a request but these', () => {
    expect(
      routes
        .filter(takesDocument)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(Object.keys(acts).sort());
  });

  it.each(Object.keys(acts))(
    'typed into %s is shown to the auditor and the supervisor, each look noted',
    async (name) => {
      const [at, path, body] = acts[name] ?? [];
      if (!at || !path || !body) throw new Error(name);
      const { theCase, does, audited, knock, access, written, seconds, keyring, actors, clock } = await world(
        caseIn(at, 'corporation'),
      );
      const { staff } = actors.operator as StaffActor;
      const ends = name === 'leaveAtDesk' ? 'leaves' : 'withdraws';
      await laySeen({ seconds, keyring }, theCase, came, { at: clock.now(), staff, ends });
      expect((await does(path, body(theCase))).status).toBe(200);
      const events = (await audited('journal')).body.commits.flatMap((commit: { events: object[] }) => commit.events);
      expect(events.filter((event: object) => 'identityDocument' in event)).toMatchObject([{ identityDocument }]);
      const query = { why: 'supervision' };
      const { body: seen } = await knock('GET', `/v1/cases/${theCase.id}/texts`, { as: 'supervisor', query });
      expect(seen.texts).toMatchObject([{ identityDocument }]);
      const looks = access.entries.map(({ reader, fields }) => [reader.kind, fields]);
      expect(looks).toEqual(
        expect.arrayContaining([
          ['auditor', ['journal', 'identityDocument', 'representation']],
          ['supervisor', ['texts']],
        ]),
      );
      expect(JSON.stringify([written, access.entries])).not.toContain(identityDocument.number);
    },
  );

  it('is shown beside the power by which another acts, as the notary register had it at each of his acts (X331)', async () => {
    const { does, audited } = await world(caseIn('UNDER_EXAMINATION', 'corporation'));
    const named = { by: 'recipient', recipientIin: owner.iin, identityDocument, ...certified };
    expect((await does('new-representative', named)).status).toBe(200);
    const his = { by: 'representative', iin: certified.representative.iin, identityDocument, purpose: 'enquiry' };
    expect((await does('reception', his)).status).toBe(200);
    expect((await does('reception', { ...came, purpose: 'enquiry' })).status).toBe(200);
    const { number, issuedOn, validTo } = certified;
    const told = (await audited('journal')).body.commits.flatMap((commit: { events: object[] }) => commit.events);
    const seen = told.filter((one: object) => 'identityDocument' in one);
    expect(seen).toMatchObject([
      { event: { type: 'RepresentativeNamed', power: { issuedOn, validTo } }, representation: { number, issuedOn } },
      { event: { type: 'PersonReceived', by: 'representative', power: { issuedOn, validTo } } },
      { event: { type: 'PersonReceived', by: 'recipient' } },
    ]);
    expect(seen[2].event).not.toHaveProperty('power');
    expect(seen[2]).not.toHaveProperty('representation');
  });

  it('is shown to the auditor though nothing was filed: a package that was refused', async () => {
    const { does, audited } = await world(refusedPackage);
    expect((await does('reception', { ...came, purpose: 'enquiry' })).status).toBe(200);
    expect(JSON.stringify((await audited('journal')).body)).toContain(identityDocument.number);
  });
});

describe('whoever opens a request by receiving somebody (X82)', () => {
  it.each([caseIn('UNDER_EXAMINATION', 'corporation'), refusedPackage])(
    'is read of in the cabinet of whose it is, by office and never by name, in $status',
    async (at) => {
      const { does, knock, actors } = await world(at);
      const looks = async () => (await knock('GET', '/v1/account', { as: 'recipient' })).body.looks;
      expect((await does('reception', { ...came, iin: citizen(2).iin, purpose: 'enquiry' })).status).toBe(422);
      expect(await looks()).toEqual([]);
      await does('reception', { ...came, purpose: 'enquiry' });
      const told = await looks();
      expect(told).toMatchObject([
        { role: 'operator', office: 'centre-uralsk', told: { ru: expect.stringContaining('открывали ваше') } },
      ]);
      expect(JSON.stringify(told)).not.toContain((actors.operator as { staff?: string }).staff);
    },
  );
});
