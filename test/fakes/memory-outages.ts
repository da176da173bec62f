import type { Outages } from '#casework/ports/outages.ts';
import type { SecondPersons } from '#casework/ports/second-persons.ts';
import { Outage } from '#domain/outages/outage.ts';
import { type MemoryPeople, stored } from './memory-people.ts';

/** Recorded outages with the conditions of the real table; what is read is parsed. */
export function memoryOutages(people: Pick<MemoryPeople, 'put'>, seconds: Pick<SecondPersons, 'settle'>): Outages {
  const kept = new Map<string, Outage>();
  const read = (outage: Outage) => Outage.parse(stored(outage));
  return {
    record: async (outage, ground) => {
      people.put(ground);
      kept.set(outage.id, stored(outage));
    },
    get: async (id) => {
      const outage = kept.get(id);
      return outage && read(outage);
    },
    all: async () => [...kept.values()].map(read),
    change: async (after, settles) => {
      if (kept.get(after.id)?.version !== after.version - 1) return false;
      if (settles && !(await seconds.settle(settles))) return false;
      kept.set(after.id, stored(after));
      return true;
    },
  };
}
