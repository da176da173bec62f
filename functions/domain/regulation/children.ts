import type { PlainDate } from '#domain/time/instant.ts';
import { addMonths } from '#domain/time/local-date.ts';

/** Who comes of age is a child no more (Code on marriage 1). */
const monthsOfChildhood = 18 * 12;
/** How a child may stand to the applicant; nobody's spouse and nobody's parent is one. */
const relationsOfChildren: readonly string[] = ['child', 'sibling', 'grandchild', 'ward', 'other'];

interface Member {
  readonly relation: string;
  readonly bornOn: PlainDate;
}

/** Is that member of the family a child on that day, as the exception of Standard 9 for children with disability asks? */
export const isChildOn = ({ relation, bornOn }: Member, day: PlainDate): boolean =>
  relationsOfChildren.includes(relation) && addMonths(bornOn, monthsOfChildhood) > day;
