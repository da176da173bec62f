import { powerTodayFault } from '../../file/papers/power-today.ts';
import { type Refusal, refusal } from '../../file/refusal.ts';
import type { Instant } from '../../time/instant.ts';
import type { Matter } from '../command.ts';

/** A file is complained of by whose it is, or who acts for him; nobody else learns that there is one. */
const isHis = ({ file, subject, actsFor = [] }: Matter, complainant: string): boolean =>
  file === undefined || subject === complainant || actsFor.includes(complainant);

/** Why whoever complains may not complain of that: it is not his, or the power by which he acts does not hold at that moment (X301). */
export function hisFault(matter: Matter | undefined, complainant: string, now: Instant): Refusal | undefined {
  if (!matter || !isHis(matter, complainant)) return refusal('CASE_NOT_FOUND');
  const lacking = matter.power && powerTodayFault(matter.power, now);
  return lacking && refusal(lacking, { paragraph: '11' });
}
