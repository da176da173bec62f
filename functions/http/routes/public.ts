import { route } from '#http/entrance.ts';

const createNonce = () => import('#http/operations/identity/create-nonce.ts').then((file) => file.createNonce);
const endSession = () => import('#http/operations/identity/end-session.ts').then((file) => file.endSession);
const openAccount = () => import('#http/operations/identity/open-account.ts').then((file) => file.openAccount);
const renewSession = () => import('#http/operations/identity/renew-session.ts').then((file) => file.renewSession);
const startSession = () => import('#http/operations/identity/start-session.ts').then((file) => file.startSession);
const startSignedSession = () =>
  import('#http/operations/identity/start-signed-session.ts').then((file) => file.startSignedSession);
const startStaffSession = () =>
  import('#http/operations/identity/start-staff-session.ts').then((file) => file.startStaffSession);
const readHealth = () => import('#http/operations/public/read-health.ts').then((file) => file.readHealth);
const readOpenApi = () => import('#http/operations/public/read-open-api.ts').then((file) => file.readOpenApi);
const readService = () => import('#http/operations/public/read-service.ts').then((file) => file.readService);
const readTerm = () => import('#http/operations/public/read-term.ts').then((file) => file.readTerm);

const open = { audience: 'public', auth: 'none' } as const;

/** Whoever has no token: the order of the service and its terms (14–17), and the way to an account (10.1–10.4, 8.2). */
// biome-ignore format: a table, one row a line
export const publicRoutes = [
  route({ ...open, method: 'GET', path: '/v1/service', paragraph: '14–17', summary: 'The order of the service: who, what documents, what terms, where to turn' }, readService),
  route({ ...open, method: 'GET', path: '/v1/terms/{term}', paragraph: '9.4, 10.11', summary: 'When a term that starts at a moment ends, and why' }, readTerm),
  route({ ...open, method: 'GET', path: '/v1/openapi.json', paragraph: '16', summary: 'This description' }, readOpenApi),
  route({ ...open, method: 'GET', path: '/v1/health', paragraph: '16', summary: 'That the door answers' }, readHealth),
  route({ ...open, method: 'POST', path: '/v1/nonces', paragraph: '10.1', summary: 'A text to sign, to prove an IIN' }, createNonce),
  route({ ...open, method: 'POST', path: '/v1/accounts', paragraph: '10.1', summary: 'Opens an account by proof of the IIN, or replaces its password' }, openAccount),
  route({ ...open, method: 'POST', path: '/v1/sessions', paragraph: '10.2–10.4', summary: 'Signs a citizen in, or M6' }, startSession),
  route({ ...open, method: 'POST', path: '/v1/signed-sessions', paragraph: 'X69', summary: 'Signs a citizen or an official in by signature, without a password' }, startSignedSession),
  route({ ...open, method: 'POST', path: '/v1/session-renewals', paragraph: 'X69', summary: 'Renews a session while its owner works' }, renewSession),
  route({ ...open, method: 'POST', path: '/v1/session-ends', paragraph: 'X69', summary: 'Signs out' }, endSession),
  route({ ...open, method: 'POST', path: '/v1/staff-sessions', paragraph: '8.2', summary: 'Signs an official in, replacing a one-time password' }, startStaffSession),
];
