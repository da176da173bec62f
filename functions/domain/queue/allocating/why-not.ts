import type { PassReason } from '#domain/regulation/allocations/pass-reasons.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Rank } from '../list.ts';
import { isBefore } from '../place.ts';
import type { Dwelling } from './dwelling.ts';
import { type Answer, isKept, type Round, unknownList } from './round.ts';
import type { RoundStep } from './round-steps.ts';
import { reasonsFor } from './serving.ts';
import { type Finding, findingsOf } from './suitability.ts';

/** Who asks: an entry, and where it stands. */
export interface Asker {
  readonly entry: string;
  readonly list: string;
  readonly rank: Rank;
}

/** What became of one dwelling of his list, for whoever asks: nobody's name and no address is in it. */
export interface AboutDwelling {
  readonly kind: Pick<Dwelling, 'rooms' | 'area' | 'floor' | 'locality'>;
  /** whose it is by this round, by his moment alone; out of the order by that ground */
  readonly went?: { readonly priorityMoment: Instant; readonly isMine: boolean; readonly override?: string };
  /** by which ground it left the round, so that it is nobody’s */
  readonly withdrawn?: string;
  /** why it was not his; nothing: it is his, or may be yet, or it is withdrawn */
  readonly reasons: readonly PassReason[];
  /** the numbers behind the reasons that lie in his family, as far as it is known */
  readonly findings: readonly Finding[];
}

/** Was I a candidate, for which dwellings, why not I, and who. */
export type WhyNot =
  | { readonly was: 'NO_CANDIDATE' }
  | {
      readonly was: 'CANDIDATE';
      readonly answer?: Answer['is'];
      readonly dwellings: readonly AboutDwelling[];
    };

/** A round as it stands, and the steps that tell how each dwelling that is asked after was last offered. */
interface RoundTold {
  readonly round: Round;
  readonly steps: readonly RoundStep[];
}

/** What a round says to somebody who stands on a list of each dwelling that was dealt to the list, or that nobody of it suited. */
export function whyNot({ round, steps }: RoundTold, asker: Asker): WhyNot {
  if (!wasCandidate(round, asker)) return { was: 'NO_CANDIDATE' };
  const answer = round.answers.get(asker.entry);
  return {
    was: 'CANDIDATE',
    ...(answer ? { answer: answer.is } : {}),
    dwellings: ofList(round, asker).map((dwelling) => about(dwelling, { asker, round, steps })),
  };
}

/** The dwellings of which it is told him how they were offered; none to whoever was no candidate. */
export function toldOf(round: Round, asker: Asker): readonly string[] {
  if (!wasCandidate(round, asker)) return [];
  return ofList(round, asker).flatMap(({ id }) => (round.withdrawn.has(id) ? [] : [id]));
}

const ofList = ({ opening, postings, withdrawn, without }: Round, { list }: Asker): readonly Dwelling[] =>
  opening.dwellings.filter(
    ({ id }) => [postings.get(id)?.charged, withdrawn.get(id)?.list].includes(list) || without.get(id)?.includes(list),
  );

/** Was the dwelling ever offered to anybody, as far as the round still knows? */
export const wasOffered = ({ answers }: Round, dwelling: string): boolean =>
  [...answers.values()].some((answer) => answer.dwelling === dwelling);

/** How a dwelling was last offered by the order of its list; undefined: these steps do not say. */
export const lastOfferOf = (steps: readonly RoundStep[], dwelling: string) =>
  steps.flatMap((step) => (step.does === 'SERVED' ? step.offers : [])).findLast((one) => one.dwelling === dwelling);

/** Whoever stands further behind than was read is one by his list; whoever was not there when those around him were read is none. */
function wasCandidate(round: Round, { entry, list, rank }: Asker): boolean {
  if (round.seen.has(entry)) return true;
  const { candidates, isWhole } = round.lists.get(list) ?? unknownList;
  if (isWhole || !round.opening.lists.some((one) => one.list === list && one.size > 0)) return false;
  return [...candidates.values()].every((candidate) => isBefore(candidate, rank));
}

interface Asked {
  readonly asker: Asker;
  readonly round: Round;
  readonly steps: readonly RoundStep[];
}

function about(dwelling: Dwelling, asked: Asked): AboutDwelling {
  const { asker, round } = asked;
  const { rooms, area, floor, locality } = dwelling;
  const kind = { rooms, area, floor, locality };
  const withdrawn = round.withdrawn.get(dwelling.id)?.ground;
  if (withdrawn !== undefined) return { kind, withdrawn, reasons: [], findings: [] };
  const me = round.seen.get(asker.entry);
  const went = whoseIs(dwelling.id, asked);
  return {
    kind,
    ...(went ? { went } : {}),
    reasons: went?.isMine ? [] : reasonsOf(dwelling, asked),
    findings: me && !went?.isMine ? findingsOf(me.household, dwelling, round.opening.locality) : [],
  };
}

function whoseIs(dwelling: string, { asker, round, steps }: Asked): AboutDwelling['went'] {
  const holder = [...round.answers].find(([, answer]) => answer.dwelling === dwelling && isKept(answer))?.[0];
  const candidate = holder === undefined ? undefined : round.seen.get(holder);
  if (!candidate) return undefined;
  const override = steps.findLast(
    (step) => step.does === 'OVERRIDDEN' && step.dwelling === dwelling && step.entry === holder,
  );
  return {
    priorityMoment: candidate.priorityMoment,
    isMine: holder === asker.entry,
    ...(override?.does === 'OVERRIDDEN' ? { override: override.ground } : {}),
  };
}

/** As it was when the dwelling was last offered; where it never was, as the round stands. */
function reasonsOf(dwelling: Dwelling, { asker: { entry, rank }, round, steps }: Asked): PassReason[] {
  const offer = lastOfferOf(steps, dwelling.id);
  const passed = offer?.passed.find((one) => one.entry === entry);
  if (passed) return passed.reasons;
  const me = round.seen.get(entry);
  const served = offer && round.seen.get(offer.entry);
  if (served && isBefore(served, rank)) return ['NO_TURN'];
  if (round.answers.has(entry)) return ['OFFERED_IN_ROUND'];
  return me ? reasonsFor(me, dwelling, round) : ['NO_TURN'];
}
