import type { SeedPerson, SeedPower } from '#infra/local/neighbours/registered-people.ts';

/** Made-up people. */
export const recipient = {
  iin: '850615400125',
  surname: 'Сейтқали',
  name: 'Айгүл',
  patronymic: 'Маратқызы',
  bornOn: '1985-06-15',
  address: {
    district: 'Батыс Қазақстан облысы',
    region: 'Орал',
    street: 'Дина Нұрпейісова',
    building: '12',
    flat: '4',
  },
} satisfies SeedPerson;

export const deceased = {
  iin: '900101300007',
  surname: 'Оспан',
  name: 'Ерлан',
  bornOn: '1990-01-01',
  diedOn: '2020-05-09',
  citizenship: '643',
} satisfies SeedPerson;

export const power = {
  number: '1-1234',
  issuedOn: '2026-02-03',
  validTo: '2029-02-02',
  principalIin: recipient.iin,
  representativeIin: '041230500340',
} satisfies SeedPower;

export const revokedPower = { ...power, number: '1-1235', revokedAt: '2026-03-01T05:00:00.000Z' } satisfies SeedPower;

export const stock = { people: [recipient, deceased], powers: [power, revokedPower] };
