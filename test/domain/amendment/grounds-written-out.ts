// The two tables of art. 73 as the law has them, written out by hand: no line here is derived from the data that carries them.

/** Each ground: its article, the day from which it is applied, the lists it is of, and the only sources that prove it. */
export const grounds = `
ground             | article  | from       | lists         | sources        | kept for the family
NEED_ENDED         | 73(1)(1) | 2015-01-01 | all           | any            | no
MOVED_AWAY         | 73(1)(2) | 2015-01-01 | all           | any            | yes
EMPLOYMENT_ENDED   | 73(1)(3) | 2015-01-01 | public-sector | any            | no
GOT_STATE_DWELLING | 73(1)(4) | 2015-01-01 | all           | any            | no
FALSE_DATA         | 73(1)(5) | 2015-01-01 | all           | any            | no
CITIZENSHIP_LOST   | 73(1)(6) | 2020-01-01 | all           | any            | no
LIFE_SENTENCE      | 73(1)(7) | 2020-01-01 | all           | COURT          | no
MISSING            | 73(1)(8) | 2020-01-01 | all           | COURT          | no
DIED               | 73(1)(9) | 2015-01-01 | all           | REGISTER COURT | yes
COURT_ACT          | APPK 155 | 2015-01-01 | all           | COURT          | no
COMPLAINT_UPHELD   | APPK 100 | 2015-01-01 | all           | DOCUMENT       | no
ORPHAN_RETURNED    | 71(3)    | 2015-01-01 | orphans       | DOCUMENT REGISTER COURT | no
OWN_ERROR          | APPK 84  | 2015-01-01 | all           | any            | no
GROUNDS_LATER      | 73(4)    | 2015-01-01 | all           | any            | no
MOMENT_TOO_EARLY   | APPK 84  | 2015-01-01 | all           | DOCUMENT REGISTER COURT | no
EARLIER_FILING     | APPK 84  | 2015-01-01 | all           | DOCUMENT COURT | no
MOMENT_ANNULLED    | APPK 84  | 2015-01-01 | all           | any            | no
TWO_ENTRIES        | 74       | 2015-01-01 | all           | any            | no
OWN_WISH           | APPK 64(9) | 2015-01-01 | all         | any            | no`;

/** Each kind of fact: the ground that it shows, or the article by which nobody is removed because of it. */
export const facts = `
fact                | shows              | spares
BOUGHT              | NEED_ENDED         | -
BUILT               | NEED_ENDED         | -
INHERITED           | NEED_ENDED         | -
MOVED               | MOVED_AWAY         | -
MOVED_WITHIN_OBLAST | MOVED_AWAY         | 71(3) orphans
DISMISSED           | EMPLOYMENT_ENDED   | -
STATE_DWELLING      | GOT_STATE_DWELLING | -
KNOWINGLY_FALSE     | FALSE_DATA         | -
CITIZENSHIP_ENDED   | CITIZENSHIP_LOST   | -
FOREIGN_RESIDENCE   | CITIZENSHIP_LOST   | -
SENTENCED_FOR_LIFE  | LIFE_SENTENCE      | -
FOUND_MISSING       | MISSING            | -
DEATH               | DIED               | -
DECLARED_DEAD       | DIED               | -
ORPHAN_OF_AGE       | -                  | 73(1)
DISABLED_CHILD_GREW | -                  | 73(1)
DISABILITY_LIFTED   | -                  | 73(1)
DISABLED_CHILD_DIED | -                  | 73(1)
CHILDREN_GREW       | -                  | 73(1)
CHILDREN_DIED       | -                  | 73(1)
KANDAS_CITIZEN      | -                  | 73(1)
REORGANISED         | -                  | 71(4)
TRUST_MANAGEMENT    | -                  | 71(4)
APPEARED_LATER      | GROUNDS_LATER      | 73(4)
COURT_RESTORED      | COURT_ACT          | -
COMPLAINT_SATISFIED | COMPLAINT_UPHELD   | -
BACK_IN_CARE        | ORPHAN_RETURNED    | -
ERROR_ADMITTED      | OWN_ERROR          | -
NO_GROUND_WAS       | OWN_ERROR          | -
ENTERED_EARLY       | MOMENT_TOO_EARLY   | -
FILED_EARLIER       | EARLIER_FILING     | -
CORRECTION_WRONG    | MOMENT_ANNULLED    | -
TWICE_ON_RECORD     | TWO_ENTRIES        | -
FAMILY_ON_RECORD    | TWO_ENTRIES        | -
ALIVE               | -                  | -`;

export const rowsIn = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('|').map((cell) => cell.trim()));
