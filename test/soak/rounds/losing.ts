// A dwelling that a round has burns down, or is found unfit, while somebody may think it over.
import { askWithdrawal, withdrawFromRound } from '#casework/acts/allocating/dwellings/withdrawing.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { Dwelling } from '#domain/dwelling/dwelling.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import { withdrawalGroundIds } from '#domain/regulation/allocations/withdrawal-grounds.ts';
import { confirmed } from '#domain/second-person/second-person.ts';
import { iinOfStaff, type Office, offices } from '../offices.ts';
import { does, knocksFor, type Walk } from '../walk.ts';

const isInRound = ({ status }: Dwelling): boolean => ['IN_ALLOCATION', 'OFFERED', 'HELD'].includes(status);
const untied = { asker: [], confirmer: [] };

/** The registrar asks, his head confirms it, twice at once now and then; now and then of what no round has. */
export async function losesDwelling(walk: Walk): Promise<void> {
  const { dice, ledger, world } = walk;
  const home = dice().pick(ledger.filesOf(dwelling).filter((each) => isInRound(each) || dice().chance(0.05)));
  if (!home) return;
  const { registrar, heads } = offices[home.provider] as Office;
  const named = async (actor: StaffActor) => ({
    ...actor,
    person: await world.deps.keyring.personOf(iinOfStaff(actor)),
  });
  const [by, second] = [await named(registrar), await named(heads[0])];
  const said = { dwellingId: home.id, ground: dice().pick(withdrawalGroundIds) ?? 'DESTROYED', reason: 'Акт' };
  const asked = await knocksFor(walk, 'asks to withdraw a dwelling from its round', (now, deps) =>
    askWithdrawal(said, { by, now }, deps),
  );
  if (!asked?.ok) return;
  const seen = confirmed(asked.value, second, { now: world.deps.clock.now(), ties: untied });
  if (!seen.ok) return;
  const withdraws = () =>
    does(walk, 'withdraws a dwelling from its round', by, (acting, deps) =>
      withdrawFromRound(said, acting, deps, seen.value),
    );
  await (dice().chance(0.15) ? Promise.all([withdraws(), withdraws()]) : withdraws());
}
