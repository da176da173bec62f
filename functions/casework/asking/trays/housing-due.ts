import { inParallel } from '#casework/in-parallel.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import { wholeOf } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Application } from '#domain/application/application.ts';
import { housingQueue } from '#domain/application/housing/housing.ts';
import { application } from '#domain/application/kind.ts';
import { entryMade } from '#domain/application/result/entry-made.ts';
import { lateTerms, nearTerms } from '#domain/file/terms/oversight.ts';

const atOnce = 10;

interface Deps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly lists: Pick<CaseLists, 'tray'>;
}

/** The requests of an office whose families the law has given a dwelling by a day that is near or past (74(3)), the soonest first. */
export async function housingDue(office: string, { cases, lists }: Deps): Promise<readonly Application[]> {
  const ids = await wholeOf((cursor) => lists.tray(housingQueue(office), cursor));
  const files = await inParallel(ids, atOnce, (id) => cases.load(application, id));
  const isDue = (file: Application): boolean =>
    [...nearTerms(application, file), ...lateTerms(application, file)].some(({ term }) => term === 'housing');
  return files.flatMap((file) => (file && isDue(file) ? [file] : []));
}

/** The same as a round shows them to whoever may name one of them out of the order: by list and number, and no name. */
export const familiesDue = async (office: string, deps: Deps) =>
  (await housingDue(office, deps)).flatMap((file) => {
    const entry = entryMade(file);
    const { lastDay, rungs } = file.terms.housing ?? {};
    return entry && lastDay && rungs
      ? [
          {
            list: file.list ?? entry.list,
            registerNumber: entry.registerNumber,
            lastDay,
            isOver: rungs.includes('breach'),
          },
        ]
      : [];
  });
