import { Advice } from '#infra/running/advice.ts';
import type { RunningStack, StackPart } from './stack.ts';

/** What ended by itself, and what becomes of the data. */
const endings: Readonly<Record<StackPart, string>> = {
  emulator:
    'The AWS emulator has ended by itself and what it held is lost: read .local/emulator.log, then begin anew by npm start.',
  neighbours:
    'The stand-in registers have ended by themselves: read their message above. Everything is written down and stopped; npm start -- --keep goes on.',
};

type Served = Pick<RunningStack, 'ended' | 'lower'>;

/**
 * Raises a stack, welcomes whoever began it and serves until the signal or until a part of it ends by itself, which is
 * told. Whom a Ctrl-C has cut short on the way is not welcomed.
 */
export async function serve<Stack extends Served>(
  raise: () => Promise<Stack>,
  { signal, welcome }: { readonly signal: AbortSignal; readonly welcome: (stack: Stack) => void },
): Promise<void> {
  const interrupted = new Promise<undefined>((resolve) => signal.addEventListener('abort', () => resolve(undefined)));
  const stack = await raise().catch((error: unknown) => {
    // What a Ctrl-C cut short fails in its own words, which nobody needs.
    if (!signal.aborted) throw error;
  });
  if (stack === undefined) return;
  if (!signal.aborted) welcome(stack);
  const ended = await Promise.race([interrupted, stack.ended]);
  await stack.lower();
  if (ended !== undefined) throw new Advice(endings[ended]);
}
