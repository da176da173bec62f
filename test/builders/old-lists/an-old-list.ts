import { fitsTransaction } from '#adapters/dynamo/fits-transaction.ts';
import type { Actor, StaffRole } from '#domain/actor.ts';
import type { QueueListId } from '#domain/regulation/categories.ts';
import type { Token } from '#http/carrier/session-actor.ts';
import { providerRoutes } from '#http/routes/provider.ts';
import { madePerson } from '#infra/local/people/local-person.ts';
import { anOffice } from '#test/builders/doors/an-office.ts';
import { laidOfficial } from '#test/builders/people/an-official.ts';
import { memoryPasswords, memoryProofCodes, memoryStaffRegister } from '#test/fakes/identity.ts';
import { memoryAccounts } from '#test/fakes/memory-accounts.ts';
import { openDoor } from '#test/fakes/open-door.ts';

export const openedOn = '2018-02-19T05:00:00.000Z';

/** A provider whose administrator takes in an old list, its head, and those above; over one memory. */
export async function anOldListOffice(at = openedOn) {
  const office = await anOffice(at);
  const staff = memoryStaffRegister(office.people, office.seconds);
  const actors: Record<string, Actor> = {};
  const posts = [
    ['administrator', 'administrator', 'uralsk'],
    ['head', 'head', 'uralsk'],
    ['executor', 'executor', 'uralsk'],
    ['elsewhere', 'administrator', 'borili'],
    ['supervisor', 'supervisor', 'oblast'],
    ['above', 'administrator', 'oblast'],
    ['examinesElsewhere', 'executor', 'borili'],
  ] as const satisfies readonly (readonly [string, StaffRole, string])[];
  for (const [index, [name, role, organisation]] of posts.entries()) {
    const id = `staff_${String(index + 1).padStart(26, '0')}`;
    actors[name] = await laidOfficial(
      staff,
      { id, role, organisation, login: name, person: `person_${name}` },
      openedOn,
    );
  }
  const deps = {
    ...office,
    staff,
    accounts: memoryAccounts(),
    proofCodes: memoryProofCodes(),
    staffPasswords: memoryPasswords(),
    fits: async (commit: Parameters<typeof fitsTransaction>[0]) => fitsTransaction(commit),
    actorOf: async ({ username }: Token) => actors[username],
  };
  const knock = openDoor(providerRoutes, deps as never);
  const post = (as: string, path: string, body: object = {}) => knock('POST', path, { as, body });
  return { ...deps, actors, knock, post };
}
export type OldListOffice = Awaited<ReturnType<typeof anOldListOffice>>;

/** A row as an office has it: the person of this index, filed on that day. */
export const oldRow = (index: number, changes: object = {}) => {
  const { iin, surname, name, patronymic } = madePerson(500 + index);
  return {
    ...{ number: `${index}-к`, iin, surname, name, patronymic },
    ...{ filedOn: `2009-03-${String((index % 28) + 1).padStart(2, '0')}`, phone: '+77011234567', consent: true },
    registeredAddress: 'Орал қаласы, Достық даңғылы, 1',
    ...changes,
  };
};

export const pathOf = (list: QueueListId = 'public-sector', then = '') => `/v1/old-lists/${list}${then}`;
export const sha256 = 'ab'.repeat(32);

/** Everything of a file is brought and sealed. */
export async function isBrought(office: OldListOffice, rows: readonly object[], list?: QueueListId) {
  const opened = await office.post('administrator', pathOf(list), { sha256, rows: rows.length });
  if (opened.status !== 201) throw new Error(JSON.stringify(opened.body));
  for (let page = 1; (page - 1) * 100 < rows.length; page++) {
    const some = rows.slice((page - 1) * 100, page * 100);
    const brought = await office.post('administrator', pathOf(list, '/rows'), { page, rows: some });
    if (brought.status !== 200) throw new Error(JSON.stringify(brought.body));
  }
  return office.post('administrator', pathOf(list, '/seal'));
}

/** The head answers for it and the supervisor confirms. */
export async function isConfirmed(office: OldListOffice, list?: QueueListId) {
  const asked = await office.post('head', pathOf(list, '/confirmation'));
  const { id, hash } = asked.body.confirmation;
  return office.post('supervisor', `/v1/confirmations/${id}/confirmation`, { hash });
}

/** Page after page until it is over. */
export async function isTakenIn(office: OldListOffice, list?: QueueListId) {
  let last = await office.post('administrator', pathOf(list, '/taking'));
  while (last.status === 200 && last.body.status === 'CONFIRMED')
    last = await office.post('administrator', pathOf(list, '/taking'));
  return last;
}
