import type { Instant } from '../../time/instant.ts';
import { localDate } from '../../time/local-date.ts';

/** Under which number a complaint stands in the registers of incoming ones: drawn for the whole oblast, gaps allowed (X161). */
export const complaintNumber = (now: Instant, drawn: number): string =>
  `Ш-${localDate(now).slice(0, 4)}-${String(drawn).padStart(6, '0')}`;

/** The same as somebody typed or pasted it, with or without what stands between; undefined when it is none of ours. */
export function parseComplaintNumber(typed: string): string | undefined {
  const plain = typed.replaceAll(/[№\p{C}\p{Z}]/gu, '').toLocaleUpperCase('kk');
  const [, year, drawn] = /^Ш\p{Pd}?(\d{4})\p{Pd}(\d{1,9})$/u.exec(plain) ?? [];
  return year && drawn ? `Ш-${year}-${drawn.padStart(6, '0')}` : undefined;
}
