import type { ListAct } from '#casework/ports/commit.ts';
import type { Sheet, Standing } from '#casework/ports/papers.ts';
import type { Register } from '#casework/ports/register.ts';
import { readList, readPlace } from '#casework/register/read-place.ts';
import { actorRecord } from '#domain/actor.ts';
import { entryChanged, type ListsOfChange, placeEntered } from '#domain/queue/change-entry.ts';
import type { EntryIdentity } from '#domain/queue/list.ts';
import type { Instant } from '#domain/time/instant.ts';
import { actFrom, sealing } from './issue-numbers.ts';
import type { OnEntry, Signing } from './signable.ts';

/** The entry, while it stands where the change can find it: what has come to that list already changes to it no more. */
async function active({ entry, change }: OnEntry, register: Register): Promise<EntryIdentity | undefined> {
  const identity = await register.entry(entry);
  const isThere = change.does === 'LIST_CHANGED' && identity?.onList === change.to;
  return identity?.status === 'ACTIVE' && !isThere ? identity : undefined;
}

const listOf = (identity: EntryIdentity, list: string) => ({ provider: identity.provider, list });

async function readLists({ change }: OnEntry, identity: EntryIdentity, register: Register): Promise<ListsOfChange> {
  const [on, to] = await Promise.all([
    readList(listOf(identity, identity.onList), [identity], register),
    change.does === 'LIST_CHANGED' ? readList(listOf(identity, change.to), [identity], register) : undefined,
  ]);
  return { on, to };
}

/** Where an entry stands by a paper as of this moment; undefined where it stands no more. */
export async function standingBy(on: OnEntry, now: Instant, register: Register): Promise<Standing | undefined> {
  const identity = await active(on, register);
  if (!identity) return undefined;
  const { change } = on;
  const { onList, registerNumber, priorityMoment, caseId, record = caseId } = identity;
  const kept = { registerNumber, priorityMoment, from: onList, record, asOf: now };
  if (change.does !== 'LIST_CHANGED') {
    const { place, listSize } = await readPlace(identity, listOf(identity, onList), now, { register });
    return { ...kept, list: onList, place, listSize };
  }
  const lists = await readLists(on, identity, register);
  return { ...kept, list: change.to, ...placeEntered(lists, change.to, identity, now) };
}

/**
 * The acts of a signed paper on its entry, read and judged anew at each try: `gone`, where the entry stands no more, `moved`,
 * where it stands by another moment or on another list than the paper says.
 */
export async function actsOnEntry(
  on: OnEntry,
  { caseId, stands }: Pick<Sheet, 'caseId' | 'stands'>,
  { signer, now }: Signing,
  register: Register,
): Promise<readonly ListAct[] | 'gone' | 'moved'> {
  const identity = await active(on, register);
  if (!identity) return 'gone';
  if (identity.priorityMoment !== stands?.priorityMoment || identity.onList !== stands.from) return 'moved';
  const acting = { ground: on.ground, ...on.told, caseId, at: now, actor: actorRecord(signer), ...sealing };
  const lists = await readLists(on, identity, register);
  return entryChanged(lists, on.change, identity, acting).map(({ before, after }) => actFrom(before, after));
}
