import * as z from 'zod/mini';
import { spanOf } from '#domain/application/words/term-span.ts';
import { config, metrics } from '#runtime/container.ts';
import { faultOf, tell } from '#runtime/log.ts';
import { streamHandler } from '#runtime/stream-handler.ts';

/** Asked from outside every time: a filing of the regulation's own years, whose last day no new calendar moves. */
const asked = { from: '2018-02-19T05:00:00.000Z', channel: 'portal' } as const;

const Health = z.object({ status: z.literal('up') });
const Term = z.object({ lastDay: z.string() });

interface Deps {
  readonly address: string;
  readonly fetch: typeof fetch;
  readonly metrics: (counts: Readonly<Record<string, number>>, options?: { zeros?: boolean }) => Promise<void>;
}

/** Asks the API as anybody would, by its public address; an answer that is not right is no answer. */
export async function canary(
  _event: unknown,
  { address, fetch: ask, metrics: publish }: Deps,
): Promise<{ readonly count: number }> {
  const read = async (path: string): Promise<unknown> => {
    const answer = await ask(`${address}${path}`, { signal: AbortSignal.timeout(10_000) });
    if (!answer.ok) throw new Error(`${path.split('?')[0]} answers ${answer.status}`);
    return answer.json();
  };
  let count = 1;
  try {
    z.parse(Health, await read('/v1/health'));
    const { lastDay } = z.parse(Term, await read(`/v1/terms/total?${new URLSearchParams(asked)}`));
    const right = spanOf('total', asked.from, asked).lastDay;
    if (lastDay !== right) throw new Error(`the total ends on ${right}, and is said to end on ${lastDay}`);
  } catch (error) {
    tell('the canary had no right answer', faultOf(error), 'error');
    count = 0;
  }
  await publish({ CanaryAnswered: count }, { zeros: true });
  return { count };
}

export const handler = streamHandler(canary, () => ({ address: config().address, fetch, metrics: metrics() }));
