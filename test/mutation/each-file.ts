import fc from 'fast-check';
import { afterAll, beforeEach, expect, inject } from 'vitest';

/** What a mutant's coverage says: how often each was met, at loading or by a test. */
interface Coverage {
  readonly static: Record<string, number>;
  readonly perTest: Record<string, Record<string, number>>;
}
declare module 'vitest' {
  interface ProvidedContext {
    readonly mode: 'dry-run' | 'mutant';
    readonly mutantActivation: 'static' | 'runtime';
    readonly activeMutant: string;
  }
}
declare global {
  interface ImportMeta {
    glob(paths: readonly string[]): Readonly<Record<string, () => Promise<unknown>>>;
  }
}

/** What an instrumented file and the runner of mutants share. */
interface Instrument {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: Coverage;
}

const { __stryker__: instrument } = globalThis as unknown as { readonly __stryker__: Instrument };

/** What holds for half a second of random examples is taken to hold: a mutant that needs rarer ones counts as a survivor. */
fc.configureGlobal({ interruptAfterTimeLimit: 500, markInterruptAsFailure: false });

const roomsAndBuilders = import.meta.glob([
  '../../functions/{domain,casework}/**/*.ts',
  '../{builders,fakes,fixtures}/**/*.ts',
  '!../**/*.test.ts',
]);

/** Loads every module without a mutant, so that whatever a file of tests meets from here on is met by calling it. */
async function loadAll() {
  instrument.activeMutant = undefined;
  await Promise.all(Object.values(roomsAndBuilders).map((load) => load()));
}

/** What is met while the tests of a file are collected, or before all of them, is met by each of them. */
function givenToEachTest() {
  const collecting = `${expect.getState().testPath}#`;
  const tests = new Set<string>();
  instrument.currentTestId = collecting;
  const perTest = instrument.mutantCoverage?.perTest ?? {};
  for (const reported of Object.keys(perTest)) delete perTest[reported];
  beforeEach(() => {
    tests.add(instrument.currentTestId ?? '');
  });
  afterAll(() => {
    for (const test of tests) perTest[test] = { ...perTest[collecting], ...perTest[test] };
    delete perTest[collecting];
  });
}

if (inject('mode') === 'dry-run') {
  await loadAll();
  givenToEachTest();
} else if (inject('mutantActivation') === 'runtime') {
  await loadAll();
  instrument.activeMutant = inject('activeMutant');
}
