import { existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { projectRoot } from '#infra/paths.ts';
import { sourceEditions } from './editions.ts';
import { type Laying, loadedLater } from './loaded-later.ts';

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
  /** every source, as a path from the root */
  readonly inputs: readonly string[];
  /** by function: its files that are read before its first request */
  readonly readAtStart: Readonly<Record<string, readonly string[]>>;
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

const container = ['functions/runtime/container.ts', 'functions/runtime/log.ts'];
const atDoors = [...container, 'functions/http/carrier/door.ts'];
const answering = ['functions/http/served.ts', 'functions/adapters/dynamo/throttle.ts'];
const onCases = ['case-store', 'people', 'staff-register'].map((adapter) => `functions/adapters/dynamo/${adapter}.ts`);
const workingOnCases = [
  ...[...answering, 'functions/domain/kinds.ts', ...onCases, 'functions/http/carrier/session-actor.ts'],
  ...['functions/http/calls/standing.ts', 'functions/http/calls/reading.ts'],
  ...['accounts', 'case-lists'].map((adapter) => `functions/adapters/dynamo/${adapter}.ts`),
];
/** Functions that stand on the same are laid by one call, the first that fits: a call each would take twenty times as long. */
const layings: readonly (Laying & { readonly of: RegExp })[] = [
  { of: /doors\/(public|awakening|verifier)\.ts$/, first: atDoors, later: answering },
  { of: /doors\//, first: atDoors, later: workingOnCases },
  { of: /streams\/(canary|fetch-lists)\.ts$/, first: container, later: [] },
  { of: /streams\/(count-reports|measure|publish-register|tell-alarm)\.ts$/, first: container, later: [] },
];
const otherwise: Laying = { first: container, later: [...onCases, 'functions/casework/procedure/step.ts'] };

/**
 * Each function's `index.mjs`, with what it reads when it starts and whatever it loads later beside it, each with its map.
 */
export async function bundle(options: BundleOptions): Promise<Bundle> {
  const { outdir, root = projectRoot } = options;
  const functions = Object.entries(findFunctions(root));
  const together = Map.groupBy(functions, ([, file]): Laying => layings.find(({ of }) => of.test(file)) ?? otherwise);
  rmSync(outdir, { recursive: true, force: true });
  const editions = JSON.stringify(sourceEditions(root));
  const laid = await Promise.all(
    [...together].map(([laying, those]) => layTogether(those, laying, { ...options, root, editions })),
  );
  return {
    names: functions.map(([name]) => name).sort(),
    inputs: [...new Set(laid.flatMap(({ inputs }) => inputs))],
    readAtStart: Object.assign({}, ...laid.map(({ readAtStart }) => readAtStart)),
  };
}

type Those = readonly (readonly [name: string, file: string])[];

interface LaidOf extends BundleOptions {
  readonly root: string;
  /** of the sources, as JSON */
  readonly editions: string;
}

async function layTogether(those: Those, laying: Laying, options: LaidOf) {
  const { outdir, minify, substitutes = {}, root, editions } = options;
  mkdirSync(outdir, { recursive: true });
  const made = mkdtempSync(join(outdir, '.made-'));
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(those),
    outdir: made,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    chunkNames: '[name]-[hash]',
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
    // What is decided says of what it was decided by.
    define: { 'process.env.EDITIONS': JSON.stringify(editions) },
    plugins: [loadedLater(laying, root), substitution(substitutes, root)],
    metafile: true,
    logLevel: 'error',
  });
  const readAtStart = those.map(([name]) => [name, placed(name, { made, outdir, root, metafile })] as const);
  rmSync(made, { recursive: true });
  return { inputs: Object.keys(metafile.inputs), readAtStart: Object.fromEntries(readAtStart) };
}

interface Made {
  readonly made: string;
  readonly outdir: string;
  readonly root: string;
  readonly metafile: Metafile;
}

/** Lays whatever the function may read into its folder; answers what it reads when it starts. */
function placed(name: string, { made, outdir, root, metafile }: Made): readonly string[] {
  const entry = relative(root, join(made, `${name}.mjs`)).replaceAll('\\', '/');
  const folder = join(outdir, name);
  const placeOf = (output: string) => join(folder, output === entry ? 'index.mjs' : basename(output));
  mkdirSync(folder);
  for (const output of reached(entry, metafile, ['import-statement', 'dynamic-import'])) {
    linkSync(join(root, output), placeOf(output));
    linkSync(join(root, `${output}.map`), `${placeOf(output)}.map`);
  }
  return [...reached(entry, metafile, ['import-statement'])].map(placeOf);
}

function reached(entry: string, { outputs }: Metafile, by: readonly string[]): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const output of found)
    for (const { kind, path, external } of outputs[output]?.imports ?? [])
      if (!external && by.includes(kind)) found.add(path);
  return found;
}
