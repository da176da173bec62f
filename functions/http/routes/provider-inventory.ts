import { route } from '#http/entrance.ts';

const startInventory = () =>
  import('#http/operations/inventorying/start-inventory.ts').then((file) => file.startInventory);
const stopInventory = () =>
  import('#http/operations/inventorying/stop-inventory.ts').then((file) => file.stopInventory);
const continueInventory = () =>
  import('#http/operations/inventorying/continue-inventory.ts').then((file) => file.continueInventory);
const readInventory = () =>
  import('#http/operations/inventorying/read-inventory.ts').then((file) => file.readInventory);

const provider = { audience: 'provider', auth: 'staff' } as const;
const readers = ['registrar', 'head', 'executor', 'administrator', 'supervisor', 'auditor'] as const;

/** 71: a provider’s lists are looked through by the registers once a year. */
// biome-ignore format: a table, one row a line
export const inventoryRoutes = [
  route({ ...provider, method: 'POST', path: '/v1/inventory', roles: ['head'], paragraph: '71', summary: 'The head has the lists of his provider looked through by the registers' }, startInventory),
  route({ ...provider, method: 'GET', path: '/v1/inventory', roles: readers, paragraph: '71', summary: 'How far the inventory is, and what it proposes' }, readInventory),
  route({ ...provider, method: 'POST', path: '/v1/inventory/stop', roles: ['head'], paragraph: 'X220', summary: 'The head stops the inventory' }, stopInventory),
  route({ ...provider, method: 'POST', path: '/v1/inventory/continuation', roles: ['head'], paragraph: 'X220', summary: 'The head has a stopped inventory go on' }, continueInventory),
];
