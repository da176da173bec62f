import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '#infra/paths.ts';

/** From where a module imports, as it says. */
export const importsOf = (source: string) =>
  [...source.matchAll(/^import .*from '([^']+)'/gm)].map(([, from = '']) => from);

/** The launcher and whatever of the clone it imports: sources by their paths in the clone. */
export function readByLauncher(
  path = 'infra/launch.mjs',
  sources = new Map<string, string>(),
): ReadonlyMap<string, string> {
  if (sources.has(path)) return sources;
  const source = readFileSync(join(projectRoot, path), 'utf8');
  sources.set(path, source);
  for (const from of importsOf(source)) if (from.startsWith('.')) readByLauncher(join(dirname(path), from), sources);
  return sources;
}
