import type { CaseStore, CommitRecord } from '#casework/ports/case-store.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { Hand } from '#domain/complaint/event.ts';

export interface HandsDeps {
  readonly cases: Pick<CaseStore, 'load' | 'journal' | 'claim'>;
  readonly officialsOf?: StaffRegister['ofOrganisation'] | undefined;
}

/** Somebody of the staff, with the person he is where that was kept. */
export type Known = { readonly by?: string | undefined; readonly person?: string | undefined } | undefined;

/** Whoever they are in the staff register, so that no second entry of theirs decides. */
async function handsOf(known: readonly Known[], office: string, { officialsOf }: HandsDeps): Promise<Hand[]> {
  const members = (await officialsOf?.(office)) ?? [];
  const unique = new Map<string, Hand>();
  for (const hand of known) {
    if (!hand?.by) continue;
    const person = hand.person ?? members.find(({ id }) => id === hand.by)?.person;
    unique.set(hand.by, { by: hand.by, ...(person ? { person } : {}) });
  }
  return [...unique.values()];
}

interface Chosen {
  readonly acted: readonly Known[];
  readonly chosen: readonly Known[];
}

export const named = async ({ acted, chosen }: Chosen, office: string, deps: HandsDeps) => ({
  acted: await handsOf(acted, office, deps),
  chosen: await handsOf(chosen, office, deps),
});

/** Whoever has confirmed something that a journal tells, beside who did it: it is his act as well. */
export const confirmersIn = (commits: readonly CommitRecord[]): readonly Known[] =>
  commits.flatMap(({ events }) =>
    events.flatMap((event) =>
      'confirmedBy' in event && typeof event.confirmedBy === 'string' ? [{ by: event.confirmedBy }] : [],
    ),
  );

/** Whoever of an office has committed something that a journal tells, or one of these events of it. */
export const handsIn = (
  commits: readonly CommitRecord[],
  office: string,
  types?: readonly string[],
): readonly Known[] =>
  commits
    .filter(({ events }) => types === undefined || events.some(({ type }) => types.includes(type)))
    .flatMap(({ actor }) => (actor.organisation === office ? [{ by: actor.id }] : []));
