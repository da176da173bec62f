import { inParallel } from '#casework/in-parallel.ts';
import type { Missed, MissedRound } from '#casework/papers/amendment-paper.ts';
import { pagesOf } from '#casework/ports/case-lists.ts';
import type { Allocation } from '#domain/allocation/allocation.ts';
import { allocation, allocationsOf } from '#domain/allocation/kind.ts';
import { type GivenLot, givenInOrder, ranMeanwhile, wasOverBefore } from '#domain/allocation/missed.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { offer } from '#domain/offer/kind.ts';
import { type Absence, absenceOf, isAbsentAt } from '#domain/queue/absence.ts';
import { entryNamed } from '#domain/queue/list.ts';
import { actsNamed } from '#domain/queue/moves.ts';
import { isBefore } from '#domain/queue/place.ts';
import { roundPages } from '#domain/regulation/allocations/round-pages.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { SheetDeps } from './signable.ts';

type MissedDeps = Pick<SheetDeps, 'cases' | 'lists' | 'register'>;
type Restored = Pick<Amendment, 'id' | 'entry' | 'subject'>;
type Decided = Restored & Pick<Amendment, 'purpose' | 'draft'>;

const atOnce = 10;

/**
 * X318: what was shared out of his list to people behind him while whoever is to be restored was off it, by the list’s log, the
 * rounds and the offers as they are at this moment. Nothing where he stood by another entry meanwhile.
 */
export async function roundsMissed(
  { purpose, draft, ...file }: Decided,
  deps: MissedDeps,
): Promise<Missed | undefined> {
  if (purpose !== 'RESTORATION' || draft?.outcome !== 'AMENDED') return undefined;
  const absence = await absenceFrom(file, deps);
  if (!absence) return undefined;
  const { found, isWhole } = await roundsDuring(absence, file.entry.provider, deps);
  const missed = await inParallel(found, atOnce, (round) => missedIn(round, { file, absence }, deps));
  return { rounds: missed.flatMap((one) => one ?? []).reverse(), isWhole };
}

/** By the acts on the entry up to the one by which this very file gives it back. */
async function absenceFrom({ id, entry: of }: Restored, { register }: MissedDeps): Promise<Absence | undefined> {
  const identity = await register.entry(of);
  if (!identity) return undefined;
  const read = await inParallel(actsNamed(identity), atOnce, async ({ list, sequence }) => {
    const [item] = await register.acts(of.provider, list, sequence, sequence);
    return item ? [{ list, item }] : [];
  });
  const acts = read.flat();
  const own = acts.findIndex(({ item }) => item.caseId === id);
  return absenceOf(own < 0 ? acts : acts.slice(0, own));
}

/** The newest first, page by page, back to one of which everything was over before he went. */
async function roundsDuring(absence: Absence, provider: string, { cases, lists }: MissedDeps) {
  const [first] = absence.spans;
  const found: Allocation[] = [];
  let read = 0;
  for await (const ids of pagesOf((cursor) => lists.incoming(allocationsOf(provider), cursor))) {
    const rounds = (await inParallel(ids, atOnce, (id) => cases.load(allocation, id))).flatMap((round) => round ?? []);
    found.push(...rounds.filter((round) => ranMeanwhile(round, absence)));
    if (first && rounds.length > 0 && rounds.every((round) => wasOverBefore(round, first.from))) break;
    read += ids.length;
    if (read >= roundPages.lookedBack) return { found, isWhole: false };
  }
  return { found, isWhole: true };
}

interface Asked {
  readonly file: Restored;
  readonly absence: Absence;
}

async function missedIn(round: Allocation, asked: Asked, deps: MissedDeps): Promise<MissedRound | undefined> {
  const lots = givenInOrder(round, asked.absence.list);
  const gone = (await inParallel(lots, atOnce, (lot) => goneBehind(lot, asked, deps))).flat();
  if (gone.length === 0) return undefined;
  const contracts = gone.flatMap(({ contract }) => contract?.signedOn ?? []).sort();
  return { allocation: round.id, openedOn: localDate(round.openedAt), dwellings: gone.length, contracts };
}

/** The offer of a dwelling that went, meanwhile, to another who stands behind him. */
async function goneBehind(lot: GivenLot, { file, absence }: Asked, { cases, register }: MissedDeps) {
  const [given, holder] = await Promise.all([cases.load(offer, lot.offer), register.entry(entryNamed(lot.entry))]);
  const isMissed =
    given !== undefined &&
    holder !== undefined &&
    given.subject !== file.subject &&
    isAbsentAt(absence, given.openedAt) &&
    isBefore(absence.rank, holder);
  return isMissed ? [given] : [];
}
