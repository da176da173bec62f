import { enters, type ListAfter, untouched } from '#domain/queue/act-on-list.ts';
import { type DayState, type Entry, emptyDay, emptyList, type ListState, type YearState } from '#domain/queue/list.ts';
import { registrationGround } from '#domain/queue/take-places.ts';
import { localDate } from '#domain/time/local-date.ts';

const acting = { ground: registrationGround, actor: { kind: 'head' }, digest: () => 'unsealed', salt: () => '' };

export interface LongList {
  readonly list: ListState;
  readonly years: readonly YearState[];
  readonly days: readonly DayState[];
  readonly entries: readonly Entry[];
}

/** A list as the register would hold it after so many notices, so many of them filed on each day. */
export function longList({
  list,
  size,
  aDay,
  apartMs,
}: {
  readonly list: string;
  readonly size: number;
  readonly aDay: number;
  readonly apartMs: number;
}): LongList {
  const entries = Array.from({ length: size }, (_, index) => entryNumber(index + 1, list, { aDay, apartMs }));
  const counted = new Map(entries.map(({ day }) => [day, emptyDay('uralsk', list, day)]));
  const reading = { list: emptyList('uralsk', list), years: new Map(), days: counted, entries: [] };
  let after: ListAfter = untouched(reading);
  for (const entry of entries) {
    const {
      list: state,
      years,
      days,
    } = enters(after, 'REGISTERED', entry, {
      ...acting,
      caseId: entry.caseId,
      at: entry.registeredAt,
    });
    after = untouched({ list: state, years, days, entries: [] });
  }
  return { list: after.list, years: [...after.years.values()], days: [...after.days.values()], entries };
}

const firstDay = Date.parse('2015-09-01T04:00:00.000Z');
const day = 24 * 60 * 60 * 1000;

interface Spread {
  readonly aDay: number;
  readonly apartMs: number;
}

function entryNumber(number: number, list: string, { aDay, apartMs }: Spread): Entry {
  const [days, within] = [Math.floor((number - 1) / aDay), (number - 1) % aDay];
  const priorityMoment = new Date(firstDay + days * day + Math.floor(within * apartMs)).toISOString();
  return {
    caseId: `case_${String(number).padStart(26, '0')}`,
    provider: 'uralsk',
    list,
    day: localDate(priorityMoment),
    priorityMoment,
    intakeSequence: number,
    registerNumber: number,
    registeredAt: priorityMoment,
    active: true,
  };
}
