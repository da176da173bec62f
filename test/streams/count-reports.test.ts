import type { DynamoDBStreamEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import type { CommitRecord } from '#casework/ports/case-store.ts';
import { countFile } from '#casework/reporting/count-file.ts';
import { reportedKinds } from '#casework/reporting/reported-kinds.ts';
import { kindOf } from '#domain/kinds.ts';
import { isCounted } from '#domain/reports/count-file.ts';
import { countReports } from '#streams/count-reports.ts';
import { memoryReports } from '#test/fakes/memory-reports.ts';

type Commit = Pick<CommitRecord, 'commit' | 'events'>;

const id = 'inventory_01KAV0000000000000000000AA';
const at = '2018-03-05T05:00:00.000Z';
const page = { list: 'orphans', upTo: 50, looked: 50, unknown: 0, spared: 0, open: 0, proposed: [] };
const span = { startedAt: at, acceptedOn: '2018-03-05', countedFrom: '2018-03-06', nominalLastDay: '2018-03-12' };
const term = { term: 'continuation', ...span, lastDay: '2018-03-12', dueAt: '2018-03-12T19:00:00.000Z' };

/** So many pages of entries, a commit each; before these it is stopped, and goes on. */
function anInventory(pages: number, stoppedBefore: readonly number[]): readonly CommitRecord[] {
  const said = { actor: { kind: 'machine' }, at, edition: 'regulation-2017', requestId: 'a request' };
  const told = Array.from({ length: pages }, (_, nth) => [
    ...(stoppedBefore.includes(nth)
      ? [
          [
            { type: 'InventoryStopped', by: 'staff_a' },
            { type: 'TermStarted', ...term },
          ],
          [
            { type: 'InventoryContinued', by: 'staff_a' },
            { type: 'TermMet', term: 'continuation', late: false },
          ],
        ]
      : []),
    [{ type: 'PageInventoried', ...page }],
  ]).flat();
  const all = [[{ type: 'InventoryStarted', provider: 'uralsk' }], ...told, [{ type: 'InventoryEnded' }]];
  return all.map((events, nth) => ({ ...said, events, commit: nth + 1 })) as readonly CommitRecord[];
}

const recordOf = ({ events }: Commit) =>
  ({
    Records: [
      {
        dynamodb: {
          Keys: { pk: { S: id } },
          NewImage: { events: { L: events.map(({ type }) => ({ M: { type: { S: type } } })) } },
        },
      },
    ],
  }) as unknown as DynamoDBStreamEvent;

/** How many commits were read until the last of the journal was counted, a record a commit, and what it comes to. */
async function readsOf(journal: readonly CommitRecord[], count: 'by records' | 'at every commit') {
  const reports = memoryReports();
  let [come, reads] = [0, 0];
  const read = async () => {
    reads += come;
    return journal.slice(0, come);
  };
  const counting = { kindOf, reports, cases: { journal: read as never }, pause: async () => {}, random: () => 0 };
  const deps = { ...counting, reported: reportedKinds };
  for (const commit of journal) {
    come += 1;
    if (count === 'by records') await countReports(recordOf(commit), deps);
    else await countFile(id, deps);
  }
  return { reads, numbers: [...reports.numbers].filter(([, number]) => number !== 0) };
}

describe('what is read of a long file to count it', () => {
  const counted = async (pages: number, stops: readonly number[]) => {
    const journal = anInventory(pages, stops);
    return { commits: journal.length, ...(await readsOf(journal, 'by records')) };
  };

  it('is nothing, however many pages an inventory has', async () => {
    expect(await counted(450, [])).toEqual({ commits: 452, reads: 0, numbers: [] });
  });

  it('is its journal once each time that somebody stops it and it goes on, and comes to what every reading would', async () => {
    const [few, every] = [
      await counted(450, [100, 300]),
      await readsOf(anInventory(450, [100, 300]), 'at every commit'),
    ];
    // 103 commits have come when it goes on first, and 305 the next time
    expect([few.commits, few.reads]).toEqual([456, 103 + 305]);
    expect(few.numbers).toEqual(every.numbers);
    expect(few.numbers).toEqual([['2018-03#uralsk##termsKept#inventory.continuation', 1]]);
    expect(every.reads / few.reads).toBeGreaterThan(250);
  });

  /** What machines and imports tell again and again of one file. */
  const loops = {
    inventory: ['PageInventoried'],
    allocation: ['CandidatesServed', 'CandidateAsked', 'OfferEnded', 'FamiliesAsked', 'PagesBound', 'DwellingPassedOn'],
    oldlist: ['RowsBrought', 'RowsTakenIn'],
  };
  const told = Object.entries(loops).flatMap(([prefix, types]) => types.map((type) => [prefix, type] as const));

  it.each(told)('%s: what is told at every turn, %s, is counted by the files that it begins', (prefix, type) => {
    const one = reportedKinds.find(({ kind }) => kind.prefix === prefix);
    expect(one?.reported.events[type]).toEqual([]);
    expect(isCounted(one as NonNullable<typeof one>, type)).toBe(false);
  });

  it.each(['HoldBegan', 'HoldContinued', 'HoldEnded', 'ProcedureResumed'])(
    'nor is a hold or an attempt: %s',
    (type) => {
      for (const one of reportedKinds) expect(isCounted(one, type)).toBe(false);
    },
  );
});
