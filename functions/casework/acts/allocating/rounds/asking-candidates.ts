import { type RefusalsDeps, refusedBy } from '#casework/acts/allocating/offers/refused-before.ts';
import { entryOnRecord } from '#casework/acts/amending/entry-on-record.ts';
import { type ExecuteDeps, execute, plan } from '#casework/execute.ts';
import type { Plan } from '#casework/ports/commit.ts';
import { holdersOf } from '#casework/register/entries-held.ts';
import { type Allocation, type Lot, pagesOf } from '#domain/allocation/allocation.ts';
import type { AllocationCommand } from '#domain/allocation/command.ts';
import { allocation } from '#domain/allocation/kind.ts';
import { groundNamed, type Override, overrideBefore } from '#domain/allocation/override.ts';
import { refusal } from '#domain/file/refusal.ts';
import { newFileId } from '#domain/ids.ts';
import { offer } from '#domain/offer/kind.ts';
import { askedNow, movedNow, servedNow } from '#domain/queue/allocating/next-steps.ts';
import type { OverrideGround } from '#domain/queue/allocating/override-ground.ts';
import type { Round } from '#domain/queue/allocating/round.ts';
import { withStep } from '#domain/queue/allocating/round.ts';
import type { RoundStep } from '#domain/queue/allocating/round-steps.ts';
import { serving } from '#domain/queue/allocating/serving.ts';
import { entryName, entryNamed } from '#domain/queue/list.ts';
import { roundPages } from '#domain/regulation/allocations/round-pages.ts';
import { isQueueList, type QueueListId } from '#domain/regulation/categories.ts';
import { ok, refused } from '#domain/result.ts';
import { localDate } from '#domain/time/local-date.ts';
import { ledgerOf } from './ledger.ts';
import { type GoingOn, isTooEarly, moving } from './moving.ts';
import { candidateReader, type ReadingDeps } from './reading-candidates.ts';
import { binding, keepPage, type RecordDeps, roundAsKept } from './round-record.ts';

export type AskingDeps = ExecuteDeps & ReadingDeps & RecordDeps & RefusalsDeps;

const machine = { kind: 'machine' } as const;

/** What a list does now: it is waited for what keeps it, or it has gone on. */
type Went = { readonly waitsFor: string } | 'on';

/**
 * X59: one more step of a round: whoever is found is asked, else the next candidates of a list are found, read anew in order of
 * place; where nobody is left for a dwelling it goes to the list next in turn. Before that, many pages are bound (X243).
 */
export async function askedNext(file: Allocation, going: GoingOn, deps: AskingDeps): Promise<Went | 'bound'> {
  if (file.pages.length >= roundPages.bound) {
    await act(file, await binding(file, going.now, deps), going, deps);
    return 'bound';
  }
  const waits: string[] = [];
  for (const served of file.lots.filter(({ state }) => state === 'SERVED')) {
    const went = await asked(file, served, going, deps);
    if (went === 'on') return 'on';
    waits.push(went.waitsFor);
  }
  const round = await roundAsKept(file, deps);
  for (const list of listsWaiting(file)) {
    const went = await servedOrMoved(file, { round, list }, going, deps);
    if (went === 'on') return 'on';
    waits.push(went.waitsFor);
  }
  return { waitsFor: waits[0] ?? 'NOBODY' };
}

const listsWaiting = ({ lots }: Allocation): readonly QueueListId[] => [
  ...new Set(lots.flatMap(({ state, list }) => (state === 'WAITING' && list ? [list] : []))),
];

/** What was computed of a round stands after the pages that it was computed from, or is computed anew. */
const act = (file: Allocation, command: AllocationCommand, going: GoingOn, deps: AskingDeps) => {
  const ask = async (before: Allocation) =>
    pagesOf(before) === pagesOf(file) ? ok({ command }) : refused(refusal('CONTENTION'));
  const asked = { type: command.type, ask };
  return execute(allocation, { fileId: file.id, asked, actor: machine, ...going }, deps);
};

