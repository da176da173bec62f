/** One Ctrl-C arrives up to three times: from the terminal, from npm and from launch.mjs. */
const sameKeystrokeMs = 500;

export interface InterruptHandlers {
  readonly first: () => void;
  readonly second: () => void;
  /** Milliseconds since some origin. */
  readonly now?: () => number;
}

/** Calls `first` on the first interrupt and `second` on one that is a keystroke of its own. */
export function countInterrupts({ first, second, now = () => performance.now() }: InterruptHandlers): () => void {
  let firstAt: number | undefined;
  return () => {
    if (firstAt === undefined) {
      firstAt = now();
      first();
    } else if (now() - firstAt >= sameKeystrokeMs) second();
  };
}

export function onInterrupt(handlers: InterruptHandlers): void {
  const interrupted = countInterrupts(handlers);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupted);
}
