import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '#infra/paths.ts';

/** What breaks in a folder whose name has a blank or a Cyrillic letter: a shell splits it, a URL spells it by percents. */
const breaking = {
  'a shell': /\bshell:\s*true\b/,
  'a command as one string': /\bexec(?:Sync)?\((?=[`'"])/,
  'a path out of a URL': /import\.meta\.url\b[^\n;]*\.(?:pathname|href\.slice)/,
} as const;

const sources = globSync(['infra/**/*.{ts,mjs,cjs}', 'test/**/*.ts', '*.{mjs,cjs,ts}'], { cwd: projectRoot });

it.each(Object.entries(breaking))(
  'nothing that starts or finds a file goes by %s, so that any folder will do',
  (_, sign) => {
    expect(sources.length).toBeGreaterThan(500);
    expect(sources.filter((file) => sign.test(readFileSync(join(projectRoot, file), 'utf8')))).toEqual([]);
  },
);

it.each([
  ['a shell', `spawn('npx', ['vitest'], { shell: ${true} })`],
  ['a command as one string', `exec${'Sync'}('npx vitest')`],
  ['a path out of a URL', `new URL('..', import.meta.url).${'pathname'}`],
] as const)('%s would be found', (sign, line) => {
  expect(breaking[sign].test(line)).toBe(true);
});
