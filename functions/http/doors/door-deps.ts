import { namesBefore } from '#casework/identity/names-before.ts';
import type { DoorDeps } from '#http/carrier/door.ts';
import { sessionActor } from '#http/carrier/session-actor.ts';
import { throttledBy } from '#http/carrier/throttled.ts';
import { accounts, clock, config, keyring, lists, people, staffRegister, throttle } from '#runtime/container.ts';

/** What every door needs of identity. */
export const doorDeps = (): DoorDeps => ({
  clock,
  keyring: keyring(),
  address: config().publicUrl,
  lists: lists(),
  actorOf: sessionActor({
    accounts: accounts(),
    staff: staffRegister(),
    clock,
    namesBefore: (member) => namesBefore(member, { people: people(), keyring: keyring() }),
  }),
  throttled: throttledBy(throttle()),
});
