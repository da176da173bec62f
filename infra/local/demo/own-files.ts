// What the people of the demonstration have from this time and from those before.
import { inParallel } from '#casework/in-parallel.ts';
import { type ProviderId, providerIds } from '#domain/regulation/offices/providers.ts';
import type { Language } from '#domain/words.ts';
import type { CaseView } from '#http/views/files/case-view.ts';
import type { HomeVisitView } from '#http/views/files/home-visit-view.ts';
import { type Player, player, type Scene } from '#infra/local/acting/players.ts';
import { cast, listCast, yearCast } from '#infra/local/people/local-citizens.ts';
import { Advice } from '#infra/running/advice.ts';
import { toldEverywhere } from './demo-words.ts';

/** Everybody with whom the demonstration plays. */
export const everybodyPlayed: readonly string[] = [...Object.values(cast), ...yearCast, ...listCast];

/** Each who asks while others do is a process of the local cloud that begins: all of them at once outlast a slow machine’s patience. */
export const askedAtOnce = 6;

const ownLists = ['listRequests', 'listVisits', 'listAmendments', 'listComplaints', 'listOffers'] as const;

/** Every file of all with whom it is played, of whatever kind. */
export async function ownFiles(scene: Scene): Promise<ReadonlySet<string>> {
  const asked = everybodyPlayed.flatMap((login) => ownLists.map((list) => ({ login, list })));
  const files = await inParallel(asked, askedAtOnce, ({ login, list }) =>
    listed<{ readonly id: string }>(player(scene, login), list),
  );
  return new Set(files.flat().map(({ id }) => id));
}

type Page<T> = { readonly items: readonly T[]; readonly cursor?: string };

export const requestsOf = (citizen: Pick<Player, 'does'>) => listed<CaseView>(citizen, 'listRequests');
export const visitsTo = (citizen: Pick<Player, 'does'>) => listed<HomeVisitView>(citizen, 'listVisits');

async function listed<T>(citizen: Pick<Player, 'does'>, operation: string): Promise<readonly T[]> {
  const found: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await citizen.does<Page<T>>(operation, cursor === undefined ? {} : { cursor });
    found.push(...page.items);
    cursor = page.cursor;
  } while (cursor);
  return found;
}

/** A person is registered once with a provider, so each demonstration takes the next one. */
export async function freshProvider(people: readonly Pick<Player, 'does'>[], language: Language): Promise<ProviderId> {
  const requests = (await inParallel(people, askedAtOnce, requestsOf)).flat();
  const used = new Set(requests.map(({ provider }) => provider));
  const fresh = providerIds.find((provider) => !used.has(provider));
  if (!fresh) throw new Advice(toldEverywhere[language]);
  return fresh;
}
