import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

export interface Laying {
  /** what every one of these functions has read before it loads anything, as paths from the root */
  readonly first: readonly string[];
  /** what its own files, loaded later, stand on alike */
  readonly later: readonly string[];
}

/** Has a default export alone, which a star does not pass on. */
const ofItself = new Set(['bowser']);
const within = 'loaded-later';

/**
 * esbuild lays together what the same files reach: a hundred files that are loaded later would tear what they share into as
 * many pieces as there are sets of them. So each of them reaches what is there before it anyway, and that stays whole.
 */
export function loadedLater({ first, later }: Laying, root: string): Plugin {
  const importsOf = (files: readonly string[]) =>
    files.filter((file) => existsSync(join(root, file))).map((file) => `import ${JSON.stringify(join(root, file))};`);
  const ours = join(root, 'functions');
  return {
    name: within,
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: /./ }, async ({ kind, path, importer, resolveDir }) => {
        if (kind !== 'dynamic-import' || ofItself.has(path)) return undefined;
        const found = await resolve(path, { kind: 'import-statement', importer, resolveDir });
        return found.external || found.errors.length > 0 ? found : { path: found.path, namespace: within };
      });
      onLoad({ filter: /./, namespace: within }, ({ path }) => {
        const before = path.startsWith(ours) ? [...first, ...later] : first;
        const contents = [`export * from ${JSON.stringify(path)};`, ...importsOf(before)].join('\n');
        return { contents, resolveDir: root, loader: 'js' };
      });
    },
  };
}
