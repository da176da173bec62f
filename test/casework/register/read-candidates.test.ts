import { describe, expect, it } from 'vitest';
import type { Register } from '#casework/ports/register.ts';
import { entriesFrom } from '#casework/register/read-candidates.ts';
import { ListInMotion } from '#casework/register/read-place.ts';
import { emptyList, type ListState } from '#domain/queue/list.ts';
import { memoryRegister } from '#test/fakes/memory-register.ts';

const name = { provider: 'uralsk', list: 'public-sector' };

/** A register whose list moves between the first and the last reading, so many times. */
function moving(times: number): { register: Register; readings: () => number } {
  let readings = 0;
  const list = async (): Promise<ListState> => {
    readings += 1;
    return { ...emptyList(name.provider, name.list), version: Math.min(readings, times + 1) };
  };
  return { register: { ...memoryRegister(), list }, readings: () => readings };
}

describe('the candidates of a list', () => {
  it('are read again when the list moved meanwhile, and are of one version of it', async () => {
    const { register, readings } = moving(2);
    expect(await entriesFrom(name, { atLeast: 1 }, register)).toMatchObject({
      entries: [],
      isWhole: true,
      list: { version: 3 },
    });
    expect(readings()).toBe(4);
  });

  it('are told of no list that never stood still, after a bounded number of readings', async () =>
    expect(entriesFrom(name, { atLeast: 1 }, moving(1000).register)).rejects.toThrow(ListInMotion));
});
