import { describe, expect, it } from 'vitest';
import { actFrom } from '#casework/signing/issue-numbers.ts';
import { type Acting, enters, type ListReading, untouched } from '#domain/queue/act-on-list.ts';
import { entryChanged, placeEntered } from '#domain/queue/change-entry.ts';
import { type EntryIdentity, emptyList } from '#domain/queue/list.ts';
import { told } from '#test/adapters/dynamo/told-writes.ts';
import { sha256 } from '#test/contracts/stores.ts';

const rank = { day: '2018-02-19', priorityMoment: '2018-02-19T06:01:00.000Z', intakeSequence: 7 };
const later = { day: '2018-02-20', priorityMoment: '2018-02-20T06:01:00.000Z', intakeSequence: 8 };
const acting = (caseId: string): Acting => ({
  ...{ ground: '74', caseId, at: '2018-03-01T06:00:00.000Z', actor: { kind: 'head' } },
  ...{ digest: sha256, salt: () => 'salt' },
});
const reading = (list: string): ListReading => ({
  list: emptyList('uralsk', list),
  years: new Map(),
  days: new Map(),
  entries: [],
});

/** One stands on the orphans' list, another who filed later on that of multi-child families. */
function standing() {
  const came = (list: string, caseId: string, at: typeof rank) =>
    enters(untouched(reading(list)), 'REGISTERED', { caseId, provider: 'uralsk', list, ...at }, acting(caseId));
  const [orphans, families] = [came('orphans', 'case_1', rank), came('multi-child', 'case_2', later)];
  const identity = orphans.identities.get('uralsk#orphans#1')?.identity as EntryIdentity;
  return { on: orphans, to: families, identity };
}

describe('a change of an entry', () => {
  it('of list moves both lists under one key and number, and writes the entry once (X52)', () => {
    const { on, to, identity } = standing();
    const done = entryChanged({ on, to }, { does: 'LIST_CHANGED', to: 'multi-child' }, identity, acting('case_3'));
    const [left, entered] = done.map(({ after }) => after);
    expect([left?.list.totals, entered?.list.totals]).toEqual([{ 2018: 0 }, { 2018: 2 }]);
    expect([left?.list.nextNumber, entered?.list.nextNumber]).toEqual([2, 2]);
    expect([...(left?.identities ?? [])]).toEqual([]);
    expect([...(entered?.identities.values() ?? [])]).toEqual([
      {
        identity: {
          ...identity,
          ...{ onList: 'multi-child', record: 'case_3' },
          acts: ['orphans#1', 'orphans#2', 'multi-child#2'],
        },
        known: 1,
      },
    ]);
    expect(entered?.log.at(-1)).toMatchObject({ kind: 'LIST_ENTERED', numberedBy: 'orphans', place: 1 });
  });

  it('of list is a transaction in which no item is written twice', () => {
    const { on, to, identity } = standing();
    const done = entryChanged({ on, to }, { does: 'LIST_CHANGED', to: 'multi-child' }, identity, acting('case_3'));
    const writes = told([], { acts: done.map(({ before, after }) => actFrom(before, after)) });
    const keys = writes.map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(6);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('of list promises the place among those of the other list, itself counted', () => {
    const { on, to, identity } = standing();
    const place = placeEntered({ on, to }, 'multi-child', identity, '2018-03-01T06:00:00.000Z');
    expect(place).toEqual({ place: 1, listSize: 2 });
  });

  it.each(['FAMILY_CHANGED', 'SUCCEEDED'] as const)('%s is an act of its own that moves nobody', (does) => {
    const { on, to, identity } = standing();
    const [done, other] = entryChanged({ on, to }, { does }, identity, acting('case_3'));
    expect(other).toBeUndefined();
    expect([done?.after.list.totals, done?.after.list.logHead]).toEqual([{ 2018: 1 }, 2]);
    expect([...(done?.after.positions ?? [])]).toEqual([]);
    const held = does === 'SUCCEEDED' ? { heldBy: 'case_3' } : {};
    expect([...(done?.after.identities.values() ?? [])]).toEqual([
      { identity: { ...identity, record: 'case_3', ...held, acts: ['orphans#1', 'orphans#2'] }, known: 1 },
    ]);
  });
});
