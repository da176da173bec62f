import { route } from '#http/entrance.ts';

const exportList = () => import('#http/operations/old-lists/export-list.ts').then((file) => file.exportList);
const openOldList = () => import('#http/operations/old-lists/open-old-list.ts').then((file) => file.openOldList);
const checkOldRows = () => import('#http/operations/old-lists/check-old-rows.ts').then((file) => file.checkOldRows);
const bringOldRows = () => import('#http/operations/old-lists/bring-old-rows.ts').then((file) => file.bringOldRows);
const sealOldList = () => import('#http/operations/old-lists/seal-old-list.ts').then((file) => file.sealOldList);
const askOldListConfirmation = () =>
  import('#http/operations/old-lists/ask-old-list-confirmation.ts').then((file) => file.askOldListConfirmation);
const takeInOldRows = () => import('#http/operations/old-lists/take-in-old-rows.ts').then((file) => file.takeInOldRows);
const discardOldList = () =>
  import('#http/operations/old-lists/discard-old-list.ts').then((file) => file.discardOldList);
const correctRow = () => import('#http/operations/old-entries/correct-row.ts').then((file) => file.correctRow);
const readOldEntry = () => import('#http/operations/old-lists/read-old-entry.ts').then((file) => file.readOldEntry);
const readOldList = () => import('#http/operations/old-lists/read-old-list.ts').then((file) => file.readOldList);

const provider = { audience: 'provider', auth: 'staff' } as const;
const deciders = ['registrar', 'head', 'executor'] as const;

/** X215–X219: how an office’s old list is taken in. */
// biome-ignore format: a table, one row a line
export const oldListRoutes = [
  route({ ...provider, method: 'POST', path: '/v1/old-lists/{list}', roles: ['administrator'], paragraph: 'X217', summary: 'An administrator begins to take in the old list of his office' }, openOldList),
  route({ ...provider, method: 'GET', path: '/v1/old-lists/{list}', roles: ['administrator', 'head'], paragraph: 'X217', summary: 'How far the taking in of the office’s old list is' }, readOldList),
  route({ ...provider, method: 'POST', path: '/v1/old-lists/{list}/discard', roles: ['administrator'], paragraph: 'X217', summary: 'Gives up the taking in of an old list that nobody has confirmed' }, discardOldList),
  route({ ...provider, method: 'POST', path: '/v1/old-lists/{list}/check', roles: ['administrator'], paragraph: 'X215', summary: 'A dry run of rows of an old list' }, checkOldRows),
  route({ ...provider, method: 'POST', path: '/v1/old-lists/{list}/rows', roles: ['administrator'], paragraph: 'X215', summary: 'A page of rows of an old list' }, bringOldRows),
  route({ ...provider, method: 'POST', path: '/v1/old-lists/{list}/seal', roles: ['administrator'], paragraph: 'X217', summary: 'Every row of an old list is there' }, sealOldList),
  route({ ...provider, method: 'POST', path: '/v1/old-lists/{list}/confirmation', roles: ['head'], paragraph: 'X217', summary: 'The head answers for an old list and asks the supervisor to confirm it' }, askOldListConfirmation),
  route({ ...provider, method: 'POST', path: '/v1/old-lists/{list}/taking', roles: ['administrator'], paragraph: 'X215', summary: 'The next rows of a confirmed old list come onto it' }, takeInOldRows),
  route({ ...provider, method: 'GET', path: '/v1/old-entries/{list}/{registerNumber}', roles: [...deciders, 'administrator'], paragraph: 'X219', summary: 'Whose entry one of the old list is, as its row says' }, readOldEntry),
  route({ ...provider, method: 'POST', path: '/v1/old-entry-corrections/{oldEntryId}', roles: ['registrar', 'executor'], paragraph: 'X225', summary: 'Corrects on evidence what was taken over wrongly from an old list' }, correctRow),
  route({ ...provider, method: 'GET', path: '/v1/lists/{list}/entries', roles: ['head'], paragraph: 'X222', summary: 'A list of the office in order of place, no more of it than the law lets out' }, exportList),
];
