import { vi } from 'vitest';

/** `setTimeout` overflows above 24.8 days and then fires at once, so longer waits are cut into stretches of this many ms. */
const longestStretch = 20 * 24 * 60 * 60 * 1000;

/** From here on time stands still at that instant and moves only by `skip` and `skipTo`. */
export function stopTime(at: string): void {
  vi.useFakeTimers({ now: new Date(at) });
  chainLongTimers();
}

export function resumeTime(): void {
  vi.useRealTimers();
}

/** Lets that many seconds pass, firing whatever falls due in between, in order. */
export async function skip(seconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(seconds * 1000);
}

export const skipDays = (days: number): Promise<void> => skip(days * 24 * 60 * 60);

export async function skipTo(instant: string): Promise<void> {
  const seconds = (Date.parse(instant) - Date.now()) / 1000;
  if (seconds < 0) throw new Error(`${instant} has passed already: it is ${new Date().toISOString()}`);
  await skip(seconds);
}

type Timer = ReturnType<typeof setTimeout>;

function chainLongTimers(): void {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const running = new Map<Timer, Timer>();
  const chained = (act: (...args: unknown[]) => void, ms = 0, ...args: unknown[]): Timer => {
    if (ms <= longestStretch) return set(act, ms, ...args);
    const stretch = (left: number): Timer =>
      left > longestStretch
        ? set(() => running.set(first, stretch(left - longestStretch)), longestStretch)
        : set(() => {
            running.delete(first);
            act(...args);
          }, left);
    const first = stretch(ms);
    return first;
  };
  globalThis.setTimeout = Object.assign(chained, { __promisify__: set.__promisify__ }) as typeof setTimeout;
  globalThis.clearTimeout = ((timer?: Timer) => {
    clear(timer && (running.get(timer) ?? timer));
    if (timer) running.delete(timer);
  }) as typeof clearTimeout;
}
