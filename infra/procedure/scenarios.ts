import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#infra/paths.ts';
import { citedIn } from './paragraphs.ts';

const folder = join(projectRoot, 'test', 'scenarios');
const title = /(?:\b(?:it|test)(?:\.\w+)?|\))\(\s*(['"`])((?:\\.|(?!\1)[\s\S])*)\1/g;

/** The titles of the tests in a source, those of `it.each(…)(…)` too. */
const titlesIn = (source: string): string[] => [...source.matchAll(title)].map(([, , text = '']) => text);

/** The paragraphs that the titles of a scenario cite in round brackets. */
export const paragraphsTold = (source: string): Set<string> =>
  new Set(
    titlesIn(source).flatMap((text) => [...text.matchAll(/\(([^()]*)\)/g)].flatMap(([, cited = '']) => citedIn(cited))),
  );

/** Scenario files by the paragraphs they tell. */
export function scenariosByParagraph(): ReadonlyMap<string, readonly string[]> {
  const told = new Map<string, string[]>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .sort())
    for (const paragraph of paragraphsTold(readFileSync(join(folder, file), 'utf8')))
      told.set(paragraph, [...(told.get(paragraph) ?? []), file]);
  return told;
}
