import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Register } from '#casework/ports/register.ts';
import { actOnEntry } from '#casework/signing/act-on-entry.ts';
import { sealing } from '#casework/signing/issue-numbers.ts';
import { actorRecord } from '#domain/actor.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { actOf, stands } from '#domain/amendment/rules/act.ts';
import type { Acting } from '#domain/queue/act-on-list.ts';
import { type EntryIdentity, entryKey } from '#domain/queue/list.ts';
import { amendmentGround } from '#domain/regulation/amendments/grounds.ts';
import { ok } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Ask } from './on-amendment.ts';

/** X53: the act on the list, in one commit with the amendment that decided it; another act may have come first. */
export const enforcing =
  (now: Instant, deps: EnforceDeps): Ask =>
  async (before) => {
    const { entry, holder, acts: identity } = await entryFound(before, deps);
    const wanted = identity && { kind: actOf(before.purpose), identity };
    const acts = wanted ? [await actOnEntry(wanted, actingFor(before, now), deps.register)] : [];
    return ok({ command: { type: 'EnforceAmendment', entry, holder }, acts });
  };

export interface EnforceDeps {
  readonly register: Register;
  readonly cases: Pick<CaseStore, 'claim'>;
}

export interface EntryFound {
  readonly entry: EntryIdentity | undefined;
  /** who holds the claim of that person’s entry with that provider */
  readonly holder: string | undefined;
  /** the entry, where it stands so that the act is done on it */
  readonly acts: EntryIdentity | undefined;
}

/** The entry that an amendment is about as it stands now. */
export async function entryFound(
  { entry: of, subject, purpose }: Amendment,
  { register, cases }: EnforceDeps,
): Promise<EntryFound> {
  const [entry, claim] = await Promise.all([register.entry(of), cases.claim(entryKey(of.provider, subject))]);
  const holder = claim?.holder;
  return { entry, holder, acts: entry && stands(purpose, { entry, holder }) ? entry : undefined };
}

/** By whom and under which ground the list’s log keeps the act. */
export function actingFor({ id: caseId, ground, decision }: Amendment, at: Instant): Acting {
  const { article, told: publicGround } = amendmentGround(ground);
  const actor = decision ? { kind: 'head', id: decision.by } : actorRecord({ kind: 'machine' });
  return { ground: article, publicGround, caseId, at, actor, ...sealing };
}
