import { personIn, type Whose } from '#casework/papers/whose.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Register } from '#casework/ports/register.ts';
import type { Application } from '#domain/application/application.ts';
import type { Change } from '#domain/application/change.ts';
import { entryMade } from '#domain/application/result/entry-made.ts';
import { rankOf } from '#domain/application/rules/filing/newcomer.ts';
import { isPast } from '#domain/application/stages.ts';
import { isOldEntry } from '#domain/old-entry/old-entry.ts';
import type { ListReading } from '#domain/queue/act-on-list.ts';
import {
  type Entry,
  type EntryIdentity,
  entryKey,
  entryName,
  nameOfPosition,
  positionName,
} from '#domain/queue/list.ts';
import { isQueueList, type QueueListId } from '#domain/regulation/categories.ts';
import type { Instant } from '#domain/time/instant.ts';
import { ListInMotion, type Place, placeIn, readList } from './read-place.ts';

const readings = 12;

/** An entry, and the list on which it stands or last stood, as both were at one moment. */
export interface ReadEntry {
  readonly identity: EntryIdentity;
  readonly reading: ListReading;
}

export interface EntryDeps {
  readonly register: Register;
  readonly cases: Pick<CaseStore, 'claim'>;
}

/** The entry of a file that says whose one is: of a request as above, of a row of an old list the one that it came with. */
export const entryIn = (file: Whose): EntryOf | undefined => (isOldEntry(file) ? file.entry : entryMade(file));

type EntryOf = Pick<Change['entry'], 'provider' | 'list' | 'registerNumber'>;
type Left = Pick<EntryIdentity, 'onList' | 'day' | 'priorityMoment' | 'intakeSequence'>;

/**
 * The entry of a file, and its list; undefined while undecided (X31), refused, or once another of the family has come in
 * his place (73(2)).
 */
export async function entryOfCase(file: Whose, { register, cases }: EntryDeps): Promise<ReadEntry | undefined> {
  const name = entryIn(file);
  const left = name && (await leftBy(file, name, register));
  const read = left && (await readEntry(name, left, register));
  return read && (await isHis(read.identity, file, cases)) ? read : undefined;
}

/** Where a file left its entry, by which it is asked for first: a row does not say all of that. */
async function leftBy(file: Whose, name: EntryOf, register: Pick<Register, 'entry'>): Promise<Left | undefined> {
  if (isOldEntry(file)) return register.entry(name);
  return isPast('filing', file) ? { onList: name.list, ...rankOf(file) } : undefined;
}

/** The entry of a file by itself, whoever's place is not asked; undefined where whose file it is does not hold it. */
export async function entryHeldBy(
  file: Whose,
  { register, cases }: { readonly register: Pick<Register, 'entry'>; readonly cases: EntryDeps['cases'] },
): Promise<EntryIdentity | undefined> {
  const name = entryIn(file);
  const identity = name && (await register.entry(name));
  return identity && (await isHis(identity, file, cases)) ? identity : undefined;
}

/** Does whose file this is hold the entry? After a succession by the claim alone, or by the request that brought it about. */
async function isHis(identity: EntryIdentity, file: Whose, cases: EntryDeps['cases']): Promise<boolean> {
  if (!identity.heldBy || identity.heldBy === file.id) return true;
  return (await cases.claim(entryKey(identity.provider, personIn(file))))?.holder === entryName(identity);
}

/**
 * An entry and its list are asked for at once, as a request left it, and again where an act has moved it since. Its position,
 * read with the list, must say what the entry says of itself, else an act came between the two.
 */
async function readEntry(name: EntryOf, left: Left, register: Register): Promise<ReadEntry | undefined> {
  let asked = left;
  for (let reading = 0; reading < readings; reading++) {
    const [identity, onList] = await Promise.all([
      register.entry(name),
      readList({ provider: name.provider, list: asked.onList }, [asked], register),
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
  deps: EntryDeps,
): Promise<PlaceOfCase | undefined> {
  const read = await entryOfCase(theCase, deps);
  return read && placeRead(read, now);
}

/** The same of an entry that was read; undefined where it stands on the list no more. */
export function placeRead({ identity, reading }: ReadEntry, now: Instant): PlaceOfCase | undefined {
  const { status, registerNumber, onList, priorityMoment } = identity;
  if (status !== 'ACTIVE') return undefined;
  return { ...placeIn(reading, identity, now), list: queueListOf(onList), registerNumber, priorityMoment };
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
