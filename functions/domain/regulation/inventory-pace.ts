import type { Mark } from '#domain/marks.ts';

/** How fast an inventory goes through the lists (X220): house rule, so that the register serves others beside it. */
export const inventoryPace = {
  /** entries a page */
  page: 50,
  /** questions to the register at once */
  atOnce: 5,
  /** from page to page */
  seconds: 2,
  /** pages of one execution: each is ten events of a history that ends at 25,000, and another begins before ten thousand */
  pagesAnAttempt: 800,
  mark: 'O',
} as const satisfies Readonly<Record<string, number | Mark>>;
