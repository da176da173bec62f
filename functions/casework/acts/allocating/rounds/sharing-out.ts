import type { Asking } from '#casework/execute.ts';
import type { Plan } from '#casework/ports/commit.ts';
import { entriesFrom } from '#casework/register/read-candidates.ts';
import type { Allocation, Lot } from '#domain/allocation/allocation.ts';
import type { AllocationCommand, CommandOf } from '#domain/allocation/command.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import type { Dwelling } from '#domain/queue/allocating/dwelling.ts';
import type { Ledger } from '#domain/queue/allocating/ledger.ts';
import { dealtNow, overriddenNow } from '#domain/queue/allocating/next-steps.ts';
import { openedRound, type Round, withStep } from '#domain/queue/allocating/round.ts';
import type { ListAtOpening, Opening, RoundStep, Step } from '#domain/queue/allocating/round-steps.ts';
import { entryNamed, positionOf, sizeOf } from '#domain/queue/list.ts';
import { shareRuleOn } from '#domain/regulation/allocations/share-rules.ts';
import { isQueueList, type QueueListId, queueListIds } from '#domain/regulation/categories.ts';
import { ok } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { ledgerOf } from './ledger.ts';
import { type GoingOn, moving } from './moving.ts';
import { candidateOf, candidateReader, type ReadingDeps } from './reading-candidates.ts';
import { keepPage, type RecordDeps } from './round-record.ts';

export type SharingDeps = ReadingDeps & RecordDeps;

/** 74: the dwellings of a round are dealt to lists; what suits nobody on any of them is free again in the same commit. */
export const sharingOut =
  (going: GoingOn, deps: SharingDeps): Asking<Allocation, AllocationCommand>['ask'] =>
  async (before) => {
    const command = await sharedOut(before, going.now, deps);
    const given = new Set(command.overridden?.map(({ dwelling: id }) => id));
    const beside: Plan[] = [];
    for (const { dwelling: id, list } of command.dealt) {
      if (list || given.has(id)) continue;
      const moved = await moving(id, { type: 'ReturnDwelling', allocation: before.id }, going, deps);
      if (!moved.ok) return moved;
      beside.push(...moved.value);
    }
    return ok({ command, beside });
  };

/** By the ledger as it is found; all that it rests on is kept with it. */
async function sharedOut(file: Allocation, now: Instant, deps: SharingDeps): Promise<CommandOf<'ShareOut'>> {
  const [opening, { ledger: before, found }] = await Promise.all([
    openingOf(file, now, deps),
    ledgerOf(file.provider, deps),
  ]);
  const steps: RoundStep[] = [{ does: 'OPENED', opening }];
  const reader = candidateReader(opening.on, deps);
  let round = openedRound(opening);
  for (;;) {
    const dealt = dealtNow(round, before);
    if ('does' in dealt) {
      const given = await givenOutOfOrder(file, { round: withStep(round, dealt), ledger: dealt.ledger }, deps);
      const page = await keepPage([...steps, dealt, ...given], now, deps);
      const served = given.filter((step) => step.does === 'OVERRIDDEN');
      const ledger = served.at(-1)?.ledger ?? dealt.ledger;
      const overridden = served.map(({ dwelling: id, entry, list }) => ({ dwelling: id, entry, list: asList(list) }));
      const lapsed = given.filter((step) => step.does === 'OVERRIDE_LAPSED');
      return { type: 'ShareOut', page, dealt: dealt.dealt.map(toList), overridden, lapsed, ledger, found };
    }
    const read = await reader.next(dealt.list, round);
    steps.push(read);
    round = withStep(round, read);
  }
}

/**
 * X206, X247: what its head named as it was opened is given before anybody is asked in order; whoever stands on no list by now
 * has nothing by it, which is told.
 */
async function givenOutOfOrder(
  { overrides = [] }: Allocation,
  dealt: { readonly round: Round; readonly ledger: Ledger },
  deps: ReadingDeps,
) {
  const steps: (Step<'OVERRIDDEN'> | Step<'OVERRIDE_LAPSED'>)[] = [];
  let { round, ledger } = dealt;
  for (const { dwelling: id, entry, ground } of overrides.filter(({ cameTo }) => cameTo === undefined)) {
    const identity = await deps.register.entry(entryNamed(entry));
    const candidate = identity && (await candidateOf(positionOf(identity), { round, on: round.opening.on }, deps));
    const served = candidate && { dwelling: id, entry, candidate, list: identity.onList, ground };
    const step = served && overriddenNow(round, served, ledger);
    if (!step) {
      const cameTo = identity?.status ?? 'ENTRY_UNKNOWN';
      const lapsed = { dwelling: id, entry, ground, cameTo: cameTo === 'ACTIVE' ? 'TAKEN' : cameTo } as const;
      steps.push({ does: 'OVERRIDE_LAPSED', ...lapsed });
      continue;
    }
    steps.push(step);
    round = withStep(round, step);
    ledger = step.ledger;
  }
  return steps;
}

function asList(list: string): QueueListId {
  if (!isQueueList(list)) throw new Error(`${list} is no list`);
  return list;
}

type Dealt = Extract<RoundStep, { does: 'DEALT' }>['dealt'][number];

function toList({ dwelling: id, posting }: Dealt) {
  const list = posting?.charged;
  return list !== undefined && isQueueList(list) ? { dwelling: id, list } : { dwelling: id };
}

/** What was withdrawn before it was dealt is dealt to nobody (X267). */
const isThere = ({ state }: Lot): boolean => state !== 'WITHDRAWN';

async function openingOf({ id, provider, lots }: Allocation, now: Instant, deps: SharingDeps): Promise<Opening> {
  const on = localDate(now);
  const [lists, dwellings] = await Promise.all([
    Promise.all(queueListIds.map((list) => listAtOpening(provider, list, deps))),
    Promise.all(lots.filter(isThere).map((lot) => asDealt(lot.dwelling, deps))),
  ]);
  return { round: id, provider, on, locality: provider, rule: shareRuleOn(on).id, lists, dwellings };
}

async function listAtOpening(provider: string, list: string, { register }: SharingDeps): Promise<ListAtOpening> {
  const { list: state, entries } = await entriesFrom({ provider, list }, { atLeast: 1 }, register);
  const [value] = entries;
  const first = value && {
    day: value.day,
    priorityMoment: value.priorityMoment,
    intakeSequence: value.intakeSequence,
  };
  return { list, version: state.version, size: sizeOf(state), ...(first ? { first } : {}) };
}

async function asDealt(id: string, { cases }: SharingDeps): Promise<Dwelling> {
  const file = await cases.load(dwelling, id);
  if (!file) throw new Error(`no dwelling ${id}`);
  const { rooms, area, floor, locality, isComfortable } = file;
  return { id, rooms, area, floor, locality, isComfortable };
}
