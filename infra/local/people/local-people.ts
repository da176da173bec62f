import type { StaffRole } from '#domain/actor.ts';
import { type ProviderId, providerIds, providerName, providers } from '#domain/regulation/offices/providers.ts';
import { centreOf, stateCorporation } from '#domain/regulation/offices/service-centres.ts';
import type { KeyRequest } from '#infra/local/authority/key-request.ts';
import { localCitizens, localRepresentative } from './local-citizens.ts';
import { type FullyNamed, type LocalPerson, madePerson, type Sex } from './local-person.ts';

/** An official of the local cloud, as made up as its citizens. */
export interface LocalStaff extends FullyNamed {
  readonly login: string;
  readonly role: StaffRole;
  readonly organisation: string;
  readonly bin: string;
  readonly organisationName: string;
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

/** By turns of office and not of post: the numbers of one office stand in what older code has stored (test/fixtures/mid-flight). */
const sexAt = (office: number): Sex => (office % 2 === 0 ? 'male' : 'female');

const atProviders = providerIds.flatMap((provider, office) =>
  postsOf(provider).map(([login, role]) => ({
    sex: sexAt(office),
    login,
    role,
    organisation: provider,
    bin: providers[provider].bin,
    organisationName: providerName(provider, today).ru,
  })),
);
const atCentres = providerIds.map((provider, office) => ({
  sex: sexAt(office),
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
).map(([login, role], office) => ({
  sex: sexAt(office),
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

/** To whom complaints about the Corporation go, and those about answers: one signs what the other drafts (para 11). */
const aboutComplaints = [
  ...atCentres
    .filter(({ organisation }) => organisation === centreOf('uralsk'))
    .map((operator) => ({ ...operator, login: 'uralsk-branch', role: 'branchHead' as const })),
  ...['quality-controller', 'quality-controller-2'].flatMap((login) =>
    above.slice(0, 1).map((post) => ({ ...post, login, role: 'qualityController' as const })),
  ),
];
/** Where there are so many executors, a housing commission can sit without the head who signs what it decides. */
const commissioners = ['secretary', 'lawyer', 'inspector'].flatMap((seat) =>
  atProviders
    .filter(({ login }) => login === 'uralsk-executor')
    .map((executor) => ({ ...executor, login: `uralsk-${seat}` })),
);

/** Elsewhere the fifth who may sit in one (X201): chair, registrar, deputy and administrator are there. */
const secretaries = atProviders
  .filter(({ login, organisation }) => login.endsWith('-executor') && organisation !== 'uralsk')
  .map((executor) => ({ ...executor, login: `${executor.organisation}-secretary` }));

export const localStaff: readonly LocalStaff[] = [
  ...atProviders,
  ...atCentres,
  ...above,
  ...secondOperators,
  ...aboutComplaints,
  ...commissioners,
  ...secretaries,
].map(({ sex, ...post }, index) => ({ ...madePerson(index + 1, sex), ...post }));
const roles: Partial<Record<StaffRole, KeyRequest['role']>> = { head: 'head', branchHead: 'head' };
const signerOf = (person: LocalPerson) => ({
  iin: person.iin,
  commonName: [person.surname, person.name].filter(Boolean).join(' '),
  ...(person.surname === undefined ? {} : { surname: person.surname }),
  ...(person.patronymic === undefined ? {} : { patronymic: person.patronymic }),
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
