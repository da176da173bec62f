import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#infra/paths.ts';

/** Everything that the bundles and the stacks are made of. */
const made = ['functions', 'infra', 'statemachines', 'package.json', 'package-lock.json', 'cdk.json', 'tsconfig.json'];

/** One digest of all sources, by name and content, in hex: as long as it is the same, so is what is made of them. */
export function sourcesDigest(root: string = projectRoot): string {
  const files = made.flatMap((part) =>
    statSync(join(root, part)).isDirectory()
      ? readdirSync(join(root, part), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => join(parentPath, name))
      : [join(root, part)],
  );
  const hash = createHash('sha256');
  for (const file of files.toSorted()) {
    const content = readFileSync(file);
    hash.update(`${file.slice(root.length)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
