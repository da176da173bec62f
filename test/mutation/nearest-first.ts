import { BaseSequencer, type TestSpecification } from 'vitest/node';

const partsOf = (path: string): readonly string[] => path.replace(/^.*?\/(functions|test)\//, '').split('/');

/** How many folders and names two paths share before they part. */
function nearness(test: string, mutated: string): number {
  const [one, other] = [partsOf(test.replace('.test.ts', '.ts')), partsOf(mutated)];
  const parting = one.findIndex((part, place) => part !== other[place]);
  return parting === -1 ? one.length : parting;
}

/**
 * How many files are asked; what they do not notice counts as unnoticed. Whatever survives would run through all tests, up to a
 * quarter of a minute; a mutant of what a module evaluates to is the dearer, since its modules are evaluated anew.
 */
const nearestAtMost = { runtime: 30, static: 12 };

/** The tests of the mutated file itself come first, then those of its room: most mutants die there, and the rest need not run. */
export class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { mode, mutantActivation } = files[0]?.project.getProvidedContext() ?? {};
    if (mode !== 'mutant' || !mutantActivation) return files;
    const [mutated = ''] = this.ctx.config.related ?? [];
    const nearnessOf = (file: TestSpecification) => nearness(file.moduleId, mutated);
    return [...files]
      .sort((one, other) => nearnessOf(other) - nearnessOf(one))
      .slice(0, nearestAtMost[mutantActivation]);
  }
}
