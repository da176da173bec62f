import { type Refusal, refusal } from '../../file/refusal.ts';
import type { EntryIdentity } from '../../queue/list.ts';
import { factKind } from '../../regulation/amendments/facts.ts';
import {
  type AmendmentGroundId,
  type AmendmentPurpose,
  amendmentGround,
  groundsFor,
} from '../../regulation/amendments/grounds.ts';
import { isQueueList } from '../../regulation/categories.ts';
import { editions } from '../../regulation/edition.ts';
import { isBlank } from '../../text/characters.ts';
import type { PlainDate } from '../../time/instant.ts';
import { localDate } from '../../time/local-date.ts';
import type { AmendmentText, Fact } from '../command.ts';
import type { MomentMoved } from '../event.ts';
import { isConfirmedFirst } from './confirmation.ts';
import { isBurden } from './force.ts';
import { isEarlier, isLater } from './moment.ts';

const lawOfLists = editions['housing-law-2015'].adoptedOn;

interface Judged {
  readonly purpose: AmendmentPurpose;
  readonly ground: string;
  readonly moment?: MomentMoved | undefined;
  readonly text: AmendmentText;
  readonly list: EntryIdentity['onList'];
  /** is anybody of the family on record? */
  readonly hasFamily: boolean;
  /** whoever proposes has found that none of them is in need */
  readonly nobodyLeftInNeed: boolean;
  /** whose entry it is; absent where the moment was judged before */
  readonly bornOn?: PlainDate | undefined;
}

/** Does the law keep the place for whoever of the family is in need, so that it must be found that nobody is (73(2))? */
export const asksOfFamily = ({ ground, hasFamily }: Pick<Judged, 'ground' | 'hasFamily'>, today: PlainDate): boolean =>
  hasFamily && groundsFor('REMOVAL', today).some((id) => id === ground && amendmentGround(id).keptForFamily === true);

/**
 * Nobody's entry is amended without a ground that the law has that day, facts with source and date, and what would cure it
 * (73(1), 73(3)); what the law spares is refused by its article.
 */
export function groundFault(judged: Judged, today: PlainDate): Refusal | undefined {
  const ground = groundsFor(judged.purpose, today).find((id) => id === judged.ground);
  const missing = missingParts(ground, judged, today);
  if (!ground || missing.length > 0) return refusal('AMENDMENT_INCOMPLETE', { paragraph: '73(3)', missing });
  return spared(ground, judged) ?? unproven(ground, judged);
}

function missingParts(
  ground: AmendmentGroundId | undefined,
  { purpose, moment, bornOn, text: { facts, cure } }: Pick<Judged, 'purpose' | 'moment' | 'bornOn' | 'text'>,
  today: PlainDate,
): string[] {
  return [
    ...(ground ? [] : ['ground']),
    ...factsMissing(facts, today),
    ...(isBurden({ purpose, moment }) && isBlank(cure) ? ['cure'] : []),
    ...(ground ? missingMore(ground, { moment, facts, bornOn }, today) : []),
  ];
}

/** What is not told of the facts: what they are, from where, or a day that is not to come. */
export const factsMissing = (facts: readonly Fact[], today: PlainDate): string[] => [
  ...(facts.length === 0 || facts.some(({ fact }) => isBlank(fact)) ? ['facts'] : []),
  ...(facts.some(({ source }) => isBlank(source.name)) ? ['source'] : []),
  ...(facts.some(({ on }) => on > today) ? ['date'] : []),
];

/** What a correction says besides, and what takes more than a head (X142, X143). */
function missingMore(
  ground: AmendmentGroundId,
  { moment, facts, bornOn }: Pick<Judged, 'moment' | 'bornOn'> & { readonly facts: readonly Fact[] },
  today: PlainDate,
): string[] {
  if (!isMoved(ground, moment, today) || !couldHaveFiled(moment, bornOn)) return ['moment'];
  return isConfirmedFirst({ ground, moment }) && !facts.some(isLifeShown) ? ['alive'] : [];
}

/** A moment is corrected to another, the way that its ground leads; nothing else has one. */
function isMoved(ground: AmendmentGroundId, moment: MomentMoved | undefined, today: PlainDate): boolean {
  const { purpose, moves } = amendmentGround(ground);
  if (purpose !== 'MOMENT') return moment === undefined;
  if (moment && localDate(moment.to) > today) return false;
  return (isEarlier(moment) && moves !== 'LATER') || (isLater(moment) && moves !== 'EARLIER');
}

/** Nobody has filed before the law that knows these lists, nor before he was born (X157). */
const couldHaveFiled = (moment: MomentMoved | undefined, bornOn: PlainDate = lawOfLists): boolean =>
  moment === undefined || [lawOfLists, bornOn].every((day) => day <= localDate(moment.to));

/** By the register of persons itself, and nobody's word. */
const isLifeShown = ({ kind, source }: Fact): boolean => kind === 'ALIVE' && source.kind === 'REGISTER';

/** A fact that shows nothing but what the law spares, or a ground of another list, or a place kept for the family. */
function spared(ground: AmendmentGroundId, judged: Judged): Refusal | undefined {
  const { lists, keptForFamily, article } = amendmentGround(ground);
  const { list, text, purpose, hasFamily, nobodyLeftInNeed } = judged;
  if (lists && !(isQueueList(list) && lists.includes(list))) return refusal('AMENDMENT_BARRED', { paragraph: article });
  const isShown = text.facts.some((fact) => shows(fact, ground, { list, purpose }));
  const [by] = text.facts.flatMap((fact) => sparing(fact, { list, purpose }) ?? []);
  if (!isShown && by) return refusal('AMENDMENT_BARRED', { paragraph: by });
  if (keptForFamily && hasFamily && !nobodyLeftInNeed) return refusal('AMENDMENT_BARRED', { paragraph: '73(2)' });
  return undefined;
}

/** The ground is shown by none of the facts, or by none from a source that proves it. */
function unproven(ground: AmendmentGroundId, { text, ...judged }: Judged): Refusal | undefined {
  const { sources, article } = amendmentGround(ground);
  const shown = text.facts.filter((fact) => shows(fact, ground, judged));
  if (shown.length === 0) return refusal('AMENDMENT_INCOMPLETE', { paragraph: article, missing: ['facts'] });
  const isProven = !sources || shown.some(({ source }) => sources.includes(source.kind));
  return isProven ? undefined : refusal('AMENDMENT_INCOMPLETE', { paragraph: article, missing: ['source'] });
}

type OfList = Pick<Judged, 'list' | 'purpose'>;

/** From a removal alone: what bars it may be the very ground of something else. */
function sparing({ kind }: Fact, { list, purpose }: OfList): string | undefined {
  const { spares, sparesOn } = factKind(kind);
  if (purpose !== 'REMOVAL') return undefined;
  if (!sparesOn) return spares;
  return isQueueList(list) && sparesOn.includes(list) ? spares : undefined;
}

const shows = (fact: Fact, ground: AmendmentGroundId, of: OfList): boolean =>
  factKind(fact.kind).shows === ground && sparing(fact, of) === undefined;
