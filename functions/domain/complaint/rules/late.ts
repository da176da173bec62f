import { lastDayOf } from '../../regulation/periods.ts';
import type { Instant } from '../../time/instant.ts';
import { localDate } from '../../time/local-date.ts';
import type { CommandOf, Matter } from '../command.ts';

type Letter = CommandOf<'FileComplaint'>['letter'];

/** Are the days for it over? It is taken all the same, and suspends nothing (APPK 92(3)); a letter is made when it is posted. */
export const isLate = ({ toldOn }: Pick<Matter, 'toldOn'>, now: Instant, letter?: Letter): boolean =>
  toldOn !== undefined && (letter?.postedOn ?? localDate(now)) > lastDayOf('appeal', toldOn);
