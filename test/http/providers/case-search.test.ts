import { describe, expect, it } from 'vitest';
import { nameKeyOf } from '#casework/filing/name-key.ts';
import type { Application } from '#domain/application/application.ts';
import { caseNumber } from '#domain/codes/case-number.ts';
import { throttles } from '#domain/regulation/throttles.ts';
import { providerRoutes } from '#http/routes/provider.ts';
import { aWholeDoor } from '#test/builders/doors/a-whole-door.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';

const form = aForm(citizen(1));
const { iin } = form.applicant;
const why = 'recipient-asked';
const search = '/v1/case-searches';

/** One person: examined here and, under an older number, elsewhere; a draft of his that was never filed besides. */
async function aRegion() {
  const world = await aWholeDoor(iin);
  const { name, surname } = form.applicant;
  const nameKey = await nameKeyOf({ name, surname }, '1985-06-15', world);
  const here = {
    ...caseIn('UNDER_EXAMINATION', 'corporation'),
    nameKey,
    executor: 'staff_executor',
    number: caseNumber(2018, [1, 2, 3, 4, 5, 6, 7, 8]),
  } as Application;
  const there = {
    ...here,
    number: caseNumber(2018, [8, 7, 6, 5, 4, 3, 2, 1]),
    provider: 'borili',
    centre: 'centre-borili',
  } as Application;
  const lay = (story: Application) => world.lay(story, { form });
  return { ...world, here: lay(here), there: lay(there), draft: lay(caseIn('OPENED', 'corporation')) };
}
type Region = Awaited<ReturnType<typeof aRegion>>;

const asks = ({ knock }: Region, as: string, body: object) => knock('POST', search, { as, body: { why, ...body } });

describe('a search for requests', () => {
  // who asks | whose full line he is given, of here, elsewhere and unfiled | what he is told of by its office
  it.each([
    ['operator', 'here draft', 'borili'],
    ['registrar', 'here', 'borili'],
    ['head', 'here', 'borili'],
    ['executor', 'here', 'borili'],
    ['deputy', '', 'borili uralsk'],
    ['contactCentre', '', 'borili uralsk'],
    ['supervisor', 'here there', ''],
    ['auditor', 'here there draft', ''],
  ] as const)('by %s: in full %j, that it exists at %j', async (as, lines, offices) => {
    const region = await aRegion();
    const { status, body } = await asks(region, as, { iin });
    expect(status).toBe(200);
    const laid = { here: region.here.id, there: region.there.id, draft: region.draft.id };
    const expected = lines.split(' ').filter(Boolean) as (keyof typeof laid)[];
    expect(body.items.map(({ caseId }: { caseId: string }) => caseId).toSorted()).toEqual(
      expected.map((name) => laid[name]).toSorted(),
    );
    expect(body.existsAt.map(({ office }: { office: string }) => office)).toEqual(offices.split(' ').filter(Boolean));
    for (const { office, name, ...more } of body.existsAt)
      expect([more, office, name.ru]).toEqual([{}, office, expect.any(String)]);
    for (const { name } of body.items) expect(name === undefined).toBe(as === 'auditor');
  });

  it.each([
    ['recipient', 403],
    ['administrator', 403],
  ])('is no right of the %s', async (as, status) => {
    expect((await asks(await aRegion(), as, { iin })).status).toBe(status);
  });

  it('finds the same by IIN, by number as it is read out, and by name and birth in any case and apostrophe', async () => {
    const region = await aRegion();
    const { surname, name } = form.applicant;
    const number = region.here.number?.toLowerCase().replaceAll('-', ' ');
    for (const sought of [
      { iin },
      { number },
      { name: { surname: surname?.toUpperCase(), name }, bornOn: '1985-06-15' },
      { name: { surname, name, patronymic: 'Басқақызы' }, bornOn: '1985-06-15' },
    ]) {
      const { status, body } = await asks(region, 'registrar', sought);
      expect([sought, status, body.fields]).toEqual([sought, 200, undefined]);
      expect([sought, body.items.map(({ caseId }: { caseId: string }) => caseId)]).toEqual([sought, [region.here.id]]);
    }
    const other = await asks(region, 'registrar', { name: { surname, name }, bornOn: '1985-06-16' });
    expect(other.body).toEqual({ items: [], oldEntries: [], existsAt: [] });
  });

  it.each([
    ['iin', { iin }, 'номеру заявления'],
    ['name', { name: { surname: form.applicant.surname, name: form.applicant.name }, bornOn: '1985-06-15' }, 'ИИН'],
  ])(
    'by %s tells of whom there are more than it shows by what fewer are found, and of no one else',
    async (_by, sought, narrower) => {
      const region = await aRegion();
      const { here, draft } = region;
      const inList = 'iin' in sought ? 3 : 2;
      for (let n = inList; n < 50; n++) region.lay({ ...here, number: undefined } as never, { form });
      const full = await asks(region, 'registrar', sought);
      expect([full.body.items.length, full.body.more]).toEqual([50 - inList + 1, undefined]);
      region.lay({ ...here, number: undefined } as never, { form });
      const { body } = await asks(region, 'registrar', sought);
      expect(body.more.ru).toContain(narrower);
      expect(new Set(Object.values(body.more)).size).toBe(3);
      expect(body.items.map(({ caseId }: { caseId: string }) => caseId)).not.toContain(draft.id);
      expect((await asks(region, 'registrar', { number: here.number })).body.more).toBeUndefined();
    },
  );

  it('finds whom a number of a list belongs to', async () => {
    const region = await aRegion();
    (region.register.identities as Map<string, unknown>).set('ENTRY#uralsk#public-sector#7', {
      caseId: region.here.id,
    });
    const registerNumber = { provider: 'uralsk', list: 'public-sector', number: 7 };
    expect((await asks(region, 'head', { registerNumber })).body.items).toMatchObject([{ caseId: region.here.id }]);
  });

  it('is noted under the person’s hash, each request found and whoever asks, with its reason', async () => {
    const region = await aRegion();
    await asks(region, 'registrar', { iin });
    const person = await region.keyring.personOf(iin);
    const staff = (region.actors.registrar as { staff: string }).staff;
    const noted = { reader: expect.objectContaining({ id: staff }), why: 'search; reason recipient-asked' };
    expect(await region.access.of(person)).toMatchObject([{ ...noted, fields: ['search'] }]);
    expect(await region.access.of(region.here.id)).toMatchObject([{ ...noted, fields: ['found', 'line', 'name'] }]);
    expect(await region.access.of(region.there.id)).toMatchObject([{ ...noted, fields: ['found', 'office'] }]);
    expect(await region.access.of(region.draft.id)).toEqual([]);
    expect((await region.access.by(staff)).items).toHaveLength(3);
  });

  it('is counted by official', () => {
    const row = providerRoutes.find(({ path }) => path === search);
    expect([row?.throttle, throttles.caseSearch.counts]).toEqual(['caseSearch', 'subject']);
  });

  it.each([
    [{ iin: '12' }, 'body.iin'],
    [{ number: 'KZ-2018-00000000-1' }, 'body.number'],
    [{ name: { surname: '-', name: 'Айгүл' }, bornOn: '1985-06-15' }, 'body.name.surname'],
    [{ iin, why: 'court' }, 'body.document'],
    [{ iin, why: undefined }, 'body.why'],
  ])('refuses %j, naming the field', async (sought, field) => {
    const { status, body } = await asks(await aRegion(), 'operator', sought);
    expect([status, body.fields.map((one: { field: string }) => one.field)]).toEqual([422, [field]]);
  });
});
