import { route } from '#http/entrance.ts';

const awakenOfficial = () => import('#http/operations/identity/awaken-official.ts').then((file) => file.awakenOfficial);

/** 7: an official whose account comes to life; its door writes to the register of staff, which the door of everybody must not. */
// biome-ignore format: a table, one row a line
export const awakeningRoutes = [
  route({ audience: 'awakening', auth: 'none', method: 'POST', path: '/v1/staff-accounts', paragraph: '7', summary: 'Brings an official’s account to life by his certificate, or replaces his password' }, awakenOfficial),
];
