import { afterEach, describe, expect, it, vi } from 'vitest';
import { serve } from '#infra/local/stack/serve.ts';
import type { StackPart } from '#infra/local/stack/stack.ts';
import { runTask } from '#infra/running/run-task.ts';

afterEach(() => vi.restoreAllMocks());

function setup(ended: Promise<StackPart> = new Promise(() => {})) {
  const stopping = new AbortController();
  const lower = vi.fn(async () => {});
  const welcome = vi.fn();
  return { stopping, lower, welcome, stack: { ended, lower }, how: { signal: stopping.signal, welcome } };
}

describe('a stack that is served', () => {
  it('is lowered at Ctrl-C, and nothing is told', async () => {
    const { stopping, stack, how, lower, welcome } = setup();
    const served = serve(async () => stack, how);
    await vi.waitFor(() => expect(welcome).toHaveBeenCalledExactlyOnceWith(stack));
    expect(lower).not.toHaveBeenCalled();
    stopping.abort();
    await served;
    expect(lower).toHaveBeenCalledOnce();
  });

  it.each<[string, (stopping: AbortController) => Promise<void>]>([
    ['failed', () => Promise.reject(new Error('the seed was cut short'))],
    ['all the same came to its end', async () => {}],
  ])('welcomes nobody whom a Ctrl-C stopped while it was filled, whether that then %s', async (_, filled) => {
    const { stopping, stack, how, welcome } = setup();
    const raise = async () => {
      stopping.abort();
      await filled(stopping);
      return stack;
    };
    await serve(raise, how);
    expect(welcome).not.toHaveBeenCalled();
  });

  it('tells what fails by itself', async () => {
    const { how } = setup();
    await expect(serve(() => Promise.reject(new Error('the port is in use')), how)).rejects.toThrow(
      'the port is in use',
    );
  });

  it.each<[StackPart, string]>([
    ['emulator', 'The AWS emulator has ended by itself and what it held is lost'],
    ['neighbours', 'The stand-in registers have ended by themselves'],
  ])('ends with code 1 and says what is lost when the %s died', async (part, told) => {
    const { stack, how, lower } = setup(Promise.resolve(part));
    const print = vi.spyOn(console, 'error').mockReturnValue();
    const before = process.exitCode;
    await runTask(() => serve(async () => stack, how));
    const code = process.exitCode;
    process.exitCode = before;
    expect(code).toBe(1);
    expect(print).toHaveBeenCalledWith(expect.stringContaining(told));
    expect(lower).toHaveBeenCalledOnce();
  });
});
