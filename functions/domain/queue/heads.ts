import * as z from 'zod/mini';
import type { PlainDate } from '../time/instant.ts';
import { localDate } from '../time/local-date.ts';
import type { ListState } from './list.ts';
import { actRow } from './list-acts.ts';
import type { LogItem } from './log.ts';

/** How far the log of a list had come by the end of a day on which there was an act, and how many stood on the list then. */
export const DayHead = z.object({
  provider: z.string(),
  list: z.string(),
  day: z.string(),
  /** the last act by then */
  logHead: z.number(),
  size: z.number(),
  /** the link of that act; absent: the log was older than its chain then */
  link: z.optional(z.string()),
});
export type DayHead = z.infer<typeof DayHead>;

/** Acts count in the order of the log: none on a day before that of an earlier act, whatever the clock says. */
export const dayOfNext = ({ headDay }: Pick<ListState, 'headDay'>, { at }: Pick<LogItem, 'at'>): PlainDate => {
  const day = localDate(at);
  return headDay !== undefined && headDay > day ? headDay : day;
};

/** By how many an act makes its list longer. */
const growthOf = ({ kind }: Pick<LogItem, 'kind'>): number => {
  const { opened, closed } = actRow(kind);
  return (opened ? 1 : 0) - (closed ? 1 : 0);
};

/** A list before acts. */
interface ListBefore extends Pick<ListState, 'provider' | 'list' | 'headDay'> {
  readonly size: number;
}

/** The heads of the days on which these acts were done, in order; `chain` is what the last of them left. */
export function headsOf(before: ListBefore, acts: readonly LogItem[], chain: string | undefined): DayHead[] {
  const { provider, list } = before;
  const heads = new Map<PlainDate, DayHead>();
  let { headDay, size } = before;
  for (const [index, act] of acts.entries()) {
    headDay = dayOfNext({ headDay }, act);
    size += growthOf(act);
    const next = acts[index + 1];
    const link = next ? next.previous : chain;
    heads.set(headDay, { provider, list, day: headDay, logHead: act.sequence, size, ...(link ? { link } : {}) });
  }
  return [...heads.values()];
}
