import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { PersonId, StaffId } from '#domain/ids.ts';
import { oldEntriesOf } from '#domain/old-entry/kind.ts';
import { auditorRoutes } from '#http/routes/auditor.ts';
import { cabinetRoutes } from '#http/routes/cabinet.ts';
import { corporationRoutes } from '#http/routes/corporation.ts';
import { anOldListOffice, isBrought, isConfirmed, isTakenIn, oldRow } from '#test/builders/old-lists/an-old-list.ts';
import { openDoor } from '#test/fakes/open-door.ts';
import { memoryTries } from '#test/fakes/sessions.ts';

/** Three people of an old list of Oral; the second is the one who asks. */
async function aList(changes: object = {}) {
  const office = await anOldListOffice();
  await isBrought(office, [oldRow(1), oldRow(2, changes), oldRow(3)]);
  await isConfirmed(office);
  await isTakenIn(office);
  const { iin } = oldRow(2);
  const person = (await office.keyring.personOf(iin)) as PersonId;
  const stranger = (await office.keyring.personOf(oldRow(40).iin)) as PersonId;
  const others: Record<string, Actor> = {
    hers: { kind: 'recipient', person },
    alone: { kind: 'recipient', person, provenAlone: true },
    stranger: { kind: 'recipient', person: stranger },
    caller: { kind: 'contactCentre', staff: 'staff_caller' as StaffId, organisation: 'oblast' },
    operator: { kind: 'operator', staff: 'staff_operator' as StaffId, organisation: 'centre-uralsk' },
    auditor: { kind: 'auditor', staff: 'staff_auditor' as StaffId, organisation: 'oblast' },
    kin: { kind: 'contactCentre', staff: 'staff_kin' as StaffId, organisation: 'oblast', person },
  };
  Object.assign(office.actors, others);
  const deps = { ...office, tries: memoryTries(() => 0), realTime: () => 0, throttled: async () => undefined };
  const cabinet = openDoor(cabinetRoutes, deps as never);
  const desk = openDoor(corporationRoutes, deps as never);
  const auditing = openDoor(auditorRoutes, deps as never);
  const calls = (body: object, as = 'caller') =>
    desk('POST', '/v1/place-queries', {
      as,
      body: { provider: 'uralsk', oldNumber: '2-К', iin, reason: 'Қоңырау', ...body },
    });
  const [id = ''] = (await office.cases.lists.ofApplicant(oldEntriesOf(person))).items;
  return { ...office, cabinet, desk, auditing, calls, id, iin, person };
}

describe('where whoever came from an old list stands', () => {
  it('is told in the cabinet by the moment in his list, how that is counted, and the number that he had there (X116, X216)', async () => {
    const { cabinet } = await aList();
    const { status, body } = await cabinet('GET', '/v1/queue/me', { as: 'hers' });
    expect(status).toBe(200);
    const [place, ...more] = body.items;
    expect(more).toEqual([]);
    expect(place).toMatchObject({
      ...{ provider: 'uralsk', list: 'public-sector', status: 'ACTIVE', registerNumber: 2, place: 2, listSize: 3 },
      moment: { at: '2009-03-03T18:59:59.999Z', fixedBy: 'OLD_LIST' },
      provenance: { oldNumber: '2-к', text: { ru: 'Из старого списка' }, lacking: [] },
      ahead: [{ year: 2009, people: 1 }],
      family: { confirmedOn: '2009-03-03' },
    });
    expect(place.moment.text.ru).toContain('если только день – конец этого дня');
    expect(place.moment.text.ru).not.toContain('Уведомление');
  });

  it('is told to nobody else, nor in a cabinet that one operator alone has opened (X83)', async () => {
    const { cabinet } = await aList();
    for (const as of ['stranger', 'alone']) expect((await cabinet('GET', '/v1/queue/me', { as })).status).toBe(404);
  });

  it('says what is lacking of how he is reached, and how he brings it (X219)', async () => {
    const { cabinet } = await aList({ phone: undefined, consent: false });
    const [{ provenance }] = (await cabinet('GET', '/v1/queue/me', { as: 'hers' })).body.items;
    expect(provenance.lacking.map(({ id }: { id: string }) => id)).toEqual(['NO_CONSENT', 'NO_PHONE']);
    for (const { cure } of provenance.lacking) expect(cure.ru).toContain('место не меняется');
  });

  it('is told on the telephone by office, old number in whatever letters, and IIN; by the present number as well (X223)', async () => {
    const { calls, access, id } = await aList();
    for (const oldNumber of ['2-к', '№ 2-К', '2'])
      expect((await calls({ oldNumber })).body).toMatchObject({ place: 2, registerNumber: 2 });
    const looks = (await access.of(id)).map(({ fields, why }) => [fields, why]);
    expect(looks).toEqual([1, 2, 3].map(() => [['place'], '16']));
  });

  it('gets one answer to whatever does not fit, and no word from a relative (X70, X82)', async () => {
    const { calls } = await aList();
    const wrong = [{ oldNumber: '3-к' }, { provider: 'borili' }, { iin: oldRow(3).iin }];
    for (const said of wrong) expect((await calls(said)).body.type).toBe('urn:kezek:problem:case-not-found');
    expect((await calls({}, 'kin')).body.type).toBe('urn:kezek:problem:recused');
  });
});

