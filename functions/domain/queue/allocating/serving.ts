import type { PassReason } from '#domain/regulation/allocations/pass-reasons.ts';
import { lastDayOf } from '#domain/regulation/periods.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import type { Candidate } from './candidate.ts';
import type { Dwelling } from './dwelling.ts';
import { candidatesOf, freeOf, isKept, type Round, unknownList } from './round.ts';
import type { Offer, PassedOver } from './round-steps.ts';
import { areContactsStale, findingsOf, isStale } from './suitability.ts';
import { chosenBy } from './wishes.ts';

/** What a list does next with the dwellings that it was dealt and nobody has yet. */
export interface Serving {
  readonly offers: readonly Offer[];
  /** who must be asked for his family and how he is reached now, for he would be passed over, or offered something, by what he said too long ago */
  readonly asks: readonly string[];
  /** who was asked and may still say it; nobody behind him, or behind one to be asked, is served before */
  readonly awaited: readonly string[];
  /** what waits for the end of another round in which its candidate was asked */
  readonly kept: readonly { readonly entry: string; readonly dwelling: string }[];
  /** what nobody of the list is left for, with how many were passed over by which reason */
  readonly exhausted: readonly { readonly dwelling: string; readonly passed: Readonly<Record<string, number>> }[];
  /** more of the list must be read: what is free waits for somebody further behind */
  readonly isUnread: boolean;
}

/** Why whoever stands here is passed over for a dwelling of his list, as the round stands; nothing: it is his turn for it. */
export function reasonsFor({ entry, household }: Candidate, dwelling: Dwelling, round: Round): PassReason[] {
  const answer = round.answers.get(entry);
  if (answer && !isKept(answer)) return [answer.is === 'NOT_REACHED' ? 'NOT_REACHED' : 'OFFERED_IN_ROUND'];
  const reasons = findingsOf(household, dwelling, round.opening.locality).map(({ reason }) => reason);
  return [...new Set(reasons)];
}

/** By what he said too long ago nobody is passed over before the days for saying it anew have run out. */
export function mayStillSay({ entry, household }: Candidate, { asked }: Round, on: PlainDate): boolean {
  return isStale(household, on) && isAwaited(asked.get(entry), on);
}

/** Nobody is offered a dwelling by contact data of long ago before he is asked for them, as for his family; in vain, by what there is (X315). */
function mayStillConfirm({ entry, contactsConfirmedOn: since }: Candidate, { asked }: Round, on: PlainDate): boolean {
  return since !== undefined && areContactsStale(since, on) && isAwaited(asked.get(entry), on);
}

const isAwaited = (askedOn: PlainDate | undefined, on: PlainDate): boolean =>
  askedOn === undefined || on <= lastDayOf('familyAsked', askedOn);

interface Walk {
  readonly round: Round;
  readonly on: PlainDate;
  readonly free: Map<string, Dwelling>;
  /** whoever was come past and has nothing */
  readonly behind: Candidate[];
  readonly offers: Offer[];
  readonly asks: string[];
  readonly awaited: string[];
  readonly kept: { readonly entry: string; readonly dwelling: string }[];
}

/** Goes down a list in order of place: each has his choice of what suits him and is left, as though he stood first. */
export function serving(round: Round, list: string, on: PlainDate): Serving {
  const free = new Map(freeOf(round, list).map((dwelling) => [dwelling.id, dwelling]));
  const walk: Walk = { round, on, free, behind: [], offers: [], asks: [], awaited: [], kept: [] };
  for (const candidate of candidatesOf(round, list)) {
    if (free.size === 0) break;
    comePast(candidate, walk);
  }
  const { isWhole } = round.lists.get(list) ?? unknownList;
  const left = isWhole && !isWaiting(walk) ? [...free.values()] : [];
  return {
    ...{ offers: walk.offers, asks: walk.asks, awaited: walk.awaited, kept: walk.kept },
    exhausted: left.map((dwelling) => ({ dwelling: dwelling.id, passed: tally(passedOver(walk, dwelling)) })),
    isUnread: !isWhole && free.size > 0,
  };
}

function comePast(candidate: Candidate, walk: Walk): void {
  const { round, on, free } = walk;
  const { entry } = candidate;
  const answer = round.answers.get(entry);
  if (answer && isKept(answer)) return;
  const suiting = [...free.values()].filter((dwelling) => reasonsFor(candidate, dwelling, round).length === 0);
  const choice = chosenBy(candidate.wishes ?? [], suiting);
  if (choice) take(candidate, choice, walk);
  else if (answer || !mayStillSay(candidate, round, on)) walk.behind.push(candidate);
  else awaits(candidate, walk);
}

const awaits = ({ entry }: Candidate, { round, awaited, asks }: Walk) =>
  (round.asked.has(entry) ? awaited : asks).push(entry);

const isWaiting = ({ asks, awaited }: Walk): boolean => asks.length + awaited.length > 0;

/** What he takes is nobody else's; while he, or somebody before him, has yet to be asked it is not offered. */
function take(candidate: Candidate, choice: Dwelling, walk: Walk): void {
  const { entry, isAskedElsewhere } = candidate;
  walk.free.delete(choice.id);
  if (isAskedElsewhere) walk.kept.push({ entry, dwelling: choice.id });
  else if (mayStillConfirm(candidate, walk.round, walk.on)) awaits(candidate, walk);
  else if (!isWaiting(walk)) walk.offers.push({ entry, dwelling: choice.id, passed: passedOver(walk, choice) });
}

const passedOver = ({ behind, round }: Walk, dwelling: Dwelling): PassedOver[] =>
  behind.map((candidate) => ({ entry: candidate.entry, reasons: reasonsFor(candidate, dwelling, round) }));

/** How many were passed over by which reason, each once and by the first of his. */
const tally = (passed: readonly PassedOver[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(passed, ({ reasons: [first] }) => String(first))].map(([reason, those]) => [reason, those.length]),
  );
