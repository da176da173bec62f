import { skip } from './skipped-time.ts';

/** How the journal's stream brings its records: each at once, twice, minutes apart, overtaking one another, or never. */
export type Delivery = 'promptly' | 'twice' | 'apart' | 'out of order' | 'never';

export interface Relay {
  delivers(how: Delivery): void;
  /** how often a record that could not be served is brought again */
  retries(times: number): void;
  record(caseId: string): void;
}

const second = 1000;
const minute = 60 * second;
/** Delays of a shuffled stream: every record but the first overtakes one that came before it. */
const shuffled = [50, 30, 40, 10, 20].map((seconds) => seconds * second);

const delays: Record<Delivery, (nth: number) => readonly number[]> = {
  promptly: () => [0],
  twice: () => [0, 0, minute],
  apart: () => [5 * minute],
  'out of order': (nth) => [shuffled[nth % shuffled.length] ?? 0],
  never: () => [],
};

/** A record means only "look at this case"; one that cannot be served is brought again after a second, as a stream does. */
export function aRelay(serve: (caseId: string) => Promise<unknown>): Relay {
  let delivery: Delivery = 'promptly';
  let retries = 10;
  let records = 0;
  const bring = (caseId: string, left: number): void => {
    serve(caseId).catch(() => {
      if (left > 0) setTimeout(() => bring(caseId, left - 1), second);
    });
  };
  return {
    delivers: (how) => {
      delivery = how;
    },
    retries: (times) => {
      retries = times;
    },
    record: (caseId) => {
      for (const delay of delays[delivery](records++)) setTimeout(() => bring(caseId, retries), delay);
    },
  };
}

/** A second in which whatever is due at once is done. */
export const settle = (): Promise<void> => skip(1);
