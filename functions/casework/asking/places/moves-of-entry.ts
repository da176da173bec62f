import { inParallel } from '#casework/in-parallel.ts';
import type { Register } from '#casework/ports/register.ts';
import type { EntryIdentity } from '#domain/queue/list.ts';
import type { LogItem } from '#domain/queue/log.ts';
import { type Stretch, type StretchLog, stretchesOf } from '#domain/queue/moves.ts';
import { type Then, thenBy } from '#domain/queue/past.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { addDays } from '#domain/time/local-date.ts';

type Reading = Pick<Register, 'headBy' | 'acts'>;

/** What the logs say of an entry since a day's end. */
interface Since extends Then {
  /** the list on which it stood at that end, and how many did; absent: it had not come into the queue */
  readonly on?: { readonly list: string; readonly listSize: number; readonly logHead: number };
}

const atOnce = 4;

interface Reached {
  readonly stretch: Stretch;
  readonly logHead: number;
  readonly listSize: number;
}

/** How far the logs of its lists had come by the end of a day, each by one reading, back to where it stood then. */
async function reachedBy(identity: EntryIdentity, day: PlainDate, register: Reading): Promise<readonly Reached[]> {
  const all = await inParallel(stretchesOf(identity), atOnce, async (stretch): Promise<Reached> => {
    const head = await register.headBy(identity.provider, stretch.list, day);
    return { stretch, logHead: head?.logHead ?? 0, listSize: head?.size ?? 0 };
  });
  const stood = all.findIndex(({ stretch, logHead }) => stretch.from <= logHead);
  return stood < 0 ? all : all.slice(0, stood + 1);
}

/** Every act since a day's end on the lists on which an entry stood, up to how far the present one had come when it was read. */
export async function sinceEndOf(
  day: PlainDate,
  { identity, upTo }: { readonly identity: EntryIdentity; readonly upTo: number },
  register: Reading,
): Promise<Since> {
  const { provider } = identity;
  const reached = await reachedBy(identity, day, register);
  const logs = await inParallel(reached, atOnce, async ({ stretch, logHead }): Promise<StretchLog> => {
    const { list, from, to = upTo } = stretch;
    const first = Math.max(from, logHead + 1);
    return { list, items: first > to ? [] : (await register.acts(provider, list, first, to)).toReversed() };
  });
  const last = reached.at(-1);
  const on = last && last.stretch.from <= last.logHead ? { ...last, list: last.stretch.list } : undefined;
  return { ...thenBy(identity, logs), ...(on ? { on } : {}) };
}

/** Who was housed on a list on a day: its acts up to that day's last. */
export async function housedOn(
  day: PlainDate,
  { provider, list, logHead }: { readonly provider: string; readonly list: string; readonly logHead: number },
  register: Reading,
): Promise<readonly LogItem[]> {
  const before = await register.headBy(provider, list, addDays(day, -1));
  const first = (before?.logHead ?? 0) + 1;
  const acts = first > logHead ? [] : await register.acts(provider, list, first, logHead);
  return acts.filter(({ kind }) => kind === 'HOUSED');
}
