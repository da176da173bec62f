import { isQueueList, queueListIds } from '#domain/regulation/categories.ts';
import { isPlainDate } from '#domain/time/local-date.ts';
import { Misuse } from '#infra/running/command-line.mjs';
import type { Asked } from './report.ts';

/** Which files are asked for. Throws Misuse where there is no such list or day. */
export function askedOf({ list, from, to }: Asked): Asked {
  if (list !== undefined && !isQueueList(list)) throw new Misuse(`--list is one of ${queueListIds.join(', ')}.`);
  for (const [name, day] of [
    ['--from', from],
    ['--to', to],
  ] as const)
    if (day !== undefined && !isPlainDate(day)) throw new Misuse(`${name} is a day, as in 2026-01-31.`);
  if (from !== undefined && to !== undefined && from > to) throw new Misuse('--from is no later than --to.');
  return { list, from, to };
}
