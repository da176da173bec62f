import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#infra/paths.ts';
import { citedIn, lawsCitedIn } from './paragraphs.ts';

const folder = join(projectRoot, 'test', 'scenarios');
const title = /(?:\b(?:it|test)(?:\.\w+)?|\))\(\s*(['"`])((?:\\.|(?!\1)[\s\S])*)\1/g;
const heading = /\bdescribe(?:\.\w+)?\(\s*(['"`])((?:\\.|(?!\1)[\s\S])*)\1/g;

const textsIn = (source: string, wanted: RegExp): string[] =>
  [...source.matchAll(wanted)].map(([, , text = '']) => text);

/** The titles of the tests in a source, those of `it.each(…)(…)` too. */
const titlesIn = (source: string): string[] => textsIn(source, title);

/** The paragraphs that the titles of a scenario cite in round brackets. */
export const paragraphsTold = (source: string): Set<string> =>
  new Set(
    titlesIn(source).flatMap((text) => [...text.matchAll(/\(([^()]*)\)/g)].flatMap(([, cited = '']) => citedIn(cited))),
  );

/** The laws that titles and their headings cite there, or begin with: “13: whoever cannot come”, “the removal of an entry (art. 73)”. */
export const lawsTold = (source: string): Set<string> =>
  new Set(
    [...titlesIn(source), ...textsIn(source, heading)].flatMap((text) =>
      [...text.matchAll(/\(((?:[^()]|\(\d+\))*)\)|^([^:(]{1,20}):/g)].flatMap(([, inside = '', before = '']) =>
        lawsCitedIn(`${inside} ${before}`),
      ),
    ),
  );

const scenariosBy = (toldIn: (source: string) => ReadonlySet<string>): ReadonlyMap<string, readonly string[]> => {
  const told = new Map<string, string[]>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && !/^(?:harness|kinds)\//.test(name))
    .sort())
    for (const cited of toldIn(readFileSync(join(folder, file), 'utf8')))
      told.set(cited, [...(told.get(cited) ?? []), file]);
  return told;
};

/** Scenario files by the paragraphs they tell. */
export const scenariosByParagraph = (): ReadonlyMap<string, readonly string[]> => scenariosBy(paragraphsTold);

/** The same by the laws and readings of every other kind of file. */
export const scenariosByLaw = (): ReadonlyMap<string, readonly string[]> => scenariosBy(lawsTold);
