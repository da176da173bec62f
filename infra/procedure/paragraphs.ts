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
