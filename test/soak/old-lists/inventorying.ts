// 71, X220: a head has the lists of his office looked through, stops that and goes on; what registers tell of people changes.
import { continueInventory, startInventory, stopInventory } from '#casework/acts/inventorying/on-inventory.ts';
import type { StaffActor } from '#domain/actor.ts';
import { inventory } from '#domain/inventory/kind.ts';
import { localDate } from '#domain/time/local-date.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { offices, providersHere } from '../offices.ts';
import { personOnEntry } from '../people.ts';
import { at, does, numberOf, type Walk } from '../walk.ts';

/** By its head, and now and then by an executor, or by the head of another office. */
export async function looksThrough(walk: Walk): Promise<void> {
  const { dice, ledger } = walk;
  const provider = dice().pick(providersHere) ?? 'uralsk';
  const office = offices[dice().chance(0.96) ? provider : 'uralsk'];
  const [executor] = office?.executors ?? [];
  const by = (dice().chance(0.97) ? office?.heads[0] : executor) as StaffActor;
  const last = ledger.filesOf(inventory).findLast((file) => file.provider === provider);
  if (last?.status === 'RUNNING' && dice().chance(0.8))
    await does(walk, 'stops an inventory', by, (acting, deps) => stopInventory('PROPOSALS_FIRST', acting, deps));
  else if (last?.status === 'STOPPED')
    await does(walk, 'goes on with an inventory', by, (acting, deps) => continueInventory(acting, deps));
  else await does(walk, 'starts an inventory', by, (acting, deps) => startInventory(provider, acting, deps));
}

/** Somebody on a list has died, or is no citizen any more; or that was a mistake of the register. */
export async function livesOn(walk: Walk): Promise<void> {
  const { dice, ledger, time, world, step } = walk;
  const entry = dice().pick([...ledger.entries.values()]);
  const n = entry && numberOf(walk, personOnEntry(walk, entry));
  if (n === undefined) return;
  step('a register is told');
  const diedOn = localDate(at(time.now, -dice().below(20)));
  const fate = dice().pick([{ diedOn }, { citizenship: '643' }, {}]) ?? {};
  world.neighbours.knows({ ...citizen(n), ...fate });
}
