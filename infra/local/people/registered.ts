import type { SeedPerson, SeedPower } from '#infra/local/neighbours/registered-people.ts';
import { cast, localCitizens, localRepresentative } from './local-citizens.ts';
import type { LocalPerson } from './local-person.ts';

const address = { district: 'Батыс Қазақстан облысы', region: 'Орал қаласы', street: 'Достық', building: '1' };
const unregistered: readonly string[] = ['citizen-8', cast.unregistered];
/** In what the register differs from what these people type (X64). */
const differing: Readonly<Record<string, Partial<SeedPerson>>> = {
  'citizen-22': { citizenship: '860' },
  'citizen-23': { address: { district: 'Ақтөбе облысы', region: 'Ақтөбе қаласы', street: 'Абай', building: '2' } },
  'citizen-24': { name: 'Гүлназ' },
};

const registered = ({ iin, surname, name, patronymic, bornOn }: LocalPerson): SeedPerson => ({
  iin,
  ...(surname === undefined ? {} : { surname }),
  name,
  ...(patronymic === undefined ? {} : { patronymic }),
  bornOn,
  address,
});

/** Whom the register of natural persons knows: all of them but those whose requests end in M1. */
export const registeredPeople = (): SeedPerson[] => [
  ...localCitizens
    .filter(({ login }) => !unregistered.includes(login))
    .map((citizen) => ({ ...registered(citizen), ...differing[citizen.login] })),
  registered(localRepresentative),
];

const facts = { issuedOn: '2015-02-02', validTo: '2034-12-31' } as const;
const iinOf = (login: string): string => localCitizens.find((citizen) => citizen.login === login)?.iin ?? '';
const power = (order: number, principal: string, representativeIin: string): SeedPower => ({
  ...facts,
  number: `KZ-ENIS-00000${order}`,
  principalIin: iinOf(principal),
  representativeIin,
});

/** The powers that notaries have recorded. */
export const registeredPowers = (): SeedPower[] => [
  power(1, 'citizen-2', localRepresentative.iin),
  power(2, cast.represented, localRepresentative.iin),
  power(3, 'citizen-25', iinOf('citizen-27')),
  { ...power(4, 'citizen-26', iinOf('citizen-27')), revokedAt: '2016-03-01T05:00:00.000Z' },
];

/** What a desk types of the power that this person has given. Throws when there is none. */
export function powerOf(principalIin: string): Pick<SeedPower, 'number' | 'issuedOn' | 'validTo'> {
  const found = registeredPowers().find((one) => one.principalIin === principalIin);
  if (!found) throw new Error('this person has given no power');
  const { number, issuedOn, validTo } = found;
  return { number, issuedOn, validTo };
}
