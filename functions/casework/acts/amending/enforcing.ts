import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Register } from '#casework/ports/register.ts';
import { holdersOf } from '#casework/register/entries-held.ts';
import { readList } from '#casework/register/read-place.ts';
import { actFrom, sealing } from '#casework/signing/issue-numbers.ts';
import { actorRecord } from '#domain/actor.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import type { CommandOf } from '#domain/amendment/command.ts';
import { actOf, correctedKey, standsAsDecided } from '#domain/amendment/rules/act.ts';
import { listAfter } from '#domain/amendment/rules/merging.ts';
import type { Acting, ListReading } from '#domain/queue/act-on-list.ts';
import { type ActInOrder, actsInOrder, type ListChanged } from '#domain/queue/acts-in-order.ts';
import { type EntryIdentity, entryNamed } from '#domain/queue/list.ts';
import { actsOfMerging, actsOfRestoring } from '#domain/queue/merge-entries.ts';
import { amendmentGround } from '#domain/regulation/amendments/grounds.ts';
import { ok } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Ask } from './on-amendment.ts';

/** X53: the acts on the lists, in one commit with the amendment that decided them; another act may have come first. */
export const enforcing =
  (now: Instant, deps: EnforceDeps): Ask =>
  async (before) => {
    const { command, acts } = await effectOf(before, deps);
    const lists = await listsOf(before.entry.provider, acts, deps.register);
    return ok({ command, acts: enforced({ file: before, acts }, lists, now).map(asRead) });
  };

export interface EnforceDeps {
  readonly register: Register;
  readonly cases: Pick<CaseStore, 'claim'>;
}

/** The entry as the register has it, and who holds the claims of its person's entries there. */
export async function standingOf(
  { entry: of, subject }: Pick<Amendment, 'entry' | 'subject'>,
  { register, cases }: EnforceDeps,
) {
  const [entry, held] = await Promise.all([register.entry(of), holdersOf(of.provider, subject, cases)]);
  return { entry, ...held };
}

/** The entry that stays in a merging, or that whoever is restored stands by now. */
async function otherOf({ purpose, into, isBeside }: Amendment, holder: string | undefined, register: Register) {
  const name =
    into ?? (purpose === 'RESTORATION' && holder !== undefined && !isBeside ? entryNamed(holder) : undefined);
  return name && register.entry(name);
}

/** What takes effect, judged by how everything stands now, and its acts in their order: none, where others came first. */
export interface Effect {
  readonly command: CommandOf<'EnforceAmendment'>;
  readonly acts: readonly ActInOrder[];
}

export async function effectOf(file: Amendment, deps: EnforceDeps): Promise<Effect> {
  const { entry, holder, beside } = await standingOf(file, deps);
  const other = await otherOf(file, holder, deps.register);
  const isStanding = entry !== undefined && standsAsDecided(file, { entry, holder, beside, other });
  return {
    command: { type: 'EnforceAmendment', entry, holder, other, beside },
    acts: isStanding ? actsOf(file, entry, other) : [],
  };
}

/** What it does to its entry, and to another where there is one. */
function actsOf(file: Amendment, entry: EntryIdentity, other: EntryIdentity | undefined): readonly ActInOrder[] {
  const { purpose, ground, moment } = file;
  const { told: publicGround } = amendmentGround(ground);
  if (purpose === 'MERGING' && other) return actsOfMerging({ ended: entry, stays: other, list: listAfter(file) });
  if (purpose === 'RESTORATION') return actsOfRestoring(entry, other, publicGround);
  const to = moment && correctedKey(entry, moment);
  return [{ kind: actOf(purpose), on: entry.onList, entry, publicGround, ...(to ? { to } : {}) }];
}

/** On which lists acts are done. */
export const listsActedOn = (acts: readonly ActInOrder[]): readonly string[] => [...new Set(acts.map(({ on }) => on))];

/** The lists of a provider that acts are done on, each read around every entry of theirs as it stands and will stand. */
export const listsOf = (
  provider: string,
  acts: readonly ActInOrder[],
  register: Register,
): Promise<readonly ListReading[]> => {
  const keys = acts.flatMap(({ entry, to }) => (to ? [entry, to] : [entry]));
  return Promise.all(listsActedOn(acts).map((list) => readList({ provider, list }, keys, register)));
};

/** The lists as its acts leave them. */
export const enforced = (
  { file, acts }: Pick<Effect, 'acts'> & { readonly file: Amendment },
  lists: readonly ListReading[],
  now: Instant,
): readonly ListChanged[] => actsInOrder(lists, acts, actingFor(file, now));

/** What a transaction writes of them. */
export const asRead = ({ before, after }: ListChanged) => actFrom(before, after);

/** By whom and under which clause the list’s log keeps the acts. */
function actingFor({ id: caseId, ground, decision }: Amendment, at: Instant): Acting {
  const actor = decision ? { kind: 'head', id: decision.by } : actorRecord({ kind: 'machine' });
  return { ground: amendmentGround(ground).article, caseId, at, actor, ...sealing };
}
