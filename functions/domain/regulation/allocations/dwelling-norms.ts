import type { Mark } from '#domain/marks.ts';
import type { EditionId } from '../edition.ts';

interface Norm {
  readonly is: number;
  readonly article: string;
  readonly edition: EditionId;
  readonly mark: Mark;
}

const law = { edition: 'housing-law-2015', mark: 'M' } as const;

/** What a dwelling must be for a family (arts. 75, 76): today's text was read, that of 2015 is from memory and no other. */
// biome-ignore format: a table, one norm a row
export const dwellingNorms = {
  /** square metres of useful area a person */
  areaLeast:        { is: 15, article: '75(1)', ...law },
  areaMost:         { is: 18, article: '75(1)', ...law },
  /** the highest floor for whoever moves with difficulty */
  floorMobility:    { is: 2,  article: '76(3)', ...law },
} as const satisfies Record<string, Norm>;

/** X211: from so many refused offers on the commission is told. */
export const refusalsShownFrom = 3;
