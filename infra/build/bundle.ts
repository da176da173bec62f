import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { projectRoot } from '#infra/paths.ts';

export interface BundleOptions {
  /** Each function goes to `<outdir>/<name>/index.mjs`. */
  readonly outdir: string;
  readonly minify: boolean;
  /** Original → the file that takes its place, as paths from the root; none for AWS. */
  readonly substitutes?: Readonly<Record<string, string>>;
  /** The folder that holds functions/, this project's own if absent. */
  readonly root?: string;
}

export interface Bundle {
  /** The functions' names, sorted. */
  readonly names: readonly string[];
  readonly metafile: Metafile;
}

const rooms = ['functions/tasks', 'functions/streams', 'functions/http/doors'];
const exportsHandler = /export\s+(?:const|(?:async\s+)?function)\s+handler\b|export\s*\{[^}]*\bhandler\b[^}]*\}/;

/** Name → file of every function: the files of the three rooms that export a `handler`. */
export function findFunctions(root: string = projectRoot): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const room of rooms.filter((folder) => existsSync(join(root, folder)))) {
    for (const file of readdirSync(join(root, room)).filter((name) => name.endsWith('.ts'))) {
      if (!exportsHandler.test(readFileSync(join(root, room, file), 'utf8'))) continue;
      const name = basename(file, '.ts');
      if (found[name] !== undefined)
        throw new Error(`two functions are named ${name}: ${found[name]}, ${room}/${file}`);
      found[name] = `${room}/${file}`;
    }
  }
  return found;
}

/** Lets the original's importers receive the substitute, by whatever path they import it. */
function substitution(substitutes: Readonly<Record<string, string>>, root: string): Plugin {
  return {
    name: 'substitution',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]functions[\\/]adapters[\\/].+\.ts$/ }, ({ path }) => {
        const substitute = substitutes[relative(root, path).replaceAll('\\', '/')];
        if (substitute === undefined) return undefined;
        return { contents: `export * from ${JSON.stringify(join(root, substitute))};`, loader: 'ts', resolveDir: root };
      });
    },
  };
}

/** One esbuild call over all functions: a process each would take eight times as long. */
export async function bundle(options: BundleOptions): Promise<Bundle> {
  const { outdir, minify, substitutes = {}, root = projectRoot } = options;
  const functions = findFunctions(root);
  rmSync(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(Object.entries(functions).map(([name, file]) => [`${name}/index`, file])),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify,
    charset: 'utf8',
    // Beside each bundle, for its own revision's faults to name a line of the source; read when there is one.
    sourcemap: 'external',
    sourcesContent: false,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    plugins: [substitution(substitutes, root)],
    metafile: true,
    logLevel: 'error',
  });
  return { names: Object.keys(functions).sort(), metafile };
}
