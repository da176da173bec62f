import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { substitutes } from '#infra/local/adapters/substitutes.ts';
import { localFolder } from '#infra/paths.ts';
import { counted } from '#infra/running/counted.ts';
import type { Progress } from '#infra/running/progress.ts';

/** So many are kept: a stack that rises beside this one may still be about to read its own. */
const keptAtMost = 3;

/**
 * The folder of the local bundles of the sources of that digest, made when there is none: stacks of one clone share them,
 * for where a stack is, its functions learn from the emulator.
 */
export async function localBundles(digest: string, progress: Progress, folder = join(localFolder, 'bundles')) {
  const bundles = join(folder, digest);
  if (existsSync(bundles)) {
    progress('the functions are bundled already');
    return bundles;
  }
  progress('bundling the functions …');
  const { bundleApp } = await import('#infra/build/bundle-app.ts');
  const making = `${bundles}.${process.pid}`;
  const { names } = await bundleApp({ outdir: making, minify: true, substitutes });
  progress(`bundled ${counted(names.length, 'function')}`);
  mkdirSync(folder, { recursive: true });
  // Of two that make them at once the second finds the first's.
  if (existsSync(bundles)) rmSync(making, { recursive: true, force: true });
  else renameSync(making, bundles);
  forgetOlder(folder);
  return bundles;
}

function forgetOlder(folder: string): void {
  const age = (name: string): number => -statSync(join(folder, name)).mtimeMs;
  const byAge = readdirSync(folder).toSorted((one, other) => age(one) - age(other));
  for (const old of byAge.slice(keptAtMost)) rmSync(join(folder, old), { recursive: true, force: true });
}
