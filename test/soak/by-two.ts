import type { StaffActor } from '#domain/actor.ts';
import type { StaffId } from '#domain/ids.ts';
import { confirmed, type SecondPerson } from '#domain/second-person/second-person.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { iinOfStaff } from './offices.ts';
import type { Walk } from './walk.ts';

/** Nobody of the register entered them. */
export const untied = { asker: [], confirmer: [] };

export const named = async ({ world }: Walk, actor: StaffActor) => ({
  ...actor,
  person: await world.deps.keyring.personOf(iinOfStaff(actor)),
});

/** Another operator of the same centre. */
export const atNextDesk: StaffActor = {
  ...officials.operator,
  staff: 'staff_at_next_desk' as StaffId,
  person: 'person_at_next_desk',
};

type Asked = { readonly ok: true; readonly value: SecondPerson } | { readonly ok: false } | undefined;

/** Who asks, and what the second has confirmed; undefined: nobody has. */
export async function byTwo(
  walk: Walk,
  [asker, other]: readonly [StaffActor, StaffActor],
  asks: (by: StaffActor) => Promise<Asked>,
): Promise<{ readonly by: StaffActor; readonly seen: SecondPerson | undefined }> {
  const [by, second] = [await named(walk, asker), other.person ? other : await named(walk, other)];
  const asked = await asks(by);
  if (!asked?.ok) return { by, seen: undefined };
  const seen = confirmed(asked.value, second, { now: walk.world.deps.clock.now(), ties: untied });
  return { by, seen: seen.ok ? seen.value : undefined };
}
