import fc from 'fast-check';
import { afterAll, beforeEach, expect, inject, vi } from 'vitest';

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

/**
 * What holds for half a second of random examples is taken to hold: a mutant that needs rarer ones counts as a survivor. How many
 * those are hangs on the machine, so a test that counts what its examples met counts it against how many there were.
 */
fc.configureGlobal({ interruptAfterTimeLimit: 500, markInterruptAsFailure: false });

const rooms = import.meta.glob(['../../functions/{domain,casework}/**/*.ts']);
const builders = import.meta.glob(['../{builders,fakes,fixtures}/**/*.ts', '!../**/*.test.ts']);

const loaded = (modules: typeof rooms) => Promise.all(Object.values(modules).map((load) => load()));

/**
 * Loads every module without a mutant, so that whatever a file of tests meets from here on is met by calling it. What the
 * builders call while they are loaded is nobody's: a mutant of it must be noticed by a test that calls it itself.
 */
async function loadAll() {
  instrument.activeMutant = undefined;
  await loaded(rooms);
  const building = 'builders';
  instrument.currentTestId = building;
  await loaded(builders);
  delete instrument.mutantCoverage?.perTest[building];
  instrument.currentTestId = undefined;
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

/** What the modules of this thread were evaluated under: a mutant of their own evaluation, or none. */
const thread = globalThis as unknown as { evaluatedUnder?: string | undefined };

function evaluatedAnew(under: string | undefined) {
  if (thread.evaluatedUnder === under) return;
  vi.resetModules();
  thread.evaluatedUnder = under;
}

if (inject('mode') === 'dry-run') {
  await loadAll();
  givenToEachTest();
} else if (inject('mutantActivation') === 'runtime') {
  evaluatedAnew(undefined);
  await loadAll();
  instrument.activeMutant = inject('activeMutant');
} else {
  evaluatedAnew(inject('activeMutant'));
}
