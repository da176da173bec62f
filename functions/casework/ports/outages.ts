import type { Outage } from '#domain/outages/outage.ts';
import type { PersonRecord } from './people.ts';

/** Recorded outages; nothing is ever deleted, and each keeps who recorded and who ended it, and when. */
export interface Outages {
  /** Kept together with its ground, in one transaction. */
  record(outage: Outage, ground: PersonRecord): Promise<void>;
  /** Strongly consistent, as is `all`. */
  get(id: string): Promise<Outage | undefined>;
  /** In the order in which they were recorded. */
  all(): Promise<readonly Outage[]>;
  /** False when it is not as it was before `after`: of two who end it one does. */
  end(after: Outage): Promise<boolean>;
}