describe('the auditor of a row of an old list', () => {
  it('reads its journal as it was written, by which document its person was known, and who looked, each look noted (12, X224)', async () => {
    const { auditing, desk, id, iin, access } = await aList();
    const contacts = { phone: '+77015550101', consent: true, language: 'kk' };
    const identityDocument = { number: '012345678', issuedOn: '2007-05-05' };
    const mended = await desk('POST', `/v1/corporation/old-entries/${id}/contacts`, {
      as: 'operator',
      body: { contacts, iin, identityDocument },
    });
    expect(mended.status).toBe(200);
    const { status, body } = await auditing('GET', `/v1/audit/cases/${id}/journal`, { as: 'auditor' });
    expect([status, body.caseId]).toEqual([200, id]);
    const told = body.commits.flatMap(({ events }: { events: { event: { type: string } }[] }) => events);
    expect(told.map(({ event }: { event: { type: string } }) => event.type)).toEqual([
      'RowTakenIn',
      'RowContactsChanged',
    ]);
    expect(told[1]).toMatchObject({
      identityDocument,
      sentence: { ru: expect.stringContaining('как связаться с человеком') },
    });
    expect(JSON.stringify(body)).not.toContain(iin);
    const looked = await auditing('GET', `/v1/audit/cases/${id}/access`, { as: 'auditor' });
    expect(looked.body.items.at(-1)).toMatchObject({ caseId: id, fields: ['access'], why: 'audit' });
    expect((await access.of(id)).map(({ fields }) => fields)).toContainEqual([
      'journal',
      'identityDocument',
      'representation',
    ]);
    expect((await auditing('GET', `/v1/audit/cases/${id}/journal`, { as: 'operator' })).status).toBe(403);
  });
});

describe('an official who looks for whoever came from an old list', () => {
  const seeks = (by: object) => ({ why: 'recipient-asked', ...by });

  it.each([
    ['executor', true],
    ['head', true],
    ['supervisor', true],
  ] as const)('finds him by IIN, ordinal number, or name and day of birth: %s', async (as, isSeen) => {
    const office = await aList();
    const { surname, name, iin } = oldRow(2);
    const bornOn = `${Number(iin.slice(6, 7)) > 4 ? '20' : '19'}${iin.slice(0, 2)}-${iin.slice(2, 4)}-${iin.slice(4, 6)}`;
    const registerNumber = { provider: 'uralsk', list: 'public-sector', number: 2 };
    for (const by of [{ iin }, { registerNumber }, { surname, bornOn, name: { surname, name } }]) {
      const { surname: _, ...sought } = by as Record<string, unknown>;
      const { status, body } = await office.knock('POST', '/v1/case-searches', { as, body: seeks(sought) });
      expect([status, body.items]).toEqual([200, []]);
      expect(body.oldEntries).toMatchObject(
        isSeen
          ? [{ oldEntryId: office.id, registerNumber: 2, status: 'ACTIVE', name: expect.stringContaining(name) }]
          : [],
      );
    }
    const looks = (await office.access.of(office.id)).filter(({ fields }) => fields.includes('name'));
    expect(looks.map(({ why }) => why)).toEqual([1, 2, 3].map(() => 'search; reason recipient-asked'));
  });

  it('is told at which office alone, where it is not his', async () => {
    const office = await aList();
    const { body } = await office.knock('POST', '/v1/case-searches', {
      as: 'examinesElsewhere',
      body: seeks({ iin: office.iin }),
    });
    expect([body.oldEntries, body.existsAt.map((one: { office: string }) => one.office)]).toEqual([[], ['uralsk']]);
  });
});
