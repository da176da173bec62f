import { describe, expect, it } from 'vitest';
import { familyOf } from '#casework/filing/family.ts';
import { bornOnIn, kinKeysOf } from '#casework/filing/name-key.ts';
import { application } from '#domain/application/kind.ts';
import { isNamedAsFamily } from '#domain/file/may-act.ts';
import { aigul, anOffice } from '#test/builders/doors/an-office.ts';
import { idOf, ready, saved, submission } from '#test/builders/doors/at-cabinet.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { memoryKeyring } from '#test/fakes/memory-keyring.ts';

const spouse = {
  ref: 'member-1',
  name: 'Müller',
  hasNoSurname: true,
  relation: 'spouse',
  bornOn: '1990-01-01',
} as const;
const foreigner = { ...spouse, iin: '900101000008' };
const newborn = {
  ref: 'member-2',
  surname: 'Сейтқали',
  name: 'Нұр',
  relation: 'child',
  bornOn: '2018-02-10',
  otherDocument: { kind: 'birth-certificate', number: 'АБ1234567' },
} as const;
const form = aForm(aigul, {
  members: [foreigner, newborn, { ref: 'member-3', ...citizen(5), relation: 'child', bornOn: '1985-06-15' }],
});

const keyring = memoryKeyring();

it('knows whoever of the family has a number by that, and everybody by name and day of birth (X62, APPK 67)', async () => {
  const { family, familyNames } = await familyOf(form, { keyring });
  expect(family).toEqual(await Promise.all([foreigner.iin, citizen(5).iin].map(keyring.personOf)));
  const keys = form.members.map((member) => kinKeysOf(member, member.bornOn, { keyring }));
  expect(familyNames).toEqual((await Promise.all(keys)).flat());
  expect(await familyOf(aForm(aigul), { keyring })).toEqual({ family: [], familyNames: [] });
});

describe('an official who stands in a form as family (X81, APPK 67)', () => {
  const { iin, name, surname } = citizen(7);
  const member = { ref: 'member-1', relation: 'sibling', bornOn: '1985-06-15' } as const;
  const unnumbered = { ...member, surname: surname.toUpperCase(), name, patronymic: 'Басқа' };
  const entered = async () => ({
    person: await keyring.personOf(iin),
    nameKeys: await kinKeysOf(citizen(7), bornOnIn(iin), { keyring }),
  });

  // biome-ignore format: a table, one entry a row
  it.each([
    ['by his number', { ...member, ...citizen(7), surname: 'Басқа', name: 'Басқа' }, {}, true],
    ['without it, by name and day of birth', unnumbered, {}, true],
    ['under a number of nobody, by the same', { ...unnumbered, iin: citizen(8).iin }, {}, true],
    ['so, whatever the patronymic says', { ...unnumbered, patronymic: undefined }, {}, true],
    ['so, his names in another order', { ...unnumbered, surname: name, name: surname }, {}, true],
    ['so, his surname left out of its field', { ...unnumbered, surname: undefined, hasNoSurname: true, name: `${surname} ${name}` }, {}, true],
    ['so, in the Latin letters of a passport', { ...unnumbered, surname: 'SEITKALI', name: 'AIGUL-E' }, {}, true],
    ['born on another day', { ...unnumbered, bornOn: '1985-06-16' }, {}, false],
    ['under another name', { ...unnumbered, name: 'Басқа' }, {}, false],
    ['of whom the register has no name', unnumbered, { nameKeys: undefined }, false],
    ['of whom it has none, by his number', { ...unnumbered, iin }, { nameKeys: undefined }, true],
    ['of whom it is found that he is no relative', { ...unnumbered, iin }, 'refuted', false],
  ])('is known %s', async (_how, typed, changed, isKnown) => {
    const official = await entered();
    const family = await familyOf(aForm(aigul, { members: [typed as never] }), { keyring });
    const notKin = changed === 'refuted' ? [official.person] : [];
    const theCase = {
      ...caseIn('UNDER_EXAMINATION'),
      family: [...family.family],
      familyNames: [...family.familyNames],
      notKin,
    };
    const asked = { ...official, ...(changed === 'refuted' ? {} : (changed as object)) };
    expect(isNamedAsFamily(application, theCase, asked)).toBe(isKnown);
  });
});

it('files nobody’s family away: a foreign spouse and a newborn are saved and read back (X62, X63)', async () => {
  const office = await anOffice();
  const base = await saved(office, form);
  expect((await office.cases.load(application, idOf(base)))?.family).toHaveLength(2);
  const { body } = await office.cabinet('GET', `${base}/form`, { as: 'aigul' });
  expect(body.form.members).toEqual(form.members);
});

it('is reckoned anew when a draft is filed, which may have been typed before it was (X81)', async () => {
  const office = await anOffice();
  const base = await ready(office);
  const draft = await office.cases.load(application, idOf(base));
  if (!draft) throw new Error('no draft');
  office.cases.seed({ ...draft, family: ['person_stale'], familyNames: ['name_stale'] });
  const body = await submission(office, base);
  expect((await office.cabinet('POST', `${base}/submission`, { as: 'aigul', body })).status).toBe(201);
  const filed = await office.cases.load(application, idOf(base));
  expect([filed?.family, filed?.familyNames]).toEqual([[], []]);
});
