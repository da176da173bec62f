import type { Outages } from '#casework/ports/outages.ts';
import { Outage, toldAs } from '#domain/outages/outage.ts';
import type { MemorySecondPersons } from './identity.ts';
import type { MemoryPeople } from './memory-people.ts';
import { transact } from './memory-write.ts';
import { stored } from './stored.ts';

/** Recorded outages with the conditions of the real table; what is read is parsed. */
export function memoryOutages(
  people: Pick<MemoryPeople, 'put'>,
  seconds: Pick<MemorySecondPersons, 'writeOf'>,
): Outages {
  const kept = new Map<string, Outage>();
  const told = new Set<string>();
  const read = (outage: Outage) => Outage.parse(outage);
  return {
    record: async (outage, ground) => {
      if (told.has(toldAs(outage))) return false;
      told.add(toldAs(outage));
      people.put(ground);
      kept.set(outage.id, stored(outage));
      return true;
    },
    get: async (id) => {
      const outage = kept.get(id);
      return outage && read(outage);
    },
    all: async () => [...kept.values()].map(read),
    change: async (after, settles) => {
      const entry = {
        key: after.id,
        holds: () => kept.get(after.id)?.version === after.version - 1,
        moved: () => ({ at: 'check', id: after.id }) as const,
        write: () => kept.set(after.id, stored(after)),
      };
      return transact([entry, ...(settles ? [seconds.writeOf(settles)] : [])]).length === 0;
    },
  };
}
