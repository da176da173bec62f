import type { Token } from '#http/carrier/session-actor.ts';

/** The token of this account; long after everything that may have ended its sessions, unless told. */
export const aToken = (username: string, issuedAtMs = 1e13): Token => ({ username, issuedAtMs, id: 'token' });
