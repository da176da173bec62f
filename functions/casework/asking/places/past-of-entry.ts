import type { Register } from '#casework/ports/register.ts';
import { queueListOf } from '#casework/register/read-entry.ts';
import { movedWords, noticeWords, thenWords } from '#domain/application/words/place/past-words.ts';
import type { EntryIdentity } from '#domain/queue/list.ts';
import { type MoveNotice, noticesOf } from '#domain/queue/move-notices.ts';
import { lawsOfMoves, moveReasons } from '#domain/queue/move-reasons.ts';
import { type Move, sumsOf } from '#domain/queue/moves.ts';
import { queueLists } from '#domain/regulation/categories.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { addDays, localDate } from '#domain/time/local-date.ts';
import { housedOn, sinceEndOf } from './moves-of-entry.ts';
import type { PlaceAnswer } from './place-answer.ts';

/** Of which days of the past something is asked. */
export interface AskedOfPast {
  readonly since?: PlainDate | undefined;
  readonly at?: PlainDate | undefined;
}

/** An entry as it is now: where it stands, or would, and how far the log of its list had come when that was read. */
interface Present {
  readonly identity: EntryIdentity;
  readonly place: number;
  readonly upTo: number;
}

type Reading = Pick<Register, 'headBy' | 'acts'>;

/** The same day by its end and by its beginning, whichever is asked; each from the log alone. */
export async function pastOf(
  present: Present,
  { since, at }: AskedOfPast,
  register: Reading,
): Promise<Pick<PlaceAnswer, 'moved' | 'past'>> {
  const [moved, past] = await Promise.all([
    since === undefined ? undefined : movedSince(since, present, register),
    at === undefined ? undefined : thenAt(at, present, register),
  ]);
  return { ...(moved ? { moved } : {}), ...(past ? { past } : {}) };
}

const named = (list: string) => ({ list: queueListOf(list), listName: queueLists[queueListOf(list)].name });

async function movedSince(since: PlainDate, present: Present, register: Reading): Promise<PlaceAnswer['moved']> {
  const { identity, place } = present;
  const { moves, by, stood, cameSince, on } = await sinceEndOf(addDays(since, -1), present, register);
  const list = on?.list ?? identity.list;
  return {
    since,
    text: movedWords(since, by),
    ...(stood || cameSince ? { from: { ...named(list), place: place - by } } : {}),
    by,
    reasons: sumsOf(moves).map(({ reason, ...sum }) => {
      const { law, text, why } = moveReasons[reason];
      return {
        reason,
        law,
        lawText: lawsOfMoves[law],
        text,
        why,
        ...sum,
        moves: moves.filter((move) => move.reason === reason).map(moveTold),
      };
    }),
    notices: stood || cameSince ? noticesOf(moves, place - by).map(noticeTold) : [],
  };
}

const noticeTold = ({ on, from, to, reasons }: MoveNotice) => ({
  ...{ on, from, to, text: noticeWords(on, from, to) },
  reasons: reasons.map((sum) => ({ ...sum, text: moveReasons[sum.reason].text })),
});

/** By which act of which list: its day, and nothing of whose it was. */
const moveTold = ({ at, by, list, sequence }: Move) => ({ on: localDate(at), by, list, act: sequence });

async function thenAt(on: PlainDate, present: Present, register: Reading): Promise<PlaceAnswer['past']> {
  const { identity } = present;
  const since = await sinceEndOf(on, present, register);
  const { list, listSize, logHead } = since.on ?? { list: identity.list, listSize: 0, logHead: 0 };
  const housed = since.on ? await housedOn(on, { provider: identity.provider, list, logHead }, register) : [];
  const place = since.on && since.stood ? present.place - since.by : undefined;
  return {
    on,
    text: thenWords(on, place),
    ...named(list),
    place,
    listSize,
    housed: housed.map(({ placeLeft, left, sequence }) => ({ place: placeLeft, filedOn: left?.day, act: sequence })),
  };
}
