import { isStaff } from '../actor.ts';
import type { Occasion } from '../file/kind.ts';
import { type Refusal, refusal } from '../file/refusal.ts';
import { queueListIds } from '../regulation/categories.ts';
import { providerIds } from '../regulation/offices/providers.ts';
import { ok, type Result, refused } from '../result.ts';
import type { CommandOf, InventoryCommand } from './command.ts';
import type { OwnEvent } from './event.ts';
import type { Inventory } from './inventory.ts';

type Decision = Result<readonly OwnEvent[], Refusal>;

/** X220: the head of the provider, or the clock once a year; of a provider one at a time. */
function start({ provider: said, isUnderWay, after }: CommandOf<'StartInventory'>, { actor }: Occasion): Decision {
  const provider = providerIds.find((id) => id === said);
  const isHead = isStaff(actor) && actor.kind === 'head' && actor.organisation === said;
  if (!provider || !(isHead || actor.kind === 'clock')) return refused(refusal('FORBIDDEN'));
  if (isUnderWay) return refused(refusal('INVENTORY_UNDER_WAY'));
  const by = isStaff(actor) ? { by: actor.staff } : {};
  return ok([{ type: 'InventoryStarted', provider, ...by, ...(after ? { after } : {}) }]);
}

/** A page comes after the one before it: one that was told already changes nothing. What was stopped meanwhile does not end. */
function recorded(file: Inventory, { type: _, isLast, ...page }: CommandOf<'RecordPage'>): Decision {
  const [before, now] = [file.at.list, page.list].map((list) => queueListIds.indexOf(list));
  const isNext = (now ?? 0) > (before ?? 0) || (now === before && page.upTo > file.at.upTo);
  const told = isNext ? [{ type: 'PageInventoried' as const, ...page }] : [];
  return ok([...told, ...(isLast && file.status === 'RUNNING' ? [{ type: 'InventoryEnded' as const }] : [])]);
}

/** X253: by a reason of the table; said once more it changes nothing, and another reason is none for what stands still. */
function stopped(file: Inventory, { reason }: CommandOf<'StopInventory'>, by: string): Decision {
  if (file.status !== 'STOPPED') return ok([{ type: 'InventoryStopped', by, reason }]);
  return file.stopped?.reason === reason ? ok([]) : refused(refusal('NOT_IN_THIS_STATUS'));
}

/** The rule of each command of an inventory; rights were asked before. */
export function decide(file: Inventory | undefined, command: InventoryCommand, occasion: Occasion): Decision {
  if (command.type === 'StartInventory') return file ? ok([]) : start(command, occasion);
  if (!file) return refused(refusal('CASE_NOT_FOUND'));
  if (command.type === 'RecordPage') return recorded(file, command);
  const { actor } = occasion;
  if (!isStaff(actor)) return refused(refusal('FORBIDDEN'));
  const by = actor.staff;
  if (command.type === 'StopInventory') return stopped(file, command, by);
  return ok(file.status === 'RUNNING' ? [] : [{ type: 'InventoryContinued', by }]);
}
