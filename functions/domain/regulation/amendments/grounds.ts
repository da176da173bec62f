import type { Mark } from '#domain/marks.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import type { QueueListId } from '../categories.ts';
import type { EditionId } from '../edition.ts';
import { holdsOn, type Validity } from '../validity.ts';
import type { SourceKind } from './sources.ts';

/** What an amendment does to an entry. */
export const amendmentPurposes = ['REMOVAL', 'RESTORATION', 'MOMENT', 'LEAVING', 'MERGING'] as const;
export type AmendmentPurpose = (typeof amendmentPurposes)[number];

/** Why an entry of the register is amended (art. 73): a closed list, by the edition of the day of the decision. */
export type AmendmentGround = Validity & {
  readonly purpose: AmendmentPurpose;
  readonly article: string;
  readonly edition: EditionId;
  readonly mark: Mark;
  /** what outsiders read of it */
  readonly told: 'NEED_ENDED' | 'MOVED' | 'OWN_WISH' | 'CORRECTION' | 'OTHER_BY_LAW';
  /** the lists it is of, where it is not of all */
  readonly lists?: readonly QueueListId[];
  /** the only sources that prove it, where not every one does */
  readonly sources?: readonly SourceKind[];
  /** the place is kept for the family that remains in need (73(2)) */
  readonly keptForFamily?: true;
  /** in force with the signature, since nobody is left whom a notice could reach (X53) */
  readonly atSignature?: true;
  /** of a moment: whether it may come to be earlier or later, where it may not be both */
  readonly moves?: 'EARLIER' | 'LATER';
  /** it names the decision that it annuls, whose act on the list is undone by an act */
  readonly annuls?: true;
  /** more than a head decides: the register has said that the person lives, and a supervisor confirms (X143) */
  readonly isConfirmed?: true;
};

const then = { edition: 'housing-law-2015', from: '2015-01-01', mark: 'V' } as const;
/** The day from which the younger edition is applied is that of the edition as Kezek has it (X120). */
const today = { edition: 'housing-law-2020', from: '2020-01-01', mark: 'V' } as const;
const removal = { purpose: 'REMOVAL' } as const;
/** Back with the old moment and number (X36); whatever law lets it happen. */
const restoration = {
  purpose: 'RESTORATION',
  told: 'CORRECTION',
  edition: 'administrative-code-2021',
  from: '2015-01-01',
} as const;

const moment = { purpose: 'MOMENT', told: 'CORRECTION' } as const;
const ofCode = { edition: 'administrative-code-2021', from: '2015-01-01' } as const;

// biome-ignore format: a table, one ground a row
export const amendmentGrounds = {
  NEED_ENDED:         { ...removal, ...then,  article: '73(1)(1)', told: 'NEED_ENDED' },
  MOVED_AWAY:         { ...removal, ...then,  article: '73(1)(2)', told: 'MOVED', keptForFamily: true },
  EMPLOYMENT_ENDED:   { ...removal, ...then,  article: '73(1)(3)', told: 'OTHER_BY_LAW', lists: ['public-sector'] },
  GOT_STATE_DWELLING: { ...removal, ...then,  article: '73(1)(4)', told: 'NEED_ENDED' },
  FALSE_DATA:         { ...removal, ...then,  article: '73(1)(5)', told: 'OTHER_BY_LAW' },
  CITIZENSHIP_LOST:   { ...removal, ...today, article: '73(1)(6)', told: 'OTHER_BY_LAW' },
  LIFE_SENTENCE:      { ...removal, ...today, article: '73(1)(7)', told: 'OTHER_BY_LAW', sources: ['COURT'] },
  MISSING:            { ...removal, ...today, article: '73(1)(8)', told: 'OTHER_BY_LAW', sources: ['COURT'] },
  DIED:               { ...removal, ...then,  article: '73(1)(9)', told: 'OTHER_BY_LAW', sources: ['REGISTER', 'COURT'], keptForFamily: true, atSignature: true },
  COURT_ACT:          { ...restoration, mark: 'V', article: 'APPK 155', sources: ['COURT'] },
  COMPLAINT_UPHELD:   { ...restoration, mark: 'V', article: 'APPK 100', sources: ['DOCUMENT'] },
  ORPHAN_RETURNED:    { ...restoration, mark: 'V', article: '71(3)', lists: ['orphans'], sources: ['DOCUMENT', 'REGISTER', 'COURT'] },
  OWN_ERROR:          { ...restoration, mark: 'V', article: 'APPK 84', annuls: true, isConfirmed: true },
  GROUNDS_LATER:      { ...moment, ...then, article: '73(4)', moves: 'LATER' },
  MOMENT_TOO_EARLY:   { ...moment, ...ofCode, mark: 'I', article: 'APPK 84', moves: 'LATER', sources: ['DOCUMENT', 'REGISTER', 'COURT'] },
  EARLIER_FILING:     { ...moment, ...ofCode, mark: 'I', article: 'APPK 84', moves: 'EARLIER', sources: ['DOCUMENT', 'COURT'] },
  MOMENT_ANNULLED:    { ...moment, ...ofCode, mark: 'V', article: 'APPK 84', annuls: true },
  TWO_ENTRIES:        { purpose: 'MERGING', edition: 'kezek', from: '2015-01-01', mark: 'I', article: '74', told: 'CORRECTION' },
  OWN_WISH:           { purpose: 'LEAVING', edition: 'kezek', from: '2015-01-01', mark: 'I', article: 'APPK 64(9)', told: 'OWN_WISH' },
} as const satisfies Record<string, AmendmentGround>;

export type AmendmentGroundId = keyof typeof amendmentGrounds;
export const amendmentGroundIds = Object.keys(amendmentGrounds) as [AmendmentGroundId, ...AmendmentGroundId[]];

export const amendmentGround = (id: AmendmentGroundId): AmendmentGround => amendmentGrounds[id];

/** The grounds of a purpose that the law has that day. */
export const groundsFor = (purpose: AmendmentPurpose, date: PlainDate): readonly AmendmentGroundId[] =>
  amendmentGroundIds.filter((id) => amendmentGrounds[id].purpose === purpose && holdsOn(amendmentGrounds[id], date));
