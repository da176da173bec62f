import type { StaffRole } from '#domain/actor.ts';
import { checkDigitOf } from '#domain/iin.ts';
import { type ProviderId, providerIds, providerName, providers } from '#domain/regulation/offices/providers.ts';
import { centreOf, stateCorporation } from '#domain/regulation/offices/service-centres.ts';
import type { KeyRequest } from '#infra/local/authority/key-request.ts';
import type { SeedPerson, SeedPower } from '#infra/local/neighbours/registered-people.ts';

/** People of the local cloud: made up, real in nothing but the checksum of their numbers. */
export interface LocalPerson {
  readonly iin: string;
  readonly surname: string;
  readonly name: string;
  readonly patronymic: string;
  readonly bornOn: string;
}
export interface LocalStaff extends LocalPerson {
  readonly login: string;
  readonly role: StaffRole;
  readonly organisation: string;
  readonly bin: string;
  readonly organisationName: string;
}

const surnames = [
  'Ахметов',
  'Нұрланов',
  'Сейтқали',
  'Жұмабай',
  'Оспанов',
  'Байжанов',
  'Тілеуов',
  'Қасымов',
  'Ермеков',
  'Сағынбай',
  'Мұратов',
  'Әлімжан',
  'Дәулетов',
];
const names = ['Арман', 'Айгерім', 'Данияр', 'Сәуле', 'Ерлан', 'Гүлнәр', 'Тимур', 'Жанар', 'Болат', 'Мәдина', 'Нұржан'];
const patronymics = ['Серікұлы', 'Қанатқызы', 'Маратұлы', 'Ерланқызы', 'Бақытұлы', 'Асқарқызы', 'Талғатұлы'];
const pick = (values: readonly string[], index: number): string => values[index % values.length] ?? '';

/** A valid number for a birth date; ordinals for which no check digit exists are passed over. */
function iinOf(bornOn: string, ordinal: number): string {
  const digits = `${bornOn.slice(2).replaceAll('-', '')}3${String(ordinal).padStart(4, '0')}`;
  const check = checkDigitOf(digits);
  return check === undefined ? iinOf(bornOn, ordinal + 5000) : `${digits}${check}`;
}

function made(index: number): LocalPerson {
  const bornOn = `19${70 + (index % 29)}-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 27) + 1).padStart(2, '0')}`;
  return {
    iin: iinOf(bornOn, index),
    surname: pick(surnames, index),
    name: pick(names, index),
    patronymic: pick(patronymics, index),
    bornOn,
  };
}

const today = '2018-01-01';
type Post = readonly [login: string, role: StaffRole];
/** The deputy is an executor by role and the head's substitute by the provider's data (X34). */
const postsOf = (provider: ProviderId): Post[] => [
  [`${provider}-registrar`, 'registrar'],
  [`${provider}-head`, 'head'],
  [`${provider}-deputy`, 'executor'],
  [`${provider}-executor`, 'executor'],
  [`${provider}-admin`, 'administrator'],
];

const atProviders = providerIds.flatMap((provider) =>
  postsOf(provider).map(([login, role]) => ({
    login,
    role,
    organisation: provider,
    bin: providers[provider].bin,
    organisationName: providerName(provider, today).ru,
  })),
);
const atCentres = providerIds.map((provider) => ({
  login: `${provider}-operator`,
  role: 'operator' as const,
  organisation: centreOf(provider),
  bin: stateCorporation.bin,
  organisationName: stateCorporation.name.ru,
}));
const above = (
  [
    ['contact-centre', 'contactCentre'],
    ['supervisor', 'supervisor'],
    ['auditor', 'auditor'],
  ] as const
).map(([login, role]) => ({
  login,
  role,
  organisation: 'oblast',
  bin: stateCorporation.bin,
  organisationName: 'Батыс Қазақстан облысы',
}));

/** Where there are two operators, one of them can complete what the other asks (X68). */
const secondOperators = atCentres
  .filter(({ organisation }) => organisation === centreOf('uralsk'))
  .map((operator) => ({ ...operator, login: `${operator.login}-2` }));

export const localStaff: readonly LocalStaff[] = [...atProviders, ...atCentres, ...above, ...secondOperators].map(
  (post, index) => ({
    ...made(index + 1),
    ...post,
  }),
);
export const localCitizens: readonly (LocalPerson & { readonly login: string })[] = Array.from(
  { length: 8 },
  (_, index) => ({ ...made(500 + index), login: `citizen-${index + 1}` }),
);
/** A relative with a notarised power from the second citizen. */
export const localRepresentative: LocalPerson = made(600);

const roles: Partial<Record<StaffRole, KeyRequest['role']>> = { head: 'head' };
const signerOf = (person: LocalPerson) => ({
  iin: person.iin,
  commonName: `${person.surname} ${person.name}`,
  surname: person.surname,
  patronymic: person.patronymic,
});

/** A signing key for everyone; for the first citizen also keys that must not be accepted, and an authentication key. */
export function keyRequests(): KeyRequest[] {
  const staff = localStaff.map((member): KeyRequest => {
    const role = member.login.endsWith('-deputy') ? 'authorisedSigner' : (roles[member.role] ?? 'employee');
    return { name: member.login, ...signerOf(member), bin: member.bin, organisation: member.organisationName, role };
  });
  const citizens = localCitizens.map(
    (citizen, index): KeyRequest => ({
      name: citizen.login,
      ...signerOf(citizen),
      role: 'individual',
      algorithm: index === 0 ? 'rsa' : 'ecdsa',
    }),
  );
  const [first] = localCitizens;
  if (!first) return [...staff, ...citizens];
  const faulty: KeyRequest[] = [
    { name: 'citizen-1-expired', ...signerOf(first), role: 'individual', validity: 'expired' },
    { name: 'citizen-1-revoked', ...signerOf(first), role: 'individual', revoked: true },
    { name: 'citizen-1-auth', ...signerOf(first), role: 'individual', kind: 'auth' },
  ];
  return [
    ...staff,
    ...citizens,
    ...faulty,
    { name: 'representative', ...signerOf(localRepresentative), role: 'individual' },
  ];
}

/** The register of natural persons knows all of them but the last citizen, whose request ends in M1. */
export const registeredPeople = (): SeedPerson[] =>
  [...localCitizens.slice(0, -1), localRepresentative].map(({ iin, surname, name, patronymic, bornOn }) => ({
    iin,
    surname,
    name,
    patronymic,
    bornOn,
    address: { district: 'Батыс Қазақстан облысы', region: 'Орал қаласы', street: 'Достық', building: '1' },
  }));

export const notarisedPower = { number: 'KZ-ENIS-000001', issuedOn: '2015-02-02', validTo: '2034-12-31' } as const;

export const registeredPowers = (): SeedPower[] => {
  const [, second] = localCitizens;
  return second ? [{ ...notarisedPower, principalIin: second.iin, representativeIin: localRepresentative.iin }] : [];
};
