import { oldRow, sha256 } from '#test/builders/an-old-list.ts';
import type { Drive, Place } from './driven.ts';

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
};
