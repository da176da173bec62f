import { expect, it } from 'vitest';
import { fileItem } from '#adapters/dynamo/commit.ts';
import { proposalsTold } from '#casework/acts/inventorying/proposals-told.ts';
import type { CommitRecord } from '#casework/ports/case-store.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { fold } from '#domain/file/evolve.ts';
import { newFileId } from '#domain/ids.ts';
import type { InventoryCommand } from '#domain/inventory/command.ts';
import { decide } from '#domain/inventory/decide.ts';
import type { Inventory } from '#domain/inventory/inventory.ts';
import { inventory } from '#domain/inventory/kind.ts';
import { amendmentGroundIds } from '#domain/regulation/amendments/grounds.ts';
import { inventoryPace } from '#domain/regulation/inventory-pace.ts';

/** What DynamoDB lets one item have. */
const itemAtMost = 400 * 1024;
/** Uralsk’s lists in their order (law.md 7.2). */
const uralsk = [
  ['orphans', 1966],
  ['socially-vulnerable', 2159],
  ['multi-child', 8485],
  ['public-sector', 9851],
  ['emergency-dwelling', 187],
] as const;
const at = '2024-02-19T05:00:00.000Z';
const begins = { type: 'StartInventory', provider: 'uralsk', isUnderWay: false } as const;

/** Of these on a page, what is proposed. */
const proposalsOf = (count: number) =>
  Array.from({ length: count }, (_, nth) => ({
    amendment: newFileId(amendment, Date.parse(at)),
    ground: amendmentGroundIds[nth % amendmentGroundIds.length] ?? 'DIED',
  }));

/** Every page of the largest office of the oblast, so many proposed on each. */
function looked(onEach: number) {
  const id = newFileId(inventory, Date.parse(at));
  const journal: CommitRecord[] = [];
  let file: Inventory | undefined;
  const does = (command: InventoryCommand, kind: 'clock' | 'machine') => {
    const told = decide(file, command, { actor: { kind }, now: at });
    if (!told.ok) throw new Error(told.error.code);
    const commit = (file?.version ?? 0) + 1;
    file = fold(inventory, file, { events: told.value, recorded: { id, at, commit } });
    journal.push({ commit, events: told.value, actor: { kind }, at, edition: 'kezek', requestId: 'request-1' });
  };
  does(begins, 'clock');
  const { page } = inventoryPace;
  for (const [list, people] of uralsk)
    for (let upTo = Math.min(page, people); ; upTo = Math.min(upTo + page, people)) {
      const proposed = proposalsOf(onEach);
      does(
        { type: 'RecordPage', list, upTo, looked: page, unknown: 0, spared: 0, open: 0, proposed, isLast: false },
        'machine',
      );
      if (upTo === people) break;
    }
  if (!file) throw new Error('nothing was looked through');
  return { file, journal };
}

const bytesOf = (item: object) => Buffer.byteLength(JSON.stringify(item));

it.each([10, inventoryPace.page])(
  'an inventory of 22,648 people stays as small as one of a few, with %d proposals on each page (X254)',
  (onEach) => {
    const { file, journal } = looked(onEach);
    expect(uralsk.reduce((sum, [, people]) => sum + people, 0)).toBe(22_648);
    expect(Object.values(file.proposed).reduce((sum, count) => sum + count, 0)).toBe(file.pages * onEach);
    expect(file.pages).toBeGreaterThan(450);
    expect(bytesOf(fileItem(file, {} as never, 'request-1'))).toBeLessThan(itemAtMost / 100);
    for (const commit of journal) expect(bytesOf(commit)).toBeLessThan(itemAtMost / 10);
  },
);

it('what it proposed is told page by page, each once and in its order, in answers of a bounded size (X254)', async () => {
  const { file, journal } = looked(10);
  let reads = 0;
  const cases = {
    journal: async (_: unknown, __: string, part?: { after: number; atMost: number }) => {
      reads += 1;
      return journal.filter(({ commit }) => part && commit > part.after && commit <= part.after + part.atMost);
    },
  };
  const told: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await proposalsTold(file, cursor, { cases: cases as never });
    expect(page.items.length).toBeLessThan(200);
    told.push(...page.items.map(({ amendment: id }) => id));
    cursor = page.cursor;
  } while (cursor);
  const proposed = journal.flatMap(({ events }) =>
    events.flatMap((event) => ('proposed' in event ? (event.proposed as { amendment: string }[]) : [])),
  );
  expect(told).toEqual(proposed.map(({ amendment: id }) => id));
  expect(told.length).toBeGreaterThan(4500);
  expect(reads).toBeLessThan(60);
  await expect(proposalsTold(file, '999999', { cases: cases as never })).rejects.toThrow('cursor');
});

it('an inventory that was kept with each of its proposals is read with how many they are', () => {
  const { file } = looked(0);
  const each = proposalsOf(3).map((one, nth) => ({ ...one, ground: nth < 2 ? 'DIED' : 'TWO_ENTRIES' }));
  expect(inventory.read({ ...file, proposed: each }).proposed).toEqual({ DIED: 2, TWO_ENTRIES: 1 });
  // 4,530 of them, as they were kept, would have been most of what an item may have, and every one of 22,648 far beyond
  expect(bytesOf(proposalsOf(4530))).toBeGreaterThan(itemAtMost * 0.8);
  expect(bytesOf(proposalsOf(22_648))).toBeGreaterThan(itemAtMost * 4);
});
