import type { Register } from '#casework/ports/register.ts';
import type { Application } from '#domain/application/application.ts';
import { rankOf } from '#domain/application/rules/filing/newcomer.ts';
import { type FiledApplication, isPast } from '#domain/application/stages.ts';
import type { ListReading } from '#domain/queue/act-on-list.ts';
import { type Entry, type EntryIdentity, entryName, nameOfPosition, positionName } from '#domain/queue/list.ts';
import { isQueueList, type QueueListId } from '#domain/regulation/categories.ts';
import type { Instant } from '#domain/time/instant.ts';
import { ListInMotion, type Place, placeIn, readList } from './read-place.ts';

const readings = 12;

/** An entry, and the list on which it stands or last stood, as both were at one moment. */
export interface ReadEntry {
  readonly identity: EntryIdentity;
  readonly reading: ListReading;
}

/**
 * The entry of a request: it and its list are asked for at once, as the request left it, and again where an act has moved it
 * since. Its position, read with the list, must say what the entry says of itself, else an act came between the two.
 */
export async function readEntry(
  filed: FiledApplication,
  registerNumber: number,
  register: Register,
): Promise<ReadEntry | undefined> {
  const { provider, list } = filed;
  let asked: Pick<EntryIdentity, 'onList' | 'day' | 'priorityMoment' | 'intakeSequence'> = {
    onList: list,
    ...rankOf(filed),
  };
  for (let reading = 0; reading < readings; reading++) {
    const [identity, onList] = await Promise.all([
      register.entry({ provider, list, registerNumber }),
      readList({ provider, list: asked.onList }, [asked], register),
    ]);
    if (!identity) return undefined;
    const isThere = identity.onList === asked.onList && positionName(identity) === positionName(asked);
    if (isThere && standsIn(onList.entries, identity) === (identity.status === 'ACTIVE'))
      return { identity, reading: onList };
    asked = identity;
  }
  throw new ListInMotion();
}

export interface PlaceOfCase extends Place {
  readonly list: QueueListId;
  /** the ordinal number of the notice, which never changes */
  readonly registerNumber: number;
  readonly priorityMoment: Instant;
}

/** The place now of a person whose notice is signed; undefined while undecided (X31), refused, or no longer on a list. */
export async function placeOfCase(
  theCase: Application,
  now: Instant,
  { register }: { readonly register: Register },
): Promise<PlaceOfCase | undefined> {
  const entry = theCase.result?.entry;
  if (!entry || !isPast('filing', theCase)) return undefined;
  const read = await readEntry(theCase, entry.registerNumber, register);
  if (read?.identity.status !== 'ACTIVE') return undefined;
  const { registerNumber, onList, priorityMoment } = read.identity;
  return { ...placeIn(read.reading, read.identity, now), list: queueListOf(onList), registerNumber, priorityMoment };
}

/** A list by its name in the register. */
export function queueListOf(list: string): QueueListId {
  if (!isQueueList(list)) throw new Error(`${list} is no list`);
  return list;
}

const standsIn = (entries: readonly Entry[], identity: EntryIdentity): boolean =>
  entries.some(
    (entry) =>
      entry.active && nameOfPosition(entry) === entryName(identity) && positionName(entry) === positionName(identity),
  );
