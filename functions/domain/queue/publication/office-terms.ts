import type { OfficeTerms } from './head.ts';
import { smallest } from './publish-list.ts';

/** Nobody is told of, or enough that none of them is found among the others. */
const isTold = (people: number): boolean => people === 0 || people >= smallest;

/**
 * What outsiders are told of the terms of an office: no group of fewer than ten (X138). The late are not told either where
 * those in time are so few, who would be found by taking one from the other.
 */
export function officeTerms(
  office: string,
  { open, late }: { readonly open: number; readonly late: number },
): OfficeTerms {
  if (!isTold(open)) return { office };
  return isTold(late) && isTold(open - late) ? { office, open, late } : { office, open };
}
