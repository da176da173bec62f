import type { PlainDate } from '../time/instant.ts';
import { type ListState, sizeOf } from './list.ts';
import { type MonthFlow, noFlow } from './month-flow.ts';

/** A month as it is drawn from: how many came back or over, what part of the list left it, how many were housed. */
export interface MonthDrawn {
  /** 1 to 12 */
  readonly calendarMonth: number;
  readonly backShare: number;
  readonly goneShare: number;
  readonly housed: number;
  /** how many left the list, housed or not */
  readonly left: number;
}

const next = (month: string): string => {
  const [year = 0, of = 0] = month.split('-').map(Number);
  return of === 12 ? `${year + 1}-01` : `${year}-${String(of + 1).padStart(2, '0')}`;
};

/** Every month from one to another, both included. */
function monthsBetween(first: string, last: string): string[] {
  const months = [];
  for (let month = first; month <= last; month = next(month)) months.push(month);
  return months;
}

/**
 * The whole months that a list has behind it, in order, those in which nothing happened too: the first, in which it began, and
 * the present one, which is not over, are left out. Shares are of the list as it was when the month began, found backwards
 * from how long it is now.
 */
export function historyOf({ flow = {}, totals }: Pick<ListState, 'flow' | 'totals'>, today: PlainDate): MonthDrawn[] {
  const present = today.slice(0, 7);
  const [first] = Object.keys(flow).sort();
  if (first === undefined || first >= present) return [];
  let size = sizeOf({ totals } as ListState);
  const history = monthsBetween(first, present)
    .reverse()
    .map((month) => {
      const [came, back, gone, housed]: MonthFlow = flow[month] ?? noFlow;
      size = Math.max(0, size - came - back + gone + housed);
      const shareOf = (count: number) => (size === 0 ? 0 : Math.min(1, count / size));
      return {
        calendarMonth: Number(month.slice(5)),
        backShare: shareOf(back),
        goneShare: shareOf(gone),
        housed,
        left: gone + housed,
      };
    });
  return history.slice(1, -1).reverse();
}
