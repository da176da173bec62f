import type { Mark } from '#domain/marks.ts';
import type { QueueListId } from '../categories.ts';
import type { AmendmentGroundId } from './grounds.ts';

/** What the register of persons tells of somebody, as far as a fact may rest on it. */
export type RegisteredAs = 'DEAD' | 'ALIVE' | 'FOREIGN';

/** A kind of fact: which ground it shows, or by which article nobody is removed because of it alone. */
export type FactKind = {
  readonly mark: Mark;
  readonly shows?: AmendmentGroundId;
  /** the article by which it is no ground */
  readonly spares?: string;
  /** what the register of persons says of whoever it is true of: where that is its source, it is asked anew (X319) */
  readonly registered?: RegisteredAs;
  /** the lists on which it spares, where it shows a ground on all others */
  readonly sparesOn?: readonly QueueListId[];
};

const part2 = { spares: '73(1)', mark: 'V' } as const;

/** Facts by what they prove; exceptions hold whatever the edition [I]. */
// biome-ignore format: a table, one kind of fact a row
export const amendmentFacts = {
  BOUGHT:              { shows: 'NEED_ENDED',         mark: 'V' },
  BUILT:               { shows: 'NEED_ENDED',         mark: 'V' },
  INHERITED:           { shows: 'NEED_ENDED',         mark: 'V' },
  MOVED:               { shows: 'MOVED_AWAY',         mark: 'V' },
  MOVED_WITHIN_OBLAST: { shows: 'MOVED_AWAY',         mark: 'V', spares: '71(3)', sparesOn: ['orphans'] },
  DISMISSED:           { shows: 'EMPLOYMENT_ENDED',   mark: 'V' },
  STATE_DWELLING:      { shows: 'GOT_STATE_DWELLING', mark: 'V' },
  KNOWINGLY_FALSE:     { shows: 'FALSE_DATA',         mark: 'V' },
  CITIZENSHIP_ENDED:   { shows: 'CITIZENSHIP_LOST',   mark: 'V', registered: 'FOREIGN' },
  FOREIGN_RESIDENCE:   { shows: 'CITIZENSHIP_LOST',   mark: 'V' },
  SENTENCED_FOR_LIFE:  { shows: 'LIFE_SENTENCE',      mark: 'V' },
  FOUND_MISSING:       { shows: 'MISSING',            mark: 'V' },
  DEATH:               { shows: 'DIED',               mark: 'V', registered: 'DEAD' },
  DECLARED_DEAD:       { shows: 'DIED',               mark: 'V', registered: 'DEAD' },
  ORPHAN_OF_AGE:       { ...part2 },
  DISABLED_CHILD_GREW: { ...part2 },
  DISABILITY_LIFTED:   { ...part2 },
  DISABLED_CHILD_DIED: { ...part2 },
  CHILDREN_GREW:       { ...part2 },
  CHILDREN_DIED:       { ...part2 },
  KANDAS_CITIZEN:      { ...part2 },
  REORGANISED:         { spares: '71(4)', mark: 'V' },
  TRUST_MANAGEMENT:    { spares: '71(4)', mark: 'V' },
  APPEARED_LATER:      { shows: 'GROUNDS_LATER', spares: '73(4)', mark: 'V' },
  COURT_RESTORED:      { shows: 'COURT_ACT',          mark: 'V' },
  COMPLAINT_SATISFIED: { shows: 'COMPLAINT_UPHELD',   mark: 'V' },
  BACK_IN_CARE:        { shows: 'ORPHAN_RETURNED',    mark: 'V' },
  ERROR_ADMITTED:      { shows: 'OWN_ERROR',          mark: 'V' },
  NO_GROUND_WAS:       { shows: 'OWN_ERROR',          mark: 'V' },
  ENTERED_EARLY:       { shows: 'MOMENT_TOO_EARLY',   mark: 'I' },
  FILED_EARLIER:       { shows: 'EARLIER_FILING',     mark: 'I' },
  CORRECTION_WRONG:    { shows: 'MOMENT_ANNULLED',    mark: 'V' },
  TWICE_ON_RECORD:     { shows: 'TWO_ENTRIES',        mark: 'I' },
  FAMILY_ON_RECORD:    { shows: 'TWO_ENTRIES',        mark: 'I' },
  ALIVE:               { mark: 'I', registered: 'ALIVE' },
} as const satisfies Record<string, FactKind>;

export type FactKindId = keyof typeof amendmentFacts;
export const factKindIds = Object.keys(amendmentFacts) as [FactKindId, ...FactKindId[]];

export const factKind = (id: FactKindId): FactKind => amendmentFacts[id];
