import type { Obstacle } from '#casework/ports/commit.ts';

/** One write of a transaction: its key, its condition, and what it means when the condition fails. */
export interface MemoryWrite {
  readonly key: string;
  readonly holds: () => boolean;
  readonly moved: () => Obstacle;
  readonly write: () => void;
}

/** All or nothing; as in DynamoDB one transaction may not write an item twice. */
export function transact(writes: readonly MemoryWrite[]): readonly Obstacle[] {
  if (new Set(writes.map(({ key }) => key)).size < writes.length)
    throw new Error('one transaction cannot write an item twice');
  if (writes.length > 100) throw new Error('a transaction holds at most 100 items');
  const obstacles = writes.filter(({ holds }) => !holds()).map(({ moved }) => moved());
  if (obstacles.length === 0) for (const { write } of writes) write();
  return obstacles;
}
