// A list in memory that acts are done to one after another, each at its moment and in a transaction of its own.

import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Register } from '#casework/ports/register.ts';
import { readAround } from '#casework/register/read-place.ts';
import { actFrom, sealing } from '#casework/signing/issue-numbers.ts';
import { type Acting, acted, enters, type ListAfter, untouched } from '#domain/queue/act-on-list.ts';
import type { EntryIdentity, Rank } from '#domain/queue/list.ts';
import { localDate } from '#domain/time/local-date.ts';

export const provider = 'uralsk';

export const rankAt = (priorityMoment: string, intakeSequence = 1): Rank => ({
  day: localDate(priorityMoment),
  priorityMoment,
  intakeSequence,
});

type ActOnEntry = Parameters<typeof acted>[1];

/** The acts of a test: who comes with which moment, and what then becomes of whom. */
export function aQueue({ commit, register }: Pick<CaseStore, 'commit'> & { readonly register: Register }) {
  const acting = (at: string, caseId: string): Acting => ({ ground: '5.5', caseId, at, actor: {}, ...sealing });
  const writes = async (list: string, ranks: readonly Rank[], act: (before: ListAfter) => ListAfter) => {
    const reading = await readAround(await register.list(provider, list), ranks, register);
    const obstacles = await commit({ plans: [], acts: [actFrom(reading, act(untouched(reading)))] });
    if (obstacles.length > 0) throw new Error(JSON.stringify(obstacles));
  };
  const identityOf = async (list: string, registerNumber: number): Promise<EntryIdentity> => {
    const identity = await register.entry({ provider, list, registerNumber });
    if (!identity) throw new Error(`${list} has no ${registerNumber}`);
    return identity;
  };
  const does = async (
    kind: ActOnEntry,
    { list, number, at, to, on }: { list: string; number: number; at: string; to?: Rank; on?: string },
  ): Promise<void> => {
    const identity = await identityOf(list, number);
    const ranks = to ? [identity, to] : [identity];
    await writes(on ?? identity.onList, ranks, (before) =>
      acted(before, kind, { identity, ...(to ? { to } : {}) }, acting(at, 'case_of_the_act')),
    );
  };
  return {
    /** the next number of the list to a case with that moment */
    comes: ({ list, rank, at, caseId }: { list: string; rank: Rank; at: string; caseId: string }) =>
      writes(list, [rank], (before) =>
        enters(before, 'REGISTERED', { caseId, provider, list, ...rank }, acting(at, caseId)),
      ),
    does,
    identityOf,
  };
}
