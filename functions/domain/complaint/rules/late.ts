import { lastDayOf } from '../../regulation/periods.ts';
import type { Instant } from '../../time/instant.ts';
import { localDate } from '../../time/local-date.ts';
import type { Matter } from '../command.ts';

/** Are the days for it over? It is taken all the same, and suspends nothing (APPK 92(3)). */
export const isLate = ({ toldOn }: Pick<Matter, 'toldOn'>, now: Instant): boolean =>
  toldOn !== undefined && localDate(now) > lastDayOf('appeal', toldOn);
