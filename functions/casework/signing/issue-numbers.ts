import { createHash, randomBytes } from 'node:crypto';
import type { ListAct } from '#casework/ports/commit.ts';
import { actorRecord } from '#domain/actor.ts';
import { type Acting, enters, type ListAfter, type ListReading, untouched } from '#domain/queue/act-on-list.ts';
import { entryName, type Newcomer, positionName } from '#domain/queue/list.ts';
import { registrationGround } from '#domain/queue/take-places.ts';
import type { Signing } from './signable.ts';

/** How acts are sealed: by digests of what nobody can guess. */
export const sealing: Pick<Acting, 'digest' | 'salt'> = {
  digest: (text) => createHash('sha256').update(text).digest('hex'),
  salt: () => randomBytes(16).toString('hex'),
};

/** Who takes the list's next number, by which act and under which clause: unless said, by being registered (5.5). */
interface Numbering {
  readonly newcomer: Newcomer;
  readonly as?: 'REGISTERED' | 'TRANSFERRED_IN';
  readonly ground?: string;
}

/** Issues the ordinal number (3, 5.5): the newcomer takes the list's next one, and the list moves with it. */
export function issueNumber(
  reading: ListReading,
  { newcomer, as = 'REGISTERED', ground = registrationGround }: Numbering,
  { signer, now }: Signing,
): { readonly act: ListAct; readonly after: ListAfter } {
  const { caseId } = newcomer;
  const acting = { ground, caseId, at: now, actor: actorRecord(signer), ...sealing };
  const after = enters(untouched(reading), as, newcomer, acting);
  return { act: actFrom(reading, after), after };
}

/** What a transaction writes of the acts that brought a list from here to there: only the years and days that moved. */
export const actFrom = ({ list, years, days }: ListReading, after: ListAfter): ListAct => ({
  before: list,
  after: after.list,
  years: [...after.years.values()].filter((year) => years.get(year.year) !== year),
  days: [...after.days.values()].filter((day) => days.get(day.day) !== day),
  identities: [...after.identities.values()],
  positions: [...after.positions.values()],
  log: after.log,
});

/** Of changes of one thing the last state, as it was known before the first. */
function added<T, K extends keyof T>(changes: readonly T[], name: (change: T) => string, before: K): T[] {
  const byName = Map.groupBy(changes, name);
  return [...byName.values()].flatMap((same) => {
    const [first, last] = [same[0], same.at(-1)];
    if (!first || !last) return [];
    return [first === last ? last : { ...last, [before]: first[before] }];
  });
}

const lastOf = <T>(states: readonly T[], name: (state: T) => string): T[] => [
  ...new Map(states.map((state) => [name(state), state])).values(),
];

/** Acts that one transaction does to the same list are one act: each list, year, day, entry and position is written once. */
export const together = (acts: readonly ListAct[]): ListAct[] =>
  [...Map.groupBy(acts, ({ after: { provider, list } }) => JSON.stringify([provider, list])).values()].map((ofList) =>
    ofList.reduce((first, next) => ({
      before: first.before,
      after: next.after,
      years: lastOf([...first.years, ...next.years], ({ year }) => String(year)),
      days: lastOf([...first.days, ...next.days], ({ day }) => day),
      identities: added([...first.identities, ...next.identities], ({ identity }) => entryName(identity), 'known'),
      positions: added([...first.positions, ...next.positions], ({ entry }) => positionName(entry), 'wasActive'),
      log: [...first.log, ...next.log],
    })),
  );
