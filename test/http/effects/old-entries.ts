import { oldEntriesOf } from '#domain/old-entry/kind.ts';
import { oldRow, sha256 } from '#test/builders/old-lists/an-old-list.ts';
import type { Drive, Place, View } from './driven.ts';
import { identityDocument, owner, reason, representative, signed } from './people.ts';

const list = 'orphans';
const path = (then = '') => `/v1/old-lists/${list}${then}`;
const { iin } = owner;
const contacts = {
  phone: '+77015556677',
  email: 'a@kezek.kz',
  actualAddress: 'Орал, 5',
  language: 'ru',
  consent: true,
};

async function posts({ world }: Place, as: string, at: string, body: object = {}) {
  const told = await world.knock('POST', at, { as, body });
  if (told.status >= 300) throw new Error(`${at}: ${JSON.stringify(told.body)}`);
  return told.body;
}

/** The owner came from an old list; or somebody else did, by his own name and under the owner's number. */
export async function taken(the: Place, { surname, name, patronymic }: typeof owner = owner) {
  await posts(the, 'administrator', path(), { sha256, rows: 1 });
  const rows = [oldRow(1, { iin, surname, name, patronymic, consent: false })];
  await posts(the, 'administrator', path('/rows'), { page: 1, rows });
  await posts(the, 'administrator', path('/seal'));
  const { confirmation } = await posts(the, 'head', path('/confirmation'));
  await posts(the, 'supervisor', `/v1/confirmations/${confirmation.id}/confirmation`, { hash: confirmation.hash });
  await posts(the, 'administrator', path('/taking'));
  const { world } = the;
  const [oldEntryId] = (await world.cases.lists.ofApplicant(oldEntriesOf(await world.keyring.personOf(iin)))).items;
  return { oldEntryId, list, registerNumber: '1' };
}

/** Whose number it is bears another name, and whose name it is another number. */
async function mistaken(the: Place) {
  const { world } = the;
  world.neighbours.knows(owner);
  world.neighbours.knows(representative);
  return taken(the, representative);
}

async function prepared(the: Place) {
  const names = await taken(the);
  const statement = await posts(
    the,
    'recipient',
    `/v1/queue/old-entries/${names.oldEntryId}/contacts-statement`,
    contacts,
  );
  const { id: paperId, sha256: digest } = statement.paper;
  return { ...names, paperId, digest, cms: signed(statement.content) };
}

const mine: Readonly<Record<string, View>> = { readMyRow: { as: 'recipient' } };

/** Whoever came from an old list says how he is reached, and an office mends what it took over wrongly. */
export const oldEntries: Readonly<Record<string, Drive>> = {
  prepareRowContacts: {
    as: 'recipient',
    first: (the) => taken(the),
    types: contacts,
    otherwise: {
      phone: '+77015556678',
      email: 'a@example.kz',
      actualAddress: 'Орал',
      language: 'kk',
      consent: undefined,
    },
    views: {
      changeRowContacts: {
        as: 'recipient',
        types: ({ answer }) =>
          answer && { contacts, paperId: answer.paper.id, sha256: answer.paper.sha256, cms: signed(answer.content) },
      },
    },
  },
  changeRowContacts: {
    as: 'recipient',
    first: prepared,
    types: ({ names: { paperId, digest, cms } }) => ({ contacts, paperId, sha256: digest, cms }),
    otherwise: { cms: signed('AA==', { iin: representative.iin, role: 'individual' }) },
    views: mine,
  },
  changeRowContactsAtDesk: {
    as: 'operator',
    first: (the) => taken(the),
    types: { contacts, iin, identityDocument },
    otherwise: {
      iin: representative.iin,
      representing: { recipientIin: iin, number: 'KZ-1', issuedOn: '2018-01-10' },
    },
    views: mine,
  },
  correctRow: {
    as: 'executor',
    first: (the) => taken(the),
    types: { field: 'surname', value: 'Жаңаев', reason, source: { kind: 'DOCUMENT', name: 'Куәлік 1' } },
    otherwise: { field: 'name' },
    views: mine,
  },
  'correctRow, of another person': {
    as: 'executor',
    first: mistaken,
    types: { field: 'iin', value: representative.iin, reason, source: { kind: 'DOCUMENT', name: 'Куәлік 1' } },
    otherwise: { source: { kind: 'REGISTER', name: 'Тізілім' } },
    views: {
      readConfirmation: { as: 'head', names: ({ answer }) => ({ confirmationId: answer?.confirmation?.id }) },
    },
  },
};
