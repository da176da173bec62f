import type { Mark } from '#domain/marks.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import type { QueueListId } from '../categories.ts';
import type { EditionId } from '../edition.ts';
import { rowOn, type Validity } from '../validity.ts';

/** How dwellings are split among the separate lists (74): some lists have a floor, all else goes by size. */
export type ShareRule = Validity & {
  readonly id: string;
  /** the lists that have at least so much of all dealt, as a fraction */
  readonly floor: {
    readonly lists: readonly QueueListId[];
    readonly least: readonly [over: number, under: number];
    /** over which dealings it is kept */
    readonly over: 'LEDGER' | 'YEAR';
  };
  /** a rule of an edition that Kezek does not carry is told and tried, never applied (X46) */
  readonly applies: boolean;
  readonly article: string;
  readonly edition: EditionId;
  readonly mark: Mark;
};

// biome-ignore format: a table, one rule a row
export const shareRules: readonly ShareRule[] = [
  { id: 'orphans-fifth',  from: '2015-01-01', floor: { lists: ['orphans'],                            least: [1, 5],  over: 'LEDGER' }, applies: true,  article: '74', edition: 'housing-law-2015', mark: 'V' },
  { id: 'priority-group', from: '2025-01-01', floor: { lists: ['veterans', 'orphans', 'multi-child'], least: [7, 10], over: 'YEAR' },   applies: false, article: '74(1)', edition: 'housing-law-2020', mark: 'M' },
];

/** The rule by which a round is shared out that opens on a day. */
export const shareRuleOn = (date: PlainDate): ShareRule =>
  rowOn(
    shareRules.filter(({ applies }) => applies),
    date,
  );

/** The rule that a round was shared out by, as its record names it. */
export function shareRuleNamed(id: string): ShareRule {
  const rule = shareRules.find((row) => row.id === id);
  if (!rule) throw new Error(`${id} is no rule of sharing out`);
  return rule;
}
