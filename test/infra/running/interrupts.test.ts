import { describe, expect, it, vi } from 'vitest';
import { countInterrupts } from '#infra/running/interrupts.ts';

function setup() {
  const first = vi.fn();
  const second = vi.fn();
  let now = 0;
  const interrupt = countInterrupts({ first, second, now: () => now });
  const interruptAt = (ms: number) => {
    now = ms;
    interrupt();
  };
  return { first, second, interruptAt };
}

describe('countInterrupts', () => {
  it('takes the signals that one Ctrl-C sends by several ways for one', () => {
    const { first, second, interruptAt } = setup();
    for (const ms of [0, 1, 40, 499]) interruptAt(ms);
    expect(first).toHaveBeenCalledOnce();
    expect(second).not.toHaveBeenCalled();
  });

  it('takes a later one for a second Ctrl-C', () => {
    const { first, second, interruptAt } = setup();
    interruptAt(0);
    interruptAt(500);
    expect(first).toHaveBeenCalledOnce();
    expect(second).toHaveBeenCalledOnce();
  });
});
