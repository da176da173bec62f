import type { Mark } from '#domain/marks.ts';

/** How a round of many answers stays small (X243): house rule, by the bounds of what keeps and runs it. */
export const roundPages = {
  /**
   * Pages until they are bound, which ends an execution: from one end of an offer to the next it has fifteen events, of a history
   * that ends at 25,000 and that has the tries of what it waits for besides (hold-bounds.ts)
   */
  bound: 100,
  /** rounds that one paper looks back through */
  lookedBack: 200,
  mark: 'O',
} as const satisfies Readonly<Record<string, number | Mark>>;
