import type { CaseStore } from '#casework/ports/case-store.ts';
import type { ListAct } from '#casework/ports/commit.ts';
import type { Register } from '#casework/ports/register.ts';
import { readList } from '#casework/register/read-place.ts';
import { actFrom, sealing } from '#casework/signing/issue-numbers.ts';
import { actorRecord } from '#domain/actor.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { actOf, correctedKey, stands } from '#domain/amendment/rules/act.ts';
import { listAfter, standWhereAsked } from '#domain/amendment/rules/merging.ts';
import { type ActInOrder, actsInOrder } from '#domain/queue/acts-in-order.ts';
import { type EntryIdentity, entryNamed } from '#domain/queue/list.ts';
import { actsOfMerging, actsOfRestoring } from '#domain/queue/merge-entries.ts';
import { amendmentGround } from '#domain/regulation/amendments/grounds.ts';
import { ok } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import { holdersOf } from './entries-held.ts';
import type { Ask } from './on-amendment.ts';

/** X53: the acts on the lists, in one commit with the amendment that decided them; another act may have come first. */
export const enforcing =
  (now: Instant, { register, cases }: EnforceDeps): Ask =>
  async (before) => {
    const { purpose, moment } = before;
    const { entry, holder, beside } = await standingOf(before, { register, cases });
    const other = await otherOf(before, holder, register);
    const isStanding =
      entry !== undefined &&
      stands(purpose, { entry, holder, beside, moment, other }) &&
      standWhereAsked(before, { entry, other });
    const acts = isStanding ? await actsFor(before, { entry, other }, { now, register }) : [];
    return ok({ command: { type: 'EnforceAmendment', entry, holder, other, beside }, acts });
  };

/** The entry as the register has it, and who holds the claims of its person's entries there. */
export async function standingOf(
  { entry: of, subject }: Pick<Amendment, 'entry' | 'subject'>,
  { register, cases }: EnforceDeps,
) {
  const [entry, held] = await Promise.all([register.entry(of), holdersOf(of.provider, subject, cases)]);
  return { entry, ...held };
}

/** The entry that stays in a merging, or that whoever is restored stands by now. */
async function otherOf({ purpose, into }: Amendment, holder: string | undefined, register: Register) {
  const name = into ?? (purpose === 'RESTORATION' && holder !== undefined ? entryNamed(holder) : undefined);
  return name && register.entry(name);
}

export interface EnforceDeps {
  readonly register: Register;
  readonly cases: Pick<CaseStore, 'claim'>;
}

interface Standing {
  readonly entry: EntryIdentity;
  readonly other: EntryIdentity | undefined;
}

async function actsFor(
  file: Amendment,
  standing: Standing,
  { now: at, register }: { readonly now: Instant; readonly register: Register },
): Promise<ListAct[]> {
  const { id: caseId, ground, decision } = file;
  const actor = decision ? { kind: 'head', id: decision.by } : actorRecord({ kind: 'machine' });
  const acts = actsOf(file, standing);
  const keys = acts.flatMap(({ entry, to }) => (to ? [entry, to] : [entry]));
  const { provider } = standing.entry;
  const lists = await Promise.all(
    [...new Set(acts.map(({ on }) => on))].map((list) => readList({ provider, list }, keys, register)),
  );
  const acting = { ground: amendmentGround(ground).article, caseId, at, actor, ...sealing };
  return actsInOrder(lists, acts, acting).map(({ before, after }) => actFrom(before, after));
}

/** What it does to its entry, and to another where there is one. */
function actsOf(file: Amendment, { entry, other }: Standing): readonly ActInOrder[] {
  const { purpose, ground, moment } = file;
  const { told: publicGround } = amendmentGround(ground);
  if (purpose === 'MERGING' && other) return actsOfMerging({ ended: entry, stays: other, list: listAfter(file) });
  if (purpose === 'RESTORATION') return actsOfRestoring(entry, other, publicGround);
  const to = moment && correctedKey(entry, moment);
  return [{ kind: actOf(purpose), on: entry.onList, entry, publicGround, ...(to ? { to } : {}) }];
}
