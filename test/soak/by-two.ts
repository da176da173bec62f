import type { StaffActor } from '#domain/actor.ts';
import { confirmed, type SecondPerson } from '#domain/second-person/second-person.ts';
import { iinOfStaff } from './offices.ts';
import type { Walk } from './walk.ts';

/** Nobody of the register entered them. */
export const untied = { asker: [], confirmer: [] };

export const named = async ({ world }: Walk, actor: StaffActor) => ({
  ...actor,
  person: await world.deps.keyring.personOf(iinOfStaff(actor)),
});

type Asked = { readonly ok: true; readonly value: SecondPerson } | { readonly ok: false } | undefined;

/** Who asks, and what the second has confirmed; undefined: nobody has. */
export async function byTwo(
  walk: Walk,
  [asker, other]: readonly [StaffActor, StaffActor],
  asks: (by: StaffActor) => Promise<Asked>,
): Promise<{ readonly by: StaffActor; readonly seen: SecondPerson | undefined }> {
  const [by, second] = [await named(walk, asker), await named(walk, other)];
  const asked = await asks(by);
  if (!asked?.ok) return { by, seen: undefined };
  const seen = confirmed(asked.value, second, { now: walk.world.deps.clock.now(), ties: untied });
  return { by, seen: seen.ok ? seen.value : undefined };
}
