import { type ProposeDeps, proposalOf } from '#casework/acts/amending/propose-amendment.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Plan } from '#casework/ports/commit.ts';
import { holdersOf } from '#casework/register/entries-held.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { housedWith } from '#domain/offer/rules/housing.ts';
import { amendmentKey, entryNamed } from '#domain/queue/list.ts';
import { foundProposal } from '#domain/regulation/amendments/found-facts.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { GoingOn } from './moving.ts';

/** By which people stand with whatever provider, the one that was housed among them no more. */
async function entriesOf(people: readonly string[], cases: Pick<CaseStore, 'claim'>): Promise<readonly string[]> {
  const asked = people.flatMap((person) => providerIds.map((provider) => ({ provider, person })));
  const held = await inParallel(asked, 5, ({ provider, person }) => holdersOf(provider, person, cases));
  return [...new Set(held.flatMap(({ holder, beside }) => [holder, beside].flatMap((name) => name ?? [])))];
}

/**
 * X248: whoever has the keys of a dwelling of the state fund stands on no other list, nor does the family that it is given for:
 * the removal from each is proposed in the commit of the keys (73(1)(4)). About whose entry something is being decided, that goes first.
 */
export async function removalsElsewhere(
  file: Offer,
  { now, requestId }: GoingOn,
  deps: ProposeDeps,
): Promise<readonly Plan[]> {
  const acting = { actor: { kind: 'machine' }, now, requestId } as const;
  const names = (await entriesOf(housedWith(file), deps.cases)).map(entryNamed);
  const plans = await inParallel(names, 5, async ({ provider, list, registerNumber }) => {
    const [entry, open] = await Promise.all([
      deps.register.entry({ provider, list, registerNumber }),
      deps.cases.claim(amendmentKey({ provider, list, registerNumber })),
    ]);
    if (entry?.status !== 'ACTIVE' || open) return [];
    const proposal = { ...foundProposal('STATE_DWELLING', localDate(now)), list, registerNumber };
    const planned = await proposalOf(proposal, acting, deps, { provider, file: file.id });
    return planned.ok ? [planned.value] : [];
  });
  return plans.flat();
}
