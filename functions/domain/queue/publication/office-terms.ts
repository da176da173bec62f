import type { OfficeTerms } from './head.ts';
import { isPartTold, isTold } from './told-counts.ts';

/** What outsiders are told of the terms of an office: no group of fewer than ten, of the late or of those in time (X138). */
export function officeTerms(
  office: string,
  { open, late }: { readonly open: number; readonly late: number },
): OfficeTerms {
  if (!isTold(open)) return { office };
  return isPartTold(late, { of: open }) ? { office, open, late } : { office, open };
}
