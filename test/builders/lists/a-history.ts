import type { ApplicationStatus } from '#domain/application/status.ts';
import { terms } from '#domain/application/terms.ts';
import type { QueueListId } from '#domain/regulation/categories.ts';
import type { Delay, ReasonId } from '#infra/operate/fairness/delays.ts';
import type { History } from '#infra/operate/fairness/history.ts';
import type { Standing } from '#infra/operate/fairness/standing.ts';

export const hour = 3_600_000;
export const day = 24 * hour;

/** Midnight of the first day of the year in Oral. */
export const start = Date.parse('2018-01-01T00:00:00+05:00');

/** What is told of a standing; moments in days since the start. */
export interface Stood {
  readonly n: number;
  readonly filed: number;
  readonly served?: number;
  readonly list?: QueueListId;
  readonly provider?: string;
  readonly ended?: boolean;
  readonly delays?: readonly (Pick<Delay, 'reason' | 'term' | 'office'> & {
    readonly from: number;
    readonly to: number;
  })[];
}

/** A request that stands on a list, served at that moment. */
export function aStanding({ n, filed, served, ended, delays = [], ...place }: Stood): Standing {
  const at = (days: number) => start + days * day;
  return {
    ...{ id: `case_${n}`, list: 'public-sector', provider: 'uralsk', ...place },
    priorityMoment: new Date(at(filed)).toISOString(),
    intakeSequence: n,
    served: served === undefined ? {} : { registered: at(served), decided: at(served) },
    hasEnded: ended ?? served !== undefined,
    delays: delays.map((delay) => ({ ...delay, from: at(delay.from), to: at(delay.to) })),
  };
}

/** A delay of a reason, in days since the start. */
export const aDelay = (reason: ReasonId, from: number, to: number) => ({ reason, from, to });

/** What is read of one request: its examination and its whole, and where it stands. */
export function aHistory(standing: Standing, changes: Partial<History> = {}): History {
  const stays: readonly (readonly [ApplicationStatus, number])[] = [
    ['ACCEPTED', 2 * hour],
    ['UNDER_EXAMINATION', 10 * day],
  ];
  return {
    ...{ list: standing.list, channel: 'portal', office: standing.provider, filedAt: standing.priorityMoment },
    stays: stays.map(([status, passed]) => ({ status, passed })),
    measured: [
      {
        ...{ term: 'case/examination', office: standing.provider, isMissed: false, used: { amount: 10, share: 0.4 } },
        row: { ...terms.examination, paragraph: '5.4' },
      },
    ],
    standing,
    ...changes,
  };
}
