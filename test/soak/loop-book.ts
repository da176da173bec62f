// A step that is done once more may be asked late by its machine, once people have gone on: then it answers, or is due.
import { outcomeOf } from '#domain/file/outcome.ts';
import type { FileState } from '#domain/file/state.ts';
import { kindOf } from '#domain/kinds.ts';
import type { SecondBook } from './second-books.ts';

function faultsOf(file: FileState): string[] {
  const kind = kindOf(file.id);
  return Object.keys(file.rounds).flatMap((step) => {
    const row = kind.steps[step];
    if (!row?.role && !row?.waits) return [];
    const isDue = row.status === file.status || row.alsoIn?.includes(file.status);
    if (isDue || outcomeOf(kind, file, step) !== undefined) return [];
    return [`${file.id} is ${file.status}: ${step} would wait for nobody`];
  });
}

export const aLoopBook = (): SecondBook => ({
  committed: ({ plans }) => plans.flatMap(({ after }) => faultsOf(after)),
});
