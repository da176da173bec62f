import type { Mark } from '#domain/marks.ts';
import { type Words, words } from '#domain/words.ts';
import type { CategoryId } from '../categories.ts';
import type { EditionId } from '../edition.ts';
import type { PeriodId } from '../periods.ts';
import { offerEnds } from './offer-ends.ts';

interface OverrideGround {
  /** the article, as people cite it; absent: what a court says binds by itself */
  readonly article?: string;
  readonly edition: EditionId;
  readonly mark: Mark;
  /** whose ground it can be, where it cannot be everybody's */
  readonly categories?: readonly CategoryId[];
  /** one act gives one dwelling (X286) */
  readonly serves?: 'once';
  /** what outsiders read of it */
  readonly told: 'OVERRIDE_BY_COURT' | 'OVERRIDE_BY_LAW';
  /** the term of the law in which whoever has this ground is to be given a dwelling */
  readonly within?: PeriodId;
  readonly text: Words;
}

/** Why a dwelling may be given out of the order of a list: a closed table, and nothing else moves somebody forward. */
// biome-ignore format: a table, one ground a row
export const overrideGrounds = {
  COURT_ACT:    { edition: 'kezek', mark: 'I', serves: 'once', told: 'OVERRIDE_BY_COURT', text: words('Сот актісі', 'Судебный акт', 'A court act') },
  DIED_ON_DUTY: { article: '74(3)', edition: 'housing-law-2015', mark: 'V', categories: ['fallen-families'], within: 'fallenHoused', told: 'OVERRIDE_BY_LAW', text: words('Қызметтік міндетін атқарғанда қаза тапқан адамның отбасы, бір жыл ішінде', 'Семья погибшего при исполнении обязанностей, в течение года', 'The family of somebody who died on duty, within a year') },
} as const satisfies Record<string, OverrideGround>;

export type OverrideGroundId = keyof typeof overrideGrounds;
export const overrideGroundIds = Object.keys(overrideGrounds) as [OverrideGroundId, ...OverrideGroundId[]];

/** Can somebody of this category be served by this ground? */
export function overrideFits(id: OverrideGroundId, category: CategoryId): boolean {
  const { categories }: OverrideGround = overrideGrounds[id];
  return categories?.includes(category) ?? true;
}

/** Is an act of this ground used up by whom it gives a dwelling? */
export function isUsedUp(id: OverrideGroundId): boolean {
  const { serves }: OverrideGround = overrideGrounds[id];
  return serves === 'once';
}

/** 74(3): is somebody of this category to be given a dwelling within a term of the law, whatever his place? */
export const isHousedInTerm = (category: CategoryId | undefined): boolean =>
  category !== undefined &&
  overrideGroundIds.some((id) => {
    const { categories, within }: OverrideGround = overrideGrounds[id];
    return within !== undefined && categories?.includes(category) === true;
  });

/** What an override is told under: a court's act gives people back their entries as well, under a name of its own. */
export const outOfOrder = (ground: OverrideGroundId): string => `OVERRIDE_${ground}`;

/** How it ends with what was to be given out of the order: by the share-out already, as his entry stood, by his offer, or by the withdrawal of the dwelling (X247, X267). */
export const overrideEnds = [
  'REMOVED',
  'HOUSED',
  'LEFT',
  'TRANSFERRED',
  'MERGED',
  'ENTRY_UNKNOWN',
  'TAKEN',
  ...offerEnds,
  'DWELLING_WITHDRAWN',
] as const;
export type OverrideEnd = (typeof overrideEnds)[number];
