import type { CaseStore } from '#casework/ports/case-store.ts';
import type { ListAct } from '#casework/ports/commit.ts';
import type { Register } from '#casework/ports/register.ts';
import { actOnEntry } from '#casework/signing/act-on-entry.ts';
import { sealing } from '#casework/signing/issue-numbers.ts';
import { actorRecord } from '#domain/actor.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { actOf, correctedKey, stands } from '#domain/amendment/rules/act.ts';
import { type EntryIdentity, entryKey } from '#domain/queue/list.ts';
import { amendmentGround } from '#domain/regulation/amendments/grounds.ts';
import { ok } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Ask } from './on-amendment.ts';

/** X53: the act on the list, in one commit with the amendment that decided it; another act may have come first. */
export const enforcing =
  (now: Instant, { register, cases }: EnforceDeps): Ask =>
  async (before) => {
    const { purpose, moment } = before;
    const { entry, holder } = await standingOf(before, { register, cases });
    const isStanding = entry !== undefined && stands(purpose, { entry, holder, moment });
    const acts = isStanding ? [await actFor(before, entry, { now, register })] : [];
    return ok({ command: { type: 'EnforceAmendment', entry, holder }, acts });
  };

/** The entry as the register has it, and who holds the claim of its person's entry there. */
export async function standingOf(
  { entry: of, subject }: Pick<Amendment, 'entry' | 'subject'>,
  { register, cases }: EnforceDeps,
) {
  const [entry, claim] = await Promise.all([register.entry(of), cases.claim(entryKey(of.provider, subject))]);
  return { entry, holder: claim?.holder };
}

export interface EnforceDeps {
  readonly register: Register;
  readonly cases: Pick<CaseStore, 'claim'>;
}

function actFor(
  { id: caseId, purpose, ground, decision, moment }: Amendment,
  identity: EntryIdentity,
  { now: at, register }: { readonly now: Instant; readonly register: Register },
): Promise<ListAct> {
  const { article, told: publicGround } = amendmentGround(ground);
  const actor = decision ? { kind: 'head', id: decision.by } : actorRecord({ kind: 'machine' });
  const acting = { ground: article, publicGround, caseId, at, actor, ...sealing };
  const to = moment && correctedKey(identity, moment);
  return actOnEntry({ kind: actOf(purpose), identity, ...(to ? { to } : {}) }, acting, register);
}
