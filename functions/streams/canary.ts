import * as z from 'zod/mini';
import { observe } from '#casework/acts/observe.ts';
import type { Clock } from '#casework/ports/clock.ts';
import type { Observations } from '#casework/ports/outages.ts';
import { checkNewestDay } from '#casework/publishing/newest-day.ts';
import { spanOf } from '#domain/application/words/terms/term-span.ts';
import type { Instant } from '#domain/time/instant.ts';
import { clock, config, metrics, observations } from '#runtime/container.ts';
import { faultOf, tell } from '#runtime/log.ts';
import { streamHandler } from '#runtime/stream-handler.ts';

/** Asked from outside every time: a filing of the regulation's own years, whose last day no new calendar moves. */
const asked = { from: '2018-02-19T05:00:00.000Z', channel: 'portal' } as const;

const Health = z.object({ status: z.literal('up') });
const Term = z.object({ lastDay: z.string() });

interface Deps {
  readonly address: string;
  readonly publicationAddress: string;
  readonly fetch: typeof fetch;
  readonly observations: Pick<Observations, 'watch' | 'keep'>;
  readonly clock: Clock;
  readonly metrics: (counts: Readonly<Record<string, number>>, options?: { zeros?: boolean }) => Promise<void>;
}

/**
 * Asks the API as anybody would, by its public address; an answer that is not right is no answer. What was found is kept, as
 * evidence beside what supervisors tell of an outage (X106); what cannot be kept counts as no answer, since doors rest on
 * the same tables. What is published is read as anybody reads it, and counted apart (X150).
 */
export async function canary(_event: unknown, deps: Deps): Promise<{ readonly count: number }> {
  const at = deps.clock.now();
  const isRight = await isDone('the canary had no right answer', () => askApi(deps));
  const isKept = await isDone('the canary could not keep what it found', () =>
    observe({ at, isRight }, deps.observations),
  );
  const count = isRight && isKept ? 1 : 0;
  const isPublished = await isDone('the canary could not read what is published', () => readPublished(at, deps));
  await deps.metrics({ CanaryAnswered: count, PublicationRead: isPublished ? 1 : 0 }, { zeros: true });
  return { count };
}

async function askApi({ address, fetch: ask }: Deps): Promise<void> {
  const read = async (path: string): Promise<unknown> => {
    const answer = await ask(`${address}${path}`, { signal: AbortSignal.timeout(10_000) });
    if (!answer.ok) throw new Error(`${path.split('?')[0]} answers ${answer.status}`);
    return answer.json();
  };
  z.parse(Health, await read('/v1/health'));
  const { lastDay } = z.parse(Term, await read(`/v1/terms/total?${new URLSearchParams(asked)}`));
  const right = spanOf('total', asked.from, asked).lastDay;
  if (lastDay !== right) throw new Error(`the total ends on ${right}, and is said to end on ${lastDay}`);
}

/** S3 refuses whoever may not list what is there a file that is not, so both are one. */
async function readPublished(now: Instant, { publicationAddress, fetch: ask }: Deps): Promise<void> {
  await checkNewestDay(now, async (file) => {
    const answer = await ask(`${publicationAddress}/${file}`, { signal: AbortSignal.timeout(10_000) });
    if (answer.status === 403 || answer.status === 404) return undefined;
    if (!answer.ok) throw new Error(`${file} answers ${answer.status}`);
    return answer.text();
  });
}

async function isDone(otherwise: string, act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    tell(otherwise, faultOf(error), 'error');
    return false;
  }
}

export const handler = streamHandler(canary, () => ({
  address: config().address,
  publicationAddress: config().publicationAddress,
  fetch,
  observations: observations(),
  clock,
  metrics: metrics(),
}));
