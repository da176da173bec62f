import { describe, expect, it, vi } from 'vitest';
import type { Measured } from './figure.ts';
import { answeringTables } from './first-requests.ts';
import { measuredInOrder } from './in-order.ts';

const about = (name: string): Measured => ({ about: name, notes: [], figures: [] });

function setup(fails?: string, stops?: string) {
  const stopping = new AbortController();
  const keep = vi.fn<(measures: object) => void>();
  const error = new Error('the disk is full');
  const measure = async (name: string) => {
    if (name === stops) stopping.abort();
    if (name === fails) throw error;
    return about(name);
  };
  return { keep, error, run: measuredInOrder(['one', 'two', 'three'], { measure, signal: stopping.signal, keep }) };
}

describe('measures one after another', () => {
  it('are kept as each has ended', async () => {
    const { run, keep } = setup();
    const all = { one: about('one'), two: about('two'), three: about('three') };
    expect(await run).toEqual({ measures: all });
    expect(keep).toHaveBeenCalledTimes(3);
  });

  it('lose nothing of before by one that fails, which is named and ends them', async () => {
    const { run, keep, error } = setup('two');
    expect(await run).toEqual({ measures: { one: about('one') }, failed: { name: 'two', error } });
    expect(keep).toHaveBeenCalledTimes(1);
  });

  it('end without a failure where somebody stopped them, whatever that cut short', async () => {
    expect(await setup('two', 'two').run).toEqual({ measures: { one: about('one') } });
    expect(await setup(undefined, 'one').run).toEqual({ measures: { one: about('one') } });
  });

  it('leave no server behind that would keep the process alive', async () => {
    let address = '';
    const failing = answeringTables(async (tables) => {
      address = tables.address;
      throw new Error('a process could not start');
    });
    await expect(failing).rejects.toThrow('could not start');
    await expect(fetch(address)).rejects.toThrow();
  });
});
