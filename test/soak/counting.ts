// The second reader of the journal's stream: what a month came to, counted while everything comes to grief.
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { type CountingDeps, countedInJournal, countFile } from '#casework/reporting/count-file.ts';
import { reportedKinds } from '#casework/reporting/reported-kinds.ts';
import type { Typed } from '#domain/file/kind.ts';
import { kindOf } from '#domain/kinds.ts';
import { columnNamed, differenceOf } from '#domain/reports/columns.ts';
import type { FigureId } from '#domain/reports/figures.ts';
import { countReports } from '#streams/count-reports.ts';
import { diceOf } from './dice.ts';
import type { Walk } from './walk.ts';

const minute = 60_000;
const recordOf = (id: string, events: readonly Typed[]): DynamoDBStreamEvent =>
  ({
    Records: [
      {
        eventName: 'INSERT',
        dynamodb: {
          Keys: { pk: { S: id } },
          NewImage: { events: { L: events.map(({ type }) => ({ M: { type: { S: type } } })) } },
        },
      },
    ],
  }) as unknown as DynamoDBStreamEvent;

/** The function died before it wrote, or after. */
class Died extends Error {}

/** Each record comes at once, late, twice, after one that was written later, or never; whoever counts it may die. */
export function aCounting(walk: Walk, seed: number) {
  // dice of its own: whoever counts changes nothing of what others throw
  const dice = diceOf(seed, 0x636f756e);
  const reports = () => walk.world.reports;
  const lost = new Set<string>();
  const deps = (): CountingDeps => ({
    reported: reportedKinds,
    kindOf,
    cases: walk.world.store,
    reports: reports(),
    pause: async () => {},
    random: dice.fraction,
  });
  const dying = (): CountingDeps => ({
    ...deps(),
    reports: {
      counted: reports().counted,
      count: async (...asked) => {
        if (dice.chance(0.05)) throw new Died('before');
        const done = await reports().count(...asked);
        if (dice.chance(0.05)) throw new Died('after');
        return done;
      },
    },
  });
  const bring = (event: DynamoDBStreamEvent, after: number): void =>
    void setTimeout(() => {
      void countReports(event, dying()).catch((error: Error) =>
        error instanceof Died ? bring(event, 1000) : walk.broken(`count-reports: ${error.stack}`),
      );
    }, after);
  return {
    committed: (id: string, events: readonly Typed[]): void => {
      const event = recordOf(id, events);
      if (dice.chance(0.01)) lost.add(id);
      else bring(event, dice.chance(0.85) ? dice.between(50, 900) : dice.between(1000, 5 * minute));
      if (dice.chance(0.05)) bring(event, dice.between(50, 10 * minute));
    },
    /** What was not lost is counted; once the lost is counted too, the numbers are the sum of all journals. */
    faults: async (): Promise<string[]> => {
      const faults: string[] = [];
      const wanted = new Map<string, number>();
      for (const [id] of walk.world.store.files) {
        const { counts } = await countedInJournal(id, deps());
        const isBehind = differenceOf((await reports().counted(id)).counts, counts).size > 0;
        if (isBehind && !lost.has(id)) faults.push(`${id} is not counted as its journal says`);
        if (isBehind) await countFile(id, deps());
        for (const [name, count] of counts) wanted.set(name, (wanted.get(name) ?? 0) + count);
      }
      for (const [name, more] of differenceOf(reports().numbers, wanted)) faults.push(`${name} is ${more} too few`);
      return [...faults, ...(await standingFaults(walk, reports().numbers))];
    },
  };
}

/** By how much each figure makes all lists together longer. */
const growth: Partial<Record<FigureId, number>> = {
  ...{ registered: 1, takenIn: 1, restored: 1, removed: -1, left: -1, merged: -1 },
  ...{ housed: -1, housingUndone: 1 },
};

/** Who came, came back and went, as it is counted, is who stands on the lists. */
async function standingFaults({ world: { store } }: Walk, numbers: ReadonlyMap<string, number>): Promise<string[]> {
  const counted = [...numbers].reduce((sum, [name, count]) => {
    const { figure, of, official } = columnNamed(name);
    if (official) return sum;
    // whoever is transferred is registered elsewhere
    if (figure === 'changed' && of === 'transfer') return sum - count;
    return sum + (growth[figure] ?? 0) * count;
  }, 0);
  const standing = [...store.register.entries.values()].filter(({ active }) => active).length;
  return counted === standing ? [] : [`${standing} stand on the lists, and by the reports ${counted} do`];
}
