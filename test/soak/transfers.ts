// X130: an orphan comes to another provider with the moment and the sequence that he has, and stands there alone.
import type { Commit } from '#casework/ports/commit.ts';
import type { Application } from '#domain/application/application.ts';
import type { FileState } from '#domain/file/state.ts';
import { type EntryIdentity, entryName } from '#domain/queue/list.ts';

/** Who stands where, by the sequence of his filing, which is nobody else's and which no act changes. */
export type Places = Map<number, string>;

interface Books {
  /** as the commit left them */
  readonly entries: ReadonlyMap<string, EntryIdentity>;
  readonly files: ReadonlyMap<string, FileState>;
  readonly places: Places;
}

const isActive = ({ status }: EntryIdentity): boolean => status === 'ACTIVE';

/** What of a commit is not so, asked once all of its acts are followed. */
export function brokenTransfers({ acts = [] }: Commit, { entries, files, places }: Books): string[] {
  const came = acts.flatMap(({ log }) => log.filter(({ kind }) => kind === 'TRANSFERRED_IN'));
  const faults = came.flatMap(({ caseId, rank }): string[] => {
    const { change } = (files.get(caseId) ?? {}) as Partial<Application>;
    const left = change && entries.get(entryName(change.entry));
    if (left?.status !== 'TRANSFERRED') return [`${caseId} came from an entry that is ${left?.status}`];
    const isHis = left.priorityMoment === rank?.priorityMoment && left.intakeSequence === rank.intakeSequence;
    return isHis ? [] : [`${caseId} came by another moment than he had`];
  });
  const standing = acts.flatMap(({ identities }) => identities.map(({ identity }) => identity)).filter(isActive);
  for (const { intakeSequence, ...entry } of standing) {
    const [name, other = ''] = [entryName(entry), places.get(intakeSequence)];
    if (other !== name && entries.get(other)?.status === 'ACTIVE')
      faults.push(`${name} and ${other} stand by one filing`);
    places.set(intakeSequence, name);
  }
  return faults;
}
