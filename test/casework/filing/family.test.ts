import { describe, expect, it } from 'vitest';
import { familyOf } from '#casework/filing/family.ts';
import { application } from '#domain/application/kind.ts';
import { aForm, citizen } from '#test/builders/a-citizen.ts';
import { aigul, anOffice } from '#test/builders/an-office.ts';
import { anOfficial } from '#test/builders/an-official.ts';
import { idOf, saved } from '#test/builders/at-cabinet.ts';
import { memoryKeyring } from '#test/fakes/memory-keyring.ts';
import { memoryPeople } from '#test/fakes/memory-people.ts';

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
const numbered = () => Promise.all([foreigner.iin, citizen(5).iin].map(keyring.personOf));

/** The register of an office with one official, entered under this name and number. */
async function anOfficeOf(entered: object, organisation = 'uralsk') {
  const { put, ...people } = memoryPeople();
  const record = { id: 'record_staff', kind: 'staff' as const, content: entered, mac: '' };
  put(record);
  const iin = 'iin' in entered ? String(entered.iin) : '';
  const official = anOfficial({ organisation, person: await keyring.personOf(iin), record });
  return {
    keyring,
    people,
    official,
    officialsOf: async (office: string) => (office === organisation ? [official] : []),
  };
}

it('knows by a keyed hash whoever of the family has a number, and nobody else (X62, APPK 67)', async () => {
  const office = await anOfficeOf(citizen(7));
  expect(await familyOf(form, ['uralsk', undefined], office)).toEqual({ family: await numbered(), officials: [] });
});

describe('an official of the offices of a request who stands in its form (X81, APPK 67)', () => {
  const { iin, name, surname } = citizen(7);
  const member = { ref: 'member-1', relation: 'sibling', bornOn: '1985-06-15' } as const;
  const unnumbered = { ...member, surname: surname.toUpperCase(), name, patronymic: 'Басқа' };

  // biome-ignore format: a table, one entry a row
  it.each([
    ['by his number', { ...member, ...citizen(7) }, citizen(7), true],
    ['without it, by name and day of birth', unnumbered, citizen(7), true],
    ['under a number of nobody, by the same', { ...unnumbered, iin: citizen(8).iin }, citizen(7), true],
    ['so, whatever the patronymic says', { ...unnumbered, patronymic: undefined }, citizen(7), true],
    ['born on another day', { ...unnumbered, bornOn: '1985-06-16' }, citizen(7), false],
    ['under another name', { ...unnumbered, name: 'Басқа' }, citizen(7), false],
    ['of whom the register has no name', unnumbered, { iin }, false],
  ])('is known %s', async (_how, entered, registered, isKnown) => {
    const office = await anOfficeOf(registered);
    const found = await familyOf(aForm(aigul, { members: [entered as never] }), ['borili', 'uralsk'], office);
    expect(found.officials).toEqual(isKnown ? [office.official.id] : []);
    expect(found.family.includes(office.official.person as never)).toBe(isKnown);
  });

  it('is asked of the offices of the request alone, and of none where nobody stands beside the recipient', async () => {
    const office = await anOfficeOf(citizen(7), 'taskala');
    const named = aForm(aigul, { members: [unnumbered] });
    expect(await familyOf(named, ['uralsk', 'centre-uralsk'], office)).toEqual({ family: [], officials: [] });
    const alone = { ...office, officialsOf: () => Promise.reject(new Error('asked')) };
    expect(await familyOf(aForm(aigul), ['uralsk'], alone)).toEqual({ family: [], officials: [] });
  });
});

it('files nobody’s family away: a foreign spouse and a newborn are saved and read back (X62, X63)', async () => {
  const office = await anOffice();
  const base = await saved(office, form);
  expect((await office.cases.load(application, idOf(base)))?.family).toHaveLength(2);
  const { body } = await office.cabinet('GET', `${base}/form`, { as: 'aigul' });
  expect(body.form.members).toEqual(form.members);
});
