import type { Instant } from '../../time/instant.ts';
import { localDate } from '../../time/local-date.ts';

/** Under which number a complaint stands in the registers of incoming ones: drawn for the whole oblast, gaps allowed (X161). */
export const complaintNumber = (now: Instant, drawn: number): string =>
  `Ш-${localDate(now).slice(0, 4)}-${String(drawn).padStart(6, '0')}`;
