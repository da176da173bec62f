// Paragraphs as texts cite them: "8.4", "5.4, 9.4", "8.1–8.3".
import { steps } from '#domain/regulation/steps.ts';

/** The paragraphs that prescribe a step, in the order of the regulation. */
export const paragraphs: readonly string[] = [...new Set(Object.values(steps).map(({ paragraph }) => paragraph))];

const citation = /(?<![\d.])(\d+)\.(\d+)(?:[–-](?:\1\.)?(\d+))?(?![\d.]*\d)/g;

/** Every paragraph a text cites; a range cites all that lie in it. */
export function citedIn(text: string): string[] {
  return [...text.matchAll(citation)].flatMap(([, chapter, first, last = first]) => {
    const count = Math.max(0, Number(last) - Number(first) + 1);
    return Array.from({ length: count }, (_, index) => `${chapter}.${Number(first) + index}`);
  });
}

const law = /(?<![\d.(])(?:(APPK \d+(?:\(\d+\))*)|(X\d+)|(?:paras? |arts?\. )?(\d{2}(?:\(\d+\))*))(?![\d.])/g;
/** What a lawyer looks up that no annex has: a paragraph of the regulation, an article of the Housing Law or of the code, a reading. */
const known = /^(?:APPK |X|1[13]\b|7[1-9]\b|82\b)/;

/** Every such law that a text cites: “para 11”, “arts. 73(3), 74”, “APPK 92”, “X53”. */
export const lawsCitedIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(law)].flatMap(([, ...found]) => found.flatMap((one) => (one && known.test(one) ? [one] : []))),
  ),
];
