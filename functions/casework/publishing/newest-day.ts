import { verify } from 'node:crypto';
import { dayFile, statementIn } from '#domain/queue/publication/head.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { addDays, localDate, startOfDay } from '#domain/time/local-date.ts';
import { keyName } from './hashing.ts';

/** Reads a file of the publication as anybody does; nothing, there is none. */
type ReadsPublished = (file: string) => Promise<string | undefined>;

/** The day that may be the newest there, latest first: yesterday, and before it has to be out the one before it too (X150). */
export function newestDays(now: Instant): readonly PlainDate[] {
  const today = localDate(now);
  const yesterday = addDays(today, -1);
  const isDue = Date.parse(now) >= Date.parse(startOfDay(today)) + lengthOf('dayPublished');
  return isDue ? [yesterday] : [yesterday, addDays(yesterday, -1)];
}

/** Throws unless the newest day is there, is of its day, and is signed by the published key, which it names. */
export async function checkNewestDay(now: Instant, read: ReadsPublished): Promise<PlainDate> {
  const key = await read('key.pem');
  if (key === undefined) throw new Error('there is no key');
  const days = newestDays(now);
  for (const day of days) {
    const text = await read(dayFile(day));
    if (text === undefined) continue;
    checkSigned(text, { day, key });
    return day;
  }
  throw new Error(`${days.at(-1)} is missing`);
}

function checkSigned(text: string, { day, key }: { readonly day: PlainDate; readonly key: string }): void {
  const [stated = '', signed = ''] = text.split('\n');
  const { signature } = JSON.parse(signed) as { readonly signature: string };
  if (!verify('sha256', Buffer.from(stated), key, Buffer.from(signature, 'base64')))
    throw new Error(`${day} is not signed by the key`);
  const said = statementIn(text);
  if (said.day !== day) throw new Error(`the file of ${day} is of ${said.day}`);
  if (said.key !== keyName(key)) throw new Error(`the file of ${day} names another key`);
}
