import { binOf } from '#domain/staff/staff.ts';
import { enters } from '#test/builders/doors/enters.ts';
import { officialId } from '#test/builders/people/an-official.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import type { Drive, Place, View } from './driven.ts';
import { becomes, owner, password, proof, reason, representative, staffOf } from './people.ts';

const as = 'administrator';
const days = { from: '2018-03-05', to: '2018-03-09' };
const [executor, registrar, keeper] = [officialId('executor'), officialId('registrar'), officialId('administrator')];
const of = (staffId: string) => async () => ({ staffId });
const entry = {
  iin: representative.iin,
  surname: representative.surname,
  name: representative.name,
  patronymic: representative.patronymic,
  role: 'registrar',
  login: 'uralsk-registrar-7',
  from: '2018-03-01',
  to: '2018-12-31',
};
/** Whoever confirms at the oblast. */
const above = async ({ world }: Place) => enters(world, 'above', { role: 'administrator', organisation: 'oblast' });
const confirms: Readonly<Record<string, View>> = { readConfirmation: { as: 'above' } };
const asked = async ({ world }: Place) => {
  const { id, content } = await world.asksToEnrol({
    organisation: 'uralsk',
    role: 'registrar',
    person: owner,
    from: '2018-03-05',
  });
  return { confirmationId: id, hash: content.mac };
};
const dismissed = { dismissedAt: '2018-03-01T06:00:00.000Z' };
const keeperIn = async (the: Place) => {
  await above(the);
  return { staffId: keeper };
};

/** Who keeps an office, who confirms, who watches. */
export const ofOffices: Readonly<Record<string, Drive>> = {
  addStaff: {
    as,
    types: entry,
    otherwise: { iin: owner.iin },
    views: {
      awakenOfficial: {
        types: async ({ world, answer }) =>
          answer && {
            login: entry.login,
            password,
            proof: await proof(world, 'service', { iin: entry.iin, bin: binOf('uralsk') ?? '', role: 'employee' }),
          },
      },
    },
  },
  'addStaff, without a surname': {
    as,
    types: { ...entry, surname: undefined, hasNoSurname: true },
    otherwise: { hasNoSurname: undefined },
    beside: { surname: representative.surname },
  },
  'addStaff, for another office': {
    as: 'supervisor',
    first: async (the) => {
      await above(the);
      return becomes(the.world, as, dismissed);
    },
    otherwise: { organisation: undefined },
    types: { ...entry, role: as, organisation: 'uralsk' },
    views: confirms,
  },
  endService: { as, first: of(executor), types: { lastDay: '2018-03-30' } },
  'endService, from the oblast': {
    as: 'supervisor',
    first: keeperIn,
    types: { reason },
    views: confirms,
  },
  recordAbsence: { as, first: of(executor), types: { ...days, from: '2018-03-02' } },
  'recordAbsence, from the oblast': {
    as: 'supervisor',
    first: keeperIn,
    types: { ...days, reason },
    views: confirms,
  },
  listStaff: { as: 'supervisor', types: { organisation: 'uralsk' }, otherwise: { organisation: 'borili' } },
  nameSubstitute: {
    as,
    first: async () => ({ staffId: registrar, shown: executor }),
    types: { substitute: executor, ...days },
    otherwise: { substitute: officialId('deputy') },
  },
  reissuePassword: { as, first: of(executor) },
  giveConfirmation: {
    as: 'head',
    first: asked,
    types: ({ names: { hash } }) => ({ hash }),
    otherwise: { hash: '0'.repeat(64) },
  },
  declineConfirmation: { as: 'head', first: asked },
  'refuteKinship, from the oblast': {
    as: 'oblastKeeper',
    at: { ...caseIn('UNDER_EXAMINATION', 'corporation'), family: ['person_deputy'] },
    first: async (the) => {
      await above(the);
      await enters(the.world, 'oblastKeeper', { role: 'administrator', organisation: 'oblast' });
      return becomes(the.world, 'supervisor', dismissed);
    },
    types: { staff: officialId('deputy'), reason },
    views: confirms,
  },
  recordOutage: {
    as: 'supervisor',
    types: {
      from: '2018-03-02T01:00:00.000Z',
      to: '2018-03-02T02:00:00.000Z',
      centres: ['centre-uralsk'],
      ground: reason,
    },
  },
  endOutage: {
    as: 'supervisor',
    first: async ({ world }) => {
      const body = { from: '2018-03-02T01:00:00.000Z', centres: ['centre-uralsk'], ground: reason };
      const told = await world.knock('POST', '/v1/outages', { as: 'supervisor', body });
      return { outageId: told.body.id };
    },
    types: { to: '2018-03-02T03:00:00.000Z' },
  },
  readAccessOfPerson: {
    as: 'auditor',
    first: async ({ world }) => {
      const body = {
        iin: owner.iin,
        identityDocument: { number: 'N98761234', issuedOn: '2015-03-01', issuedBy: 'ҚР ІІМ' },
      };
      return void (await world.knock('POST', '/v1/identity-codes', { as: 'operator', body }));
    },
    types: { iin: owner.iin },
    otherwise: { iin: representative.iin },
  },
  // whose own looks there are, since this one is noted first
  readAccessOfOfficial: {
    as: 'auditor',
    first: async ({ world }) => ({ staffId: staffOf(world, 'auditor') }),
    types: { month: '2018-03' },
    otherwise: { month: '2018-04', cursor: 'QUJD' },
  },
  exportAccessOfOfficial: {
    as: 'auditor',
    first: async ({ world }) => ({ staffId: staffOf(world, 'auditor') }),
    types: { month: '2018-03' },
    otherwise: { month: '2018-04' },
  },
};
