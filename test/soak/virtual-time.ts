/** Time that only the walk moves: what clock, timers and dates of this process say until it is restored. */
export interface VirtualTime {
  now(): number;
  /** fires whatever falls due until then, in order, each after all that followed from the one before it */
  passTo(ms: number): Promise<void>;
  sleep(ms: number): Promise<void>;
  restore(): void;
}

interface Timer {
  readonly at: number;
  readonly nth: number;
  readonly fire: () => void;
  isOff: boolean;
}

const { random } = Math;
const getRandomValues = crypto.getRandomValues.bind(crypto);
const real = { setTimeout, clearTimeout, setImmediate, Date, random, getRandomValues };

/** Everything that was promised is kept before anything else falls due. */
const followed = (): Promise<void> => new Promise((done) => real.setImmediate(done));

/** Bytes of chance too, of which ids are made: by them stands what was made in the same millisecond. */
const bytesOf =
  (random: () => number) =>
  <T extends NodeJS.ArrayBufferView>(into: T): T => {
    const bytes = new Uint8Array(into.buffer, into.byteOffset, into.byteLength);
    for (let nth = 0; nth < bytes.length; nth++) bytes[nth] = Math.floor(random() * 256);
    return into;
  };

/** From now on it is that moment; chance is of the given sources alone, so that a walk can be walked again. */
export function stopTime(startsAt: string, random: () => number, ofIds = random): VirtualTime {
  let now = Date.parse(startsAt);
  let count = 0;
  const timers = aHeap();
  const set = (fire: (...args: unknown[]) => void, ms = 0, ...args: unknown[]): Timer => {
    const timer: Timer = { at: now + Math.max(0, ms), nth: count++, fire: () => fire(...args), isOff: false };
    timers.push(timer);
    return timer;
  };
  const clear = (timer?: Timer): void => {
    if (timer) timer.isOff = true;
  };
  globalThis.setTimeout = set as unknown as typeof setTimeout;
  globalThis.clearTimeout = clear as unknown as typeof clearTimeout;
  globalThis.Date = datesOf(() => now);
  Math.random = random;
  crypto.getRandomValues = bytesOf(ofIds) as typeof crypto.getRandomValues;
  return {
    now: () => now,
    sleep: (ms) => new Promise((awake) => void set(() => awake(), ms)),
    passTo: async (ms) => {
      await followed();
      for (let next = timers.first(); next && next.at <= ms; next = timers.first()) {
        timers.shift();
        if (next.isOff) continue;
        now = Math.max(now, next.at);
        next.fire();
        await followed();
      }
      now = Math.max(now, ms);
    },
    restore: () => {
      globalThis.setTimeout = real.setTimeout;
      globalThis.clearTimeout = real.clearTimeout;
      globalThis.Date = real.Date;
      Math.random = real.random;
      crypto.getRandomValues = real.getRandomValues;
    },
  };
}

function datesOf(now: () => number): DateConstructor {
  class VirtualDate extends real.Date {
    constructor(...args: unknown[]) {
      if (args.length === 0) super(now());
      else super(...(args as [number]));
    }
    static override now(): number {
      return now();
    }
  }
  return VirtualDate as unknown as DateConstructor;
}

const isSooner = (one: Timer, other: Timer): boolean =>
  one.at < other.at || (one.at === other.at && one.nth < other.nth);

/** A binary heap, the soonest first. */
function aHeap() {
  const heap: Timer[] = [];
  const swap = (one: number, other: number): void => {
    [heap[one], heap[other]] = [heap[other] as Timer, heap[one] as Timer];
  };
  const sooner = (one: number, other: number): boolean =>
    one < heap.length && isSooner(heap[one] as Timer, heap[other] as Timer);
  const sink = (at: number): void => {
    for (let parent = at; ; ) {
      const [left, right] = [2 * parent + 1, 2 * parent + 2];
      const child = sooner(right, left) ? right : left;
      if (!sooner(child, parent)) return;
      swap(child, parent);
      parent = child;
    }
  };
  return {
    first: (): Timer | undefined => heap[0],
    push: (timer: Timer): void => {
      heap.push(timer);
      for (let child = heap.length - 1; child > 0; ) {
        const parent = (child - 1) >> 1;
        if (!sooner(child, parent)) return;
        swap(child, parent);
        child = parent;
      }
    },
    shift: (): void => {
      const last = heap.pop();
      if (heap.length === 0 || !last) return;
      heap[0] = last;
      sink(0);
    },
  };
}
