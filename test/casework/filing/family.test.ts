import { expect, it } from 'vitest';
import { familyOf } from '#casework/filing/family.ts';
import { application } from '#domain/application/kind.ts';
import { aForm, citizen } from '#test/builders/a-citizen.ts';
import { aigul, anOffice } from '#test/builders/an-office.ts';
import { idOf, saved } from '#test/builders/at-cabinet.ts';
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

it('knows by a keyed hash whoever of the family has a number, and nobody else (X62, APPK 67)', async () => {
  const keyring = memoryKeyring();
  expect(await familyOf(form, { keyring })).toEqual([
    await keyring.personOf(foreigner.iin),
    await keyring.personOf(citizen(5).iin),
  ]);
});

it('files nobody’s family away: a foreign spouse and a newborn are saved and read back (X62, X63)', async () => {
  const office = await anOffice();
  const base = await saved(office, form);
  expect((await office.cases.load(application, idOf(base)))?.family).toHaveLength(2);
  const { body } = await office.cabinet('GET', `${base}/form`, { as: 'aigul' });
  expect(body.form.members).toEqual(form.members);
});
