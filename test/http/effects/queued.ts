// A request whose entry stands on its list, before which somebody came and left again.

import { aQueue, rankAt } from '#test/builders/lists/a-queue.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import type { Drive, Place } from './driven.ts';

const list = 'public-sector';
const own = rankAt('2018-02-19T06:01:00.000Z', 7);

const stands = async ({ world, theCase }: Place): Promise<undefined> => {
  const queue = aQueue(world.cases);
  await queue.comes({ list, rank: own, at: '2018-02-21T06:00:00.000Z', caseId: theCase.id });
  const rank = rankAt('2016-05-05T06:00:00.000Z');
  await queue.comes({ list, rank, at: '2018-02-23T06:00:00.000Z', caseId: 'case_older' });
  await queue.does('HOUSED', { list, number: 2, at: '2018-02-26T06:00:00.000Z' });
};

/** Whoever asks, the past of a place is another on another day. */
export const queued = (as: string, channel: 'portal' | 'corporation', typed: object = {}): Drive => ({
  as,
  at: { ...caseIn('ISSUED', channel), ...('number' in typed ? { number: String(typed.number) } : {}) },
  first: stands,
  types: { ...typed, since: '2018-02-24', at: '2018-02-24' },
  otherwise: { since: '2018-02-28', at: '2018-02-27' },
});
