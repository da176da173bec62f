import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Editions } from '#domain/file/papers/execution-receipt.ts';
import { projectRoot } from '#infra/paths.ts';

type Part = Exclude<keyof Editions, 'revision'>;

/** What each edition is of: a source belongs to the first that it fits, so that each is in one, and none is in none. */
// biome-ignore format: a table, one edition a row
const parts: readonly (readonly [part: Part, of: RegExp])[] = [
  ['readings', /^functions\/domain\/regulation\/(readings\/.*|reading-reasons)\.ts$/],
  ['calendar', /^functions\/domain\/time\/calendar\.json$/],
  ['wording',  /^functions\/domain\/(regulation\/messages\/|.*\/words\/|.*-(words|texts|names|labels)\.ts$)/],
  ['terms',    /^functions\/domain\/(regulation\/(steps|periods|filing-days)\.ts$|.*\/terms\.ts$)/],
  ['law',      /^functions\/domain\/regulation\//],
  ['code',     /^/],
];

/** Beside the functions: what they are bundled of, and the procedures that call them. */
const sources = ['functions/**/*.{ts,json}', 'statemachines/*.json', 'package-lock.json'];

export const partOf = (file: string): Part => parts.find(([, of]) => of.test(file))?.[0] ?? 'code';

const contentDigest = (root: string, files: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 12);
};

/** The editions of these sources, each a digest of its files by name and content. */
export function sourceEditions(root: string = projectRoot): Editions {
  const found = sources
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .filter((file) => existsSync(join(root, file)));
  const files = found.map((file) => file.replaceAll('\\', '/')).sort();
  const of = (part: Part) =>
    contentDigest(
      root,
      files.filter((file) => partOf(file) === part),
    );
  return {
    law: of('law'),
    readings: of('readings'),
    terms: of('terms'),
    calendar: of('calendar'),
    wording: of('wording'),
    code: of('code'),
  };
}