interface OfList {
  readonly round: Round;
  readonly list: QueueListId;
}

async function servedOrMoved(file: Allocation, of: OfList, going: GoingOn, deps: AskingDeps): Promise<Went> {
  const { list } = of;
  const on = localDate(going.now);
  const { round, steps } = await readAnew(of, on, deps);
  const step = servedNow(round, list, on);
  if (step.offers.length > 0) {
    const page = await keepPage([...steps, step], going.now, deps);
    const served = step.offers.map(({ dwelling: id, entry, passed }) => ({
      ...{ dwelling: id, entry },
      passedOver: passed.length,
    }));
    await act(file, { type: 'ServeCandidates', page, served }, going, deps);
    return 'on';
  }
  const families = askedNow(round, list, on);
  if (families) {
    const page = await keepPage([...steps, families], going.now, deps);
    await act(file, { type: 'AskFamilies', page }, going, deps);
    return 'on';
  }
  const { awaited, exhausted } = serving(round, list, on);
  const [left] = exhausted;
  if (left) return passedOn(file, { round, steps, dwelling: left.dwelling }, going, deps);
  return { waitsFor: awaited.length > 0 ? 'FAMILY_ASKED' : 'OFFER_ELSEWHERE' };
}

/** A list from its first place, so far that whoever is offered something now, or is asked or waited for first, has been read now. */
async function readAnew({ round: before, list }: OfList, on: string, deps: AskingDeps) {
  const reader = candidateReader(on, deps);
  const steps: RoundStep[] = [];
  const fresh = new Set<string>();
  let round = before;
  for (;;) {
    const read = await reader.next(list, round);
    steps.push(read);
    round = withStep(round, read);
    for (const { entry } of read.seen) fresh.add(entry);
    const { offers, asks, awaited, isUnread } = serving(round, list, on);
    const concerned = [...offers.map(({ entry }) => entry), ...asks, ...awaited];
    if (read.isWhole || (!isUnread && concerned.every((entry) => fresh.has(entry)))) return { round, steps };
  }
}

interface Left {
  readonly round: Round;
  readonly steps: readonly RoundStep[];
  readonly dwelling: string;
}

/** Nobody of its list is left for it: another is charged; of none, it leaves the round and is free. */
async function passedOn(file: Allocation, { round, steps, dwelling: id }: Left, going: GoingOn, deps: AskingDeps) {
  const { ledger: before, found } = await ledgerOf(file.provider, deps);
  // a ledger that another call of the step has told on no longer holds what this round was read with
  if (await hasMoved(file, deps)) return 'on' as const;
  const moved = movedNow(round, id, localDate(going.now), before);
  if (!moved) throw new Error(`somebody is left for ${id}`);
  const page = await keepPage([...steps, moved], going.now, deps);
  const list = moved.to && isQueueList(moved.to.charged) ? moved.to.charged : undefined;
  const command = { type: 'PassDwellingOn', page, dwelling: id, list, ledger: moved.ledger, found } as const;
  const ask = async (before: Allocation) => {
    if (pagesOf(before) !== pagesOf(file)) return refused(refusal('CONTENTION'));
    if (list || stateOf(before, { dwelling: id }) !== 'WAITING') return ok({ command });
    const beside = await moving(id, { type: 'ReturnDwelling', allocation: file.id }, going, deps);
    return beside.ok ? ok({ command, beside: beside.value }) : beside;
  };
  const asked = { type: 'PassDwellingOn', ask } as const;
  const done = await execute(allocation, { fileId: file.id, asked, actor: machine, ...going }, deps);
  if (!done.ok && !(await hasMoved(file, deps))) throw new Error(`${id} ${done.error.code}`);
  return 'on' as const;
}

/** Another call of the step has gone on with the round, so what this one found is judged anew. */
const hasMoved = async ({ id, version }: Allocation, { cases }: Pick<AskingDeps, 'cases'>): Promise<boolean> =>
  (await cases.load(allocation, id))?.version !== version;

