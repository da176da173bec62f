import type { StaffActor } from '#domain/actor.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import type { Result } from '#domain/result.ts';
import { confirmed, type SecondPerson, type SecondPersonFault } from '#domain/second-person/second-person.ts';
import { head, ownIin } from './cast.ts';
import type { Service } from './service.ts';
import { Refused } from './story.ts';

interface Asking {
  readonly by: StaffActor;
  readonly now: string;
}

type Ask = (asking: Asking) => Promise<Result<SecondPerson, Refusal | SecondPersonFault>>;

/** Who asks, and what another has confirmed. */
export const byTwoIn =
  ({ deps }: Service) =>
  async (asker: StaffActor, ask: Ask, other: StaffActor = head) => {
    const named = async (actor: StaffActor) => ({
      ...actor,
      person: await deps.keyring.personOf(ownIin[actor.staff] ?? ''),
    });
    const [by, second, now] = [await named(asker), await named(other), deps.clock.now()];
    const asked = await ask({ by, now });
    if (!asked.ok) {
      if (typeof asked.error === 'string') throw new Error(asked.error);
      throw new Refused(asked.error);
    }
    const seen = confirmed(asked.value, second, { now, ties: { asker: [], confirmer: [] } });
    if (!seen.ok) throw new Error(seen.error);
    return { by, seen: seen.value };
  };
