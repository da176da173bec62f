import type { Throttle } from '#casework/ports/throttle.ts';
import type { ThrottleId } from '#domain/regulation/throttles.ts';
import type { Route } from '#http/route.ts';
import { accounts, clock, keyring, staffRegister, throttle } from './container.ts';
import type { DoorDeps } from './http-handler.ts';
import { sessionActor } from './session-actor.ts';

/** Where everybody may knock and something could be tried out, each address is counted apart. */
const addressThrottles: Readonly<Record<string, ThrottleId>> = {
  createNonce: 'nonceFrom',
  openAccount: 'accountFrom',
  startSession: 'signInFrom',
  startStaffSession: 'signInFrom',
};

/** Seconds until this subject, a public route's being the address, may ask again. */
export const throttledBy =
  (counter: Throttle) =>
  async (subject: string, { operation }: Pick<Route, 'operation'>): Promise<number | undefined> => {
    const own = addressThrottles[operation];
    const waits = await Promise.all([
      counter.hit('anyRequest', subject),
      ...(own === undefined ? [] : [counter.hit(own, subject)]),
    ]);
    const told = waits.filter((wait) => wait !== undefined);
    return told.length > 0 ? Math.max(...told) : undefined;
  };

/** What every door needs of identity. */
export const doorDeps = (): DoorDeps => ({
  clock,
  keyring: keyring(),
  actorOf: sessionActor({ accounts: accounts(), staff: staffRegister(), clock }),
  throttled: throttledBy(throttle()),
});
