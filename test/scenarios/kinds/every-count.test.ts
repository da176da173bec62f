import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countedInJournal, countFile } from '#casework/reporting/count-file.ts';
import { reportedKinds } from '#casework/reporting/reported-kinds.ts';
import { kindOf } from '#domain/kinds.ts';
import { memoryReports } from '#test/fakes/memory-reports.ts';
import { calledOf, stories } from './all-stories.ts';
import { insisted } from './insisted.ts';
import type { Played } from './story.ts';

type Journals = ReadonlyMap<string, readonly unknown[]>;

/** The journals of every file that a walk leaves, its own and those of whatever it touches. */
async function journalsOf(of: (typeof stories)[number]): Promise<Journals> {
  let left: Played['service'] | undefined;
  await insisted(of, (service) => {
    left = service;
  });
  const { store } = left as Played['service'];
  const all = [...store.files.keys()].map(async (id) => [id, await store.journal(kindOf(id), id)] as const);
  return new Map(await Promise.all(all));
}

const countingOf = (journals: Journals, upTo: (id: string) => number) => ({
  reported: reportedKinds,
  kindOf,
  cases: { journal: (async (_: unknown, id: string) => journals.get(id)?.slice(0, upTo(id)) ?? []) as never },
  pause: async () => {},
  random: () => 0,
});

/** What all of them come to, each read once. */
async function sumOf(journals: Journals): Promise<ReadonlyMap<string, number>> {
  const sum = new Map<string, number>();
  for (const id of journals.keys()) {
    const { counts } = await countedInJournal(
      id,
      countingOf(journals, () => Number.POSITIVE_INFINITY),
    );
    for (const [name, count] of counts) sum.set(name, (sum.get(name) ?? 0) + count);
  }
  return new Map([...sum].filter(([, count]) => count !== 0));
}

it.each(stories.map((of) => [calledOf(of), of] as const))(
  'the numbers of a month are the sum of all journals of %s, in whatever order records come, and though all is made again meanwhile',
  async (_, of) => {
    const journals = await journalsOf(of);
    const wanted = await sumOf(journals);
    expect(wanted.size).toBeGreaterThan(0);
    const records = [...journals].flatMap(([id, commits]) => commits.map(() => id));
    const inAnyOrder = fc.shuffledSubarray([...records, ...records], { minLength: 2 * records.length });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), inAnyOrder, async (turns, brought) => {
        const reports = memoryReports();
        const come = new Map<string, number>();
        const known = countingOf(journals, (id) => come.get(id) ?? 0);
        const counting = {
          ...known,
          cases: { journal: turns.scheduleFunction(known.cases.journal) as never },
          reports: { counted: turns.scheduleFunction(reports.counted), count: turns.scheduleFunction(reports.count) },
        };
        const stream = async () => {
          for (const id of brought) {
            come.set(id, (come.get(id) ?? 0) + 1);
            await countFile(id, counting);
          }
        };
        const again = async () => {
          for (const id of [...journals.keys(), ...journals.keys()]) await countFile(id, counting);
        };
        await turns.waitFor(Promise.all([stream(), again()]));
        expect(new Map([...reports.numbers].filter(([, count]) => count !== 0))).toEqual(wanted);
      }),
      { numRuns: 4 },
    );
  },
);