/** How a dwelling of the round stands by now: another call of the step may have gone on with it. */
const stateOf = ({ lots }: Allocation, { dwelling }: Pick<Lot, 'dwelling'>): Lot['state'] | undefined =>
  lots.find((lot) => lot.dwelling === dwelling)?.state;

/**
 * The offer, the dwelling that is in it and the round that made it, in one commit: it is before one candidate at most. What is
 * his out of the order is kept while he thinks over another.
 */
async function asked(file: Allocation, lot: Lot, going: GoingOn, deps: AskingDeps): Promise<Went> {
  const offerId = newFileId(offer, Date.parse(going.now));
  const command = { type: 'AskCandidate', dwelling: lot.dwelling, offer: offerId } as const;
  const ask = async (before: Allocation) => {
    if (stateOf(before, lot) !== 'SERVED') return ok({ command });
    const made = await offerOf(before, { lot, offerId }, going, deps);
    if (!made) return refused(refusal('ENTRY_NOT_STANDING'));
    const moved = await moving(
      lot.dwelling,
      { type: 'OfferDwelling', allocation: file.id, offer: offerId },
      going,
      deps,
    );
    return moved.ok ? ok({ command, beside: [made, ...moved.value] }) : moved;
  };
  const done = await execute(
    allocation,
    { fileId: file.id, asked: { type: 'AskCandidate', ask }, actor: machine, ...going },
    deps,
  );
  if (done.ok) return 'on';
  const { code } = done.error;
  if (isTooEarly(done.error)) return { waitsFor: code };
  if (code === 'OFFER_OPEN' && groundOf(file.overrides, lot)) return { waitsFor: 'OFFER_ELSEWHERE' };
  if (code === 'OFFER_OPEN' || code === 'ENTRY_NOT_STANDING') return unmade(file, lot, going, deps);
  if (await hasMoved(file, deps)) return 'on';
  throw new Error(code);
}

/** Whoever was found is asked elsewhere by now, or stands on the list no more: the list is read anew. */
async function unmade(
  file: Allocation,
  { dwelling: id, entry = '' }: Lot,
  going: GoingOn,
  deps: AskingDeps,
): Promise<Went> {
  const page = await keepPage([{ does: 'ANSWERED', entry, dwelling: id, is: 'UNMADE' }], going.now, deps);
  await act(file, { type: 'EndOffer', page, dwelling: id, entry, how: 'OVERTAKEN' }, going, deps);
  return 'on';
}

interface Making {
  readonly lot: Lot;
  readonly offerId: string;
}

async function offerOf(
  { id, provider, commission, overrides }: Allocation,
  { lot, offerId }: Making,
  { now, requestId }: GoingOn,
  deps: AskingDeps,
): Promise<Plan | undefined> {
  const { dwelling: home, entry: name = '', page, passedOver = 0 } = lot;
  const { entry, record } = await entryOnRecord(entryNamed(name), deps);
  if (!entry || !record || !page) return undefined;
  const [{ beside }, refusedBefore] = await Promise.all([
    holdersOf(provider, record.subject, deps.cases),
    refusedBy(record.subject, deps),
  ]);
  const command = {
    ...{ type: 'MakeOffer' as const, provider, allocation: id, dwelling: home, commission, entry, record },
    override: groundOf(overrides, lot),
    overrideBefore: overrideBefore(overrides, lot),
    ...{ isBeside: beside === entryName(entry), order: page, passedOver, refusedBefore },
  } as const;
  const planned = plan(offer, undefined, { fileId: offerId, command, actor: machine, now, requestId });
  return planned.ok && planned.value ? (planned.value as Plan) : undefined;
}

function groundOf(overrides: readonly Override[] = [], lot: Lot): OverrideGround | undefined {
  const found = overrides.find(({ dwelling, entry }) => dwelling === lot.dwelling && entry === lot.entry);
  return found && groundNamed(found);
}
