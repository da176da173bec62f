import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';

/** What a neighbour took in. Holds no personal data: of the question only its hash is kept. */
const Entry = z.strictObject({
  neighbour: z.string(),
  key: z.string(),
  questionSha256: z.string(),
  at: z.string(),
  /** the day in Asia/Oral */
  on: z.string(),
  /** the how-manieth of this neighbour and year: without gaps */
  ordinal: z.int().positive(),
});
export type Entry = z.output<typeof Entry>;

export interface Memory {
  /** The entry of that key, made now if there was none; undefined when the key was used for another question. */
  remember(neighbour: string, key: string, question: object): Entry | undefined;
}

const yearOf = (on: string) => on.slice(0, 4);
const entryKey = (neighbour: string, key: string) => JSON.stringify([neighbour, key]);
const sha256 = (question: object) => createHash('sha256').update(JSON.stringify(question)).digest('hex');

/** The entries of earlier runs. A last line without its end was never answered: it is dropped. */
function readEntries(file: string): Entry[] {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole !== text) writeFileSync(file, whole);
  return whole
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Entry.parse(JSON.parse(line)));
}

/** A memory in a file of that folder, so that a restart remembers; written before the neighbour answers. */
export function openMemory(folder: string, now: () => number): Memory {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'neighbours.jsonl');
  const entries = new Map<string, Entry>();
  const counts = new Map<string, number>();
  const yearKey = ({ neighbour, on }: Pick<Entry, 'neighbour' | 'on'>) => `${neighbour} ${yearOf(on)}`;
  const take = (entry: Entry): void => {
    entries.set(entryKey(entry.neighbour, entry.key), entry);
    counts.set(yearKey(entry), entry.ordinal);
  };
  readEntries(file).forEach(take);
  return {
    remember(neighbour, key, question) {
      const questionSha256 = sha256(question);
      const known = entries.get(entryKey(neighbour, key));
      if (known) return known.questionSha256 === questionSha256 ? known : undefined;
      const instant = Temporal.Instant.fromEpochMilliseconds(now());
      const on = instant.toZonedDateTimeISO('Asia/Oral').toPlainDate().toString();
      const ordinal = (counts.get(yearKey({ neighbour, on })) ?? 0) + 1;
      const at = instant.toString({ fractionalSecondDigits: 3 });
      const entry: Entry = { neighbour, key, questionSha256, at, on, ordinal };
      appendFileSync(file, `${JSON.stringify(entry)}\n`);
      take(entry);
      return entry;
    },
  };
}
