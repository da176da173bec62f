import { type ActedOn, actsOn } from '#casework/acting.ts';
import { type Acting, type ExecuteDeps, execute } from '#casework/execute.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { isStaff } from '#domain/actor.ts';
import { refusal } from '#domain/file/refusal.ts';
import { newFileId } from '#domain/ids.ts';
import type { CommandOf } from '#domain/inventory/command.ts';
import type { Inventory } from '#domain/inventory/inventory.ts';
import { inventory, inventoryKey } from '#domain/inventory/kind.ts';
import type { InventoryStopId } from '#domain/regulation/inventory-stops.ts';
import { refused } from '#domain/result.ts';

const { perform } = actsOn(inventory);
export type Acted = ActedOn<Inventory>;

/** The inventory that a provider has, or had last. */
export async function inventoryOf(
  provider: string,
  { cases }: { readonly cases: Pick<CaseStore, 'claim' | 'load'> },
): Promise<Inventory | undefined> {
  const claim = await cases.claim(inventoryKey(provider));
  return claim && cases.load(inventory, claim.file);
}

/** 71: an inventory of this provider’s lists begins, where none is under way; its machine goes through them. */
export async function startInventory(provider: string, acting: Acting, deps: ExecuteDeps): Acted {
  const place = await deps.cases.claim(inventoryKey(provider));
  const last = place && (await deps.cases.load(inventory, place.file));
  const command = {
    type: 'StartInventory',
    provider,
    isUnderWay: last !== undefined && last.status !== 'DONE',
    after: place?.holder,
  } as const;
  const fileId = newFileId(inventory, Date.parse(acting.now));
  return execute(inventory, { ...acting, fileId, asked: { command } }, deps);
}

/** X220, X253: the head stops it where it is, and says why, or has it go on from there. */
async function saying(
  command: CommandOf<'StopInventory'> | CommandOf<'ContinueInventory'>,
  acting: Acting,
  deps: ExecuteDeps,
): Acted {
  const last = isStaff(acting.actor) ? await inventoryOf(acting.actor.organisation, deps) : undefined;
  return last ? perform(last.id, { command }, acting, deps) : refused(refusal('INVENTORY_UNKNOWN'));
}

export const stopInventory = (reason: InventoryStopId, acting: Acting, deps: ExecuteDeps): Acted =>
  saying({ type: 'StopInventory', reason }, acting, deps);

/** It runs again by its next attempt: done by whoever asks again too, where that was lost, or by the night, which finds it without an execution. */
export async function continueInventory(acting: Acting, deps: ExecuteDeps): Acted {
  const done = await saying({ type: 'ContinueInventory' }, acting, deps);
  if (!done.ok) return done;
  const { id, version } = done.value.file;
  const [last] = await deps.cases.journal(inventory, id, { after: version - 1, atMost: 1 });
  if (!last?.events.some(({ type }) => type === 'InventoryContinued')) return done;
  const { now, requestId } = acting;
  const asked = { command: { type: 'ResumeProcedure', why: 'CONTINUED' } } as const;
  return perform(id, asked, { actor: { kind: 'machine' }, now, requestId }, deps);
}
