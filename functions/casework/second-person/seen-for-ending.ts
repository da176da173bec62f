import { inParallel } from '#casework/in-parallel.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { People } from '#casework/ports/people.ts';
import type { SecondPersons } from '#casework/ports/second-persons.ts';
import { type Actor, isStaff } from '#domain/actor.ts';
import { type Ending, isForEnding, isHeldReception } from '#domain/second-person/held-reception.ts';
import { asksSince, type SecondPerson } from '#domain/second-person/second-person.ts';
import type { Instant } from '#domain/time/instant.ts';
import { contentOf } from './content.ts';

export interface SeenDeps {
  readonly seconds: SecondPersons;
  readonly people: People;
  readonly keyring: Keyring;
}

const atOnce = 10;

/** X112, X152, X282: the reception, held today by this operator, that asked for this very thing and that a second one confirmed. */
export async function seenForEnding(
  what: Ending['what'],
  file: Parameters<typeof isForEnding>[2],
  came: Parameters<typeof isForEnding>[3],
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
  deps: SeenDeps,
): Promise<SecondPerson | undefined> {
  if (!isStaff(actor)) return undefined;
  const held = (await deps.seconds.since(asksSince(now))).filter((one) => isHeldReception(one, actor, now));
  const asked = await inParallel(held, atOnce, async (one) => {
    const content = await contentOf('reception', one, deps);
    return isForEnding(what, content, file, came) ? [one] : [];
  });
  return asked.flat()[0];
}
