import { route } from '#http/entrance.ts';

const checkPaper = () => import('#http/operations/public/check-paper.ts').then((file) => file.checkPaper);

/** X15: whoever was shown a printed result; its door reads papers, which the door of everybody must not. */
// biome-ignore format: a table, one row a line
export const verifierRoutes = [
  route({ audience: 'verifier', auth: 'none', method: 'GET', path: '/v1/papers/{code}', paragraph: 'X15', summary: 'Whether a printed result is genuine and in force', throttle: 'paperCheckedFrom' }, checkPaper),
];
