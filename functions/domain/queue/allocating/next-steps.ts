import type { PlainDate } from '#domain/time/instant.ts';
import { type Dwelling, inDealingOrder } from './dwelling.ts';
import { type Ledger, type Posting, posted, recharged, reversed, uncharged } from './ledger.ts';
import { candidatesOf, isKept, type Round, sharingOf, unknownList, withStep } from './round.ts';
import type { AnswerIs, Step } from './round-steps.ts';
import { mayStillSay, reasonsFor, serving } from './serving.ts';
import { chargedTo, postingTo, type Suits, shareOut, turns } from './share-out.ts';

/** More of a list must be read first. */
export interface Unread {
  readonly is: 'UNREAD';
  readonly list: string;
}

/** Deals whatever of the round is not dealt yet, by the ledger as it is found. */
export function dealtNow(round: Round, found: Ledger): Step<'DEALT'> | Unread {
  const undealt = inDealingOrder(round.opening.dwellings).filter(
    ({ id }) => !round.postings.has(id) && !round.over.has(id),
  );
  const dealing = shareOut(undealt, found, sharingOf(round), suitsIn(round));
  if (dealing.is === 'UNREAD') return dealing;
  const { dealt, ledger } = dealing;
  return { does: 'DEALT', found, dealt: [...dealt], ledger };
}

/** Is there somebody of a list for a dwelling? A list is dealt no more dwellings in a round than it has people. */
function suitsIn(round: Round): Suits {
  const { lists } = round.opening;
  const candidates = new Map(lists.map(({ list }) => [list, candidatesOf(round, list)]));
  const charged = Map.groupBy(round.postings.values(), (posting) => posting.charged);
  return (list, dwelling, before) => {
    const size = lists.find((one) => one.list === list)?.size ?? 0;
    if (before + (charged.get(list)?.length ?? 0) >= size) return 'NOBODY';
    const isSomebody = candidates.get(list)?.some((candidate) => maySuit(candidate, dwelling, round));
    if (isSomebody) return 'SOMEBODY';
    return (round.lists.get(list) ?? unknownList).isWhole ? 'NOBODY' : 'UNREAD';
  };
}

/** Whoever must be asked for his family before he could be passed over may turn out to be suited. */
function maySuit(candidate: ReturnType<typeof candidatesOf>[number], dwelling: Dwelling, round: Round): boolean {
  if (round.answers.has(candidate.entry)) return false;
  if (reasonsFor(candidate, dwelling, round).length === 0) return true;
  return mayStillSay(candidate, round, round.opening.on);
}

/** Who of a list must say his family, and how he is reached, first, as nobody is passed over or offered anything by what he said too long ago (X193, X315); nobody: undefined. */
export function askedNow(round: Round, list: string, on: PlainDate): Step<'ASKED'> | undefined {
  const { asks } = serving(round, list, on);
  return asks.length > 0 ? { does: 'ASKED', list, on, entries: [...asks] } : undefined;
}

/** Whom a list serves now. */
export const servedNow = (round: Round, list: string, on: PlainDate): Step<'SERVED'> => ({
  ...{ does: 'SERVED', list, on },
  offers: [...serving(round, list, on).offers],
});

/**
 * Nobody of its list is left for a dwelling: the list next in turn is charged, of those that have not been asked for it; where
 * there is none the dwelling was not dealt. Undefined while somebody is left.
 */
export function movedNow(round: Round, dwelling: string, on: PlainDate, found: Ledger): Step<'MOVED'> | undefined {
  const from = round.postings.get(dwelling);
  const left = from && serving(round, from.charged, on).exhausted.find((one) => one.dwelling === dwelling);
  if (!left) return undefined;
  const sharing = sharingOf(round);
  const asked = [from.charged, ...(round.without.get(dwelling) ?? [])];
  const next = turns(uncharged(found, from), sharing).find(({ list }) => !asked.includes(list));
  const to = next && chargedTo(next.list, from, sharing);
  const ledger = to ? recharged(found, from, to) : reversed(found, from);
  return { does: 'MOVED', on, dwelling, passed: left.passed, found, ...(to ? { to } : {}), ledger };
}

/**
 * A dwelling is given out of the order: the list of whoever is served is charged, as though it had been dealt to it. Undefined
 * where the dwelling is kept for somebody, or he has one in this round: whoever was asked first has his answer first.
 */
export function overriddenNow(
  round: Round,
  { dwelling, entry, candidate, list, ground }: Omit<Step<'OVERRIDDEN'>, 'does' | 'found' | 'posting' | 'ledger'>,
  found: Ledger,
): Step<'OVERRIDDEN'> | undefined {
  const isTaken = [...round.answers].some(
    ([of, answer]) => isKept(answer) && (answer.dwelling === dwelling || of === entry),
  );
  if (isTaken) return undefined;
  const [from, sharing] = [round.postings.get(dwelling), sharingOf(round)];
  const posting: Posting = from ? chargedTo(list, from, sharing) : postingTo(list, dwelling, sharing);
  const ledger = from ? recharged(found, from, posting) : posted(found, posting);
  const who = { entry, ...(candidate ? { candidate } : {}) };
  return { does: 'OVERRIDDEN', dwelling, ...who, list, ground, found, posting, ledger };
}

/** A dwelling is withdrawn, by the ground given, or revoked or annulled: its whole posting is reversed. Undefined where it is not dealt. */
export function reversedNow(
  round: Round,
  dwelling: string,
  found: Ledger,
  withdrawn?: string,
): Step<'REVERSED'> | undefined {
  const posting = round.postings.get(dwelling);
  const by = withdrawn === undefined ? {} : { withdrawn };
  return posting && { does: 'REVERSED', dwelling, ...by, found, ledger: reversed(found, posting) };
}

/**
 * A dwelling leaves the round: whoever it was kept for has answered as is said, or was asked nothing, and its posting is reversed.
 * Nothing where it is not dealt.
 */
export function withdrawnNow(
  round: Round,
  { dwelling, ground, is = 'UNMADE' }: { readonly dwelling: string; readonly ground: string; readonly is?: AnswerIs },
  found: Ledger,
): readonly [...Step<'ANSWERED'>[], Step<'REVERSED'>] | undefined {
  const [entry] = [...round.answers].find(([, answer]) => answer.dwelling === dwelling && isKept(answer)) ?? [];
  const answered = entry === undefined ? [] : [{ does: 'ANSWERED', entry, dwelling, is } as const];
  const step = reversedNow(answered.reduce(withStep, round), dwelling, found, ground);
  return step && [...answered, step];
}
