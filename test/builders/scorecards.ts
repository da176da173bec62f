// How one office kept its terms in May 2018, as it is counted and published with the turn of the month.

import type { ScorecardDeps } from '#casework/publishing/count-terms.ts';
import { publishNights } from '#casework/publishing/publish-nights.ts';
import { logOf, memoryPublication, someSealer } from '#test/fakes/memory-publication.ts';
import { aTermJournal, type DrawnRun } from './a-term-journal.ts';

/** A request by when it was registered, if it was, and its runs. */
export interface DrawnRequest {
  readonly registeredAt?: string;
  readonly isOpen?: boolean;
  readonly runs: readonly DrawnRun[];
}

const pageSize = 4;

const inPages = (ids: readonly string[]) => async (cursor?: string) => {
  const from = Number(cursor ?? 0);
  const items = ids.slice(from, from + pageSize);
  return { items, ...(from + pageSize < ids.length ? { cursor: String(from + pageSize) } : {}) };
};

/** One office, its requests, and what is published of it; `nights` is what the schedule does. */
export function scoredOffice(requests: Map<string, DrawnRequest> = new Map()) {
  const { files, prepared, publication } = memoryPublication();
  const names = [{ provider: 'uralsk', list: 'orphans' }];
  const sealer = someSealer();
  const asked: string[] = [];
  const registered = (register: string): string[] =>
    [...requests]
      .filter(([, { registeredAt }]) => registeredAt && `uralsk#${registeredAt.slice(0, 4)}` === register)
      .toSorted(([, one], [, other]) => ((one.registeredAt ?? '') > (other.registeredAt ?? '') ? -1 : 1))
      .map(([id]) => id);
  const open = () => [...requests].filter(([, { isOpen }]) => isOpen).map(([id]) => id);
  const deps: ScorecardDeps = {
    ...{ publication, names },
    lists: {
      incoming: async (register, cursor) => inPages(registered(register))(cursor),
      office: async (_, cursor) => inPages([...open(), 'amendment_1'])(cursor),
    },
    cases: {
      journal: async (_, id) => {
        asked.push(id);
        const { runs, registeredAt } = requests.get(id) ?? { runs: [] };
        return aTermJournal(runs, registeredAt) as never;
      },
    },
  };
  const nobody = { office: async () => ({ items: [] }), late: async () => ({ items: [] }) };
  const night = async (today: string, with_: Partial<ScorecardDeps> = {}) => {
    const known = { ...deps, ...with_ };
    const both = { publication: { ...publication, ...known.publication }, lists: { ...nobody, ...known.lists } };
    const { months } = await publishNights(today, { log: logOf({}), sealer, ...known, ...both });
    return months;
  };
  return { files, prepared, publication, requests, asked, deps, night };
}

/** So many requests of one kind, under names of their own. */
export const several = (count: number, name: string, of: DrawnRequest): [string, DrawnRequest][] =>
  Array.from({ length: count }, (_, index) => [`case_${name}${index}`, of]);
