// How one office kept its terms in May 2018, as it is counted and published with the turn of the month.

import type { ScorecardDeps } from '#casework/publishing/count-terms.ts';
import { publishNights } from '#casework/publishing/publish-nights.ts';
import { application } from '#domain/application/kind.ts';
import { reportedApplication } from '#domain/application/reported.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import type { ServiceCentreId } from '#domain/regulation/offices/service-centres.ts';
import { type Counts, columnNamed } from '#domain/reports/columns.ts';
import { countedIn } from '#domain/reports/count-file.ts';
import { logOf, memoryPublication, someSealer } from '#test/fakes/memory-publication.ts';
import { aCountedJournal, happened } from './a-counted-journal.ts';
import type { DrawnRun } from './a-term-journal.ts';

/** A request by its provider, Oral's unless told, its desk, if it was filed at one, and its runs. */
export interface DrawnRequest {
  readonly provider?: ProviderId;
  readonly centre?: ServiceCentreId;
  readonly runs: readonly DrawnRun[];
}

const request = { kind: application, reported: reportedApplication };

/** What these requests come to in a month, by their journals. */
function countsOf(requests: ReadonlyMap<string, DrawnRequest>, month: string): Counts {
  const sum = new Map<string, number>();
  for (const [id, { runs, provider = 'uralsk', centre }] of requests) {
    const beginning = [happened.opened, happened.saved(provider)] as const;
    const opened = centre ? [{ ...happened.opened, channel: 'corporation', centre } as const, beginning[1]] : beginning;
    const journal = aCountedJournal([['2018-01-01T00:00:00.000Z', ...opened]], runs);
    for (const [name, count] of countedIn(request, id, journal).counts)
      if (columnNamed(name).month === month) sum.set(name, (sum.get(name) ?? 0) + count);
  }
  return sum;
}

/** One office, its requests, and what is published of it; `nights` is what the schedule does. */
export function scoredOffice(requests: Map<string, DrawnRequest> = new Map()) {
  const { files, prepared, publication } = memoryPublication();
  const names = [{ provider: 'uralsk', list: 'orphans' }];
  const sealer = someSealer();
  const asked: string[] = [];
  const deps: ScorecardDeps = {
    ...{ publication, names },
    reports: {
      month: async (month) => {
        asked.push(month);
        return countsOf(requests, month);
      },
    },
  };
  const nobody = { office: async () => ({ items: [] }), late: async () => ({ items: [] }) };
  const night = async (today: string, with_: Partial<ScorecardDeps> = {}) => {
    const known = { ...deps, ...with_ };
    const both = { publication: { ...publication, ...known.publication }, lists: nobody };
    const { months } = await publishNights(today, { log: logOf({}), sealer, ...known, ...both });
    return months;
  };
  return { files, prepared, publication, requests, asked, deps, night };
}

/** So many requests of one kind, under names of their own. */
export const several = (count: number, name: string, of: DrawnRequest): [string, DrawnRequest][] =>
  Array.from({ length: count }, (_, index) => [`case_${name}${index}`, of]);
