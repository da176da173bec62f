import { oldRow, sha256 } from '#test/builders/old-lists/an-old-list.ts';
import type { Drive, Place } from './driven.ts';
import { reason } from './people.ts';

const list = 'orphans';
const rows = [oldRow(1)];
const file = { sha256, rows: 1 };
const path = (then = '') => `/v1/old-lists/${list}${then}`;

const posts =
  (as: string, at: string, body: object = {}) =>
  async ({ world }: Pick<Place, 'world'>) => {
    const told = await world.knock('POST', at, { as, body });
    if (told.status >= 300) throw new Error(`${at}: ${JSON.stringify(told.body)}`);
    return told.body;
  };
const opened = posts('administrator', path(), file);
const brought = posts('administrator', path('/rows'), { page: 1, rows });
const sealed = posts('administrator', path('/seal'));
const taken = posts('administrator', path('/taking'));

async function confirmed(the: Pick<Place, 'world'>) {
  const { confirmation } = await posts('head', path('/confirmation'))(the);
  await posts('supervisor', `/v1/confirmations/${confirmation.id}/confirmation`, { hash: confirmation.hash })(the);
}

type Step = (the: Place) => Promise<unknown>;
const after =
  (...steps: readonly Step[]) =>
  async (the: Place) => {
    for (const step of steps) await step(the);
    return { list, registerNumber: '1' };
  };

const listed = `/v1/lists/${list}/entries`;
/** More than a page of a list. */
const manyRows: readonly Step[] = [
  posts('administrator', path(), { sha256, rows: 101 }),
  posts('administrator', path('/rows'), {
    page: 1,
    rows: Array.from({ length: 100 }, (_, index) => oldRow(index + 1)),
  }),
  posts('administrator', path('/rows'), { page: 2, rows: [oldRow(101)] }),
  sealed,
  confirmed,
  taken,
  taken,
];

/** An old list is taken in. */
export const oldLists: Readonly<Record<string, Drive>> = {
  openOldList: { as: 'administrator', first: after(), types: file },
  checkOldRows: {
    as: 'administrator',
    first: after(),
    types: { rows },
    otherwise: { rows: [oldRow(1, { consent: false })] },
  },
  bringOldRows: {
    as: 'administrator',
    first: after(opened),
    types: { page: 1, rows },
    otherwise: { page: 2, rows: [oldRow(2)] },
    next: after(sealed, confirmed, taken),
  },
  sealOldList: { as: 'administrator', first: after(opened, brought) },
  askOldListConfirmation: {
    as: 'head',
    first: after(opened, brought, sealed),
    views: { listConfirmations: { as: 'supervisor' } },
  },
  takeInOldRows: { as: 'administrator', first: after(opened, brought, sealed, confirmed) },
  discardOldList: { as: 'administrator', first: after(opened) },
  readOldEntry: {
    as: 'head',
    first: after(opened, brought, sealed, confirmed, taken),
    types: { why: 'court', number: '12/7' },
    otherwise: { why: 'supervision', number: undefined },
  },
  'queryPlace, of an old list': {
    as: 'operator',
    first: after(opened, brought, sealed, confirmed, taken),
    types: { provider: 'uralsk', oldNumber: '1-к', iin: oldRow(1).iin, reason },
    otherwise: { provider: 'borili', oldNumber: '9' },
  },
  exportList: {
    as: 'head',
    first: after(opened, brought, sealed, confirmed, taken),
    types: { why: 'court', number: '12/7' },
    otherwise: { why: 'supervision', number: undefined, part: 'public' },
  },
  'exportList, of the next page': {
    as: 'head',
    first: after(...manyRows),
    types: async ({ world }) => {
      const { cursor } = (await world.knock('GET', listed, { as: 'head', query: { part: 'public' } })).body;
      return { part: 'public', cursor };
    },
    otherwise: { cursor: undefined },
  },
};
