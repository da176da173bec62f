// What comes into the fund, and the rounds that heads open over it.
import { enterDwelling, withdrawDwelling } from '#casework/acts/allocating/dwellings/enter-dwelling.ts';
import { openAllocation } from '#casework/acts/allocating/rounds/open-allocation.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { DwellingFacts } from '#domain/dwelling/command.ts';
import type { Dwelling } from '#domain/dwelling/dwelling.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import { isQueueList } from '#domain/regulation/categories.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import { localDate } from '#domain/time/local-date.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { type Office, offices, providersHere } from '../offices.ts';
import { at, does, type Walk } from '../walk.ts';
import { seatsOf } from './commission.ts';

const officeIn = (provider: ProviderId): Office => offices[provider] as Office;

/** Mostly the city's, which has most people. */
const somewhere = ({ dice }: Walk): ProviderId => (dice().chance(0.8) ? 'uralsk' : (providersHere[1] ?? 'borili'));

/** Rooms of many sizes, so that not everybody is suited by each; entered by the registrar, and now and then by who may not. */
export async function entersDwelling(walk: Walk): Promise<void> {
  const { dice, time } = walk;
  const provider = somewhere(walk);
  const { registrar, executors } = officeIn(provider);
  const rooms = dice().chance(0.7) ? 1 : 1 + dice().below(3);
  const facts: DwellingFacts = {
    fund: dice().chance(0.8) ? 'STATE' : 'RENTED',
    locality: provider,
    rooms,
    area: 16 * rooms + dice().below(20),
    floor: 1 + dice().below(9),
    hasLift: dice().chance(0.5),
    isComfortable: dice().chance(0.9),
    suitsWheelchair: dice().chance(0.3),
    // now and then what can be lived in some days from now alone (X246)
    availableFrom: localDate(at(time.now, dice().chance(0.1) ? 3 : -10)),
  };
  const by = dice().chance(0.97) ? registrar : executors[0];
  await does(walk, 'enters a dwelling', by, (acting, deps) =>
    enterDwelling({ ...facts, address: `Достық даңғылы, ${1 + dice().below(300)}-үй` }, acting, deps),
  );
}

const homes = ({ ledger }: Walk, provider: string): readonly Dwelling[] =>
  ledger.filesOf(dwelling).filter((home) => home.provider === provider);

export async function withdrawsDwelling(walk: Walk): Promise<void> {
  const { dice } = walk;
  const provider = somewhere(walk);
  const home = dice().pick(homes(walk, provider));
  if (!home) return;
  await does(walk, 'withdraws a dwelling', officeIn(provider).heads[0], (acting, deps) =>
    withdrawDwelling({ dwellingId: home.id, reason: 'Жөндеуде' }, acting, deps),
  );
}

/** Over what is free, and now and then over what is not; two heads may open over the same at once. */
export async function opensRound(walk: Walk): Promise<void> {
  const { dice } = walk;
  const provider = somewhere(walk);
  const all = homes(walk, provider);
  const free = all.filter(({ status }) => status === 'FREE');
  const most = dice().chance(0.5) ? 2 : 6;
  const chosen = free.slice(0, 1 + dice().below(most)).map(({ id }) => id);
  const taken = dice().chance(0.08) ? dice().pick(all)?.id : undefined;
  const dwellings = [...chosen, ...(taken ? [taken] : [])];
  if (dwellings.length === 0) return;
  const { heads } = officeIn(provider);
  const opens = (by: StaffActor) => opened(walk, { provider, dwellings, by });
  if (dice().chance(0.1)) await Promise.all([opens(heads[0]), opens(heads[1])]);
  else await opens(dice().chance(0.97) ? heads[0] : officials.headElsewhere);
}

interface Opening {
  readonly provider: ProviderId;
  readonly dwellings: readonly string[];
  readonly by: StaffActor;
}

function opened(walk: Walk, { provider, dwellings, by }: Opening) {
  const overrides = overridden(walk, provider, dwellings);
  const named = { dwellings, ...seatsOf(officeIn(provider)), overrides };
  return does(walk, `opens a round${overrides.length > 0 ? ' out of the order' : ''}`, by, (acting, deps) =>
    openAllocation(named, acting, deps),
  );
}

/** By a court's word somebody is to be given the first of them, wherever he stands. */
function overridden({ dice, ledger, time }: Walk, provider: string, [home = '']: readonly string[]) {
  const standing = [...ledger.entries.values()].filter((entry) => entry.provider === provider);
  const whom = dice().chance(0.12) ? dice().pick(standing) : undefined;
  if (!whom || !isQueueList(whom.list)) return [];
  const { list, registerNumber } = whom;
  return [{ dwelling: home, list, registerNumber, ...byCourt(localDate(at(time.now, -2))) }];
}

const byCourt = (decidedOn: string) => ({ ground: 'COURT_ACT', number: '2-118', decidedOn, court: 'uralsk' }) as const;
