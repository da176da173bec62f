import type { LocalCitizen } from './local-citizens.ts';
import type { LocalPerson } from './local-person.ts';

export const identityDocument = { number: '012345678', issuedOn: '2016-05-05' } as const;

type Filling = LocalPerson & Partial<Pick<LocalCitizen, 'category' | 'members'>>;

/** The form of Annex 1 as this person fills it in; of whom nothing else is known, as an employee of a budget organisation who lives alone. */
export const citizenForm = ({ iin, surname, name, patronymic, category, members }: Filling) => ({
  provider: 'uralsk',
  category: category ?? 'public-sector',
  applicant: {
    iin,
    ...(surname === undefined ? { hasNoSurname: true } : { surname }),
    name,
    patronymic,
    phone: '+77011234567',
    registeredAddress: 'Орал қаласы, Достық даңғылы, 1',
    identityDocument: { ...identityDocument, issuedBy: 'ҚР ІІМ' },
  },
  members: members ?? [],
  consent: true,
});
