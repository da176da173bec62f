import type { Instant } from '../time/instant.ts';
import type { Rank } from './list.ts';
import { actRow } from './list-acts.ts';
import type { LogItem } from './log.ts';

interface Span {
  readonly from: Instant;
  /** absent: he is not back yet */
  readonly to?: Instant;
}

/** While an entry was off its list: which list, where it had stood there, and from when to when. */
export interface Absence {
  readonly list: string;
  readonly rank: Rank;
  readonly spans: readonly Span[];
}

/** An act of an entry, and in the log of which list it stands. */
export interface OwnAct {
  readonly list: string;
  readonly item: LogItem;
}

const ends = ({ item }: OwnAct): boolean => actRow(item.kind).to !== 'ACTIVE';

/**
 * The absence of an entry that has ended, by its own acts, the first one first: every time that the decision which ended it last
 * held, also where a complaint let its person stand there in between. Undefined where it stands, and where it was merged, since
 * its person then stood by the other entry.
 */
export function absenceOf(acts: readonly OwnAct[]): Absence | undefined {
  const last = acts.at(-1);
  const rank = last?.item.left ?? acts.findLast(({ item }) => item.rank)?.item.rank;
  if (!last || !rank || !ends(last) || last.item.kind === 'MERGED') return undefined;
  const spans = acts.flatMap((act, index): Span[] => {
    if (!ends(act) || act.item.kind === 'HOUSED' || act.item.caseId !== last.item.caseId) return [];
    const back = acts.slice(index + 1).find((later) => !ends(later));
    return [{ from: act.item.at, ...(back ? { to: back.item.at } : {}) }];
  });
  return { list: last.list, rank, spans };
}

/** Was the entry off its list at that moment? */
export const isAbsentAt = ({ spans }: Absence, at: Instant): boolean =>
  spans.some(({ from, to }) => from <= at && (to === undefined || at < to));
