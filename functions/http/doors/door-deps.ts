import { namesOf } from '#casework/identity/names-of.ts';
import type { DoorDeps } from '#http/carrier/door.ts';
import { throttledBy } from '#http/carrier/throttled.ts';
import {
  accounts,
  clock,
  config,
  keyring,
  lists,
  people,
  sessions,
  staffRegister,
  throttle,
} from '#runtime/container.ts';

/** Whose a token is, is asked only where one is shown: a door of everybody has no right to know it. */
const actorOf: DoorDeps['actorOf'] = async (token, row) => {
  const { sessionActor } = await import('#http/carrier/session-actor.ts');
  return sessionActor({
    accounts: accounts(),
    staff: staffRegister(),
    clock,
    sessions: sessions(),
    namesOf: (member) => namesOf(member, { people: people(), keyring: keyring() }),
  })(token, row);
};

/** What every door needs of identity. */
export const doorDeps = (): DoorDeps => ({
  clock,
  keyring: keyring(),
  address: config().publicUrl,
  // asked only by a row that names a case
  lists: { byNumber: (number) => lists().byNumber(number) },
  actorOf,
  throttled: throttledBy(throttle()),
});
