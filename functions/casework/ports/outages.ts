import type { Observed, Seen, Watch } from '#domain/outages/observed.ts';
import type { Outage } from '#domain/outages/outage.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { PersonRecord } from './people.ts';

/** Recorded outages; nothing is ever deleted, and each keeps who recorded, who ended and who confirmed it, and when. */
export interface Outages {
  /** Kept together with its ground, in one transaction; false when just that was told before, be it at the same moment. */
  record(outage: Outage, ground: PersonRecord): Promise<boolean>;
  /** Strongly consistent, as is `all`. */
  get(id: string): Promise<Outage | undefined>;
  /** In the order in which they were recorded. */
  all(): Promise<readonly Outage[]>;
  /** False when it, or the request that is settled with it, is not as it was before: of two who end it one does. */
  change(after: Outage, settles?: SecondPerson): Promise<boolean>;
}

/** What the service saw of itself; whoever watches it writes, doors only read (X106). */
export interface Observations {
  /** Strongly consistent, as is `since`. */
  watch(): Promise<Watch | undefined>;
  /** Each time that ended then or later, in the order in which it ended; what is older stays kept and is not read. */
  since(from: Instant): Promise<Seen>;
  /** The watch, with the time that ended, or neither; false when another asking was kept meanwhile. */
  keep(watch: Watch, ended?: Observed): Promise<boolean>;
}
