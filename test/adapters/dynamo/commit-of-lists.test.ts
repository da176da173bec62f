import { describe, expect, it } from 'vitest';
import type { ListAct } from '#casework/ports/commit.ts';
import { anEntry, at, registering } from '#test/contracts/stores.ts';
import { absent, conditions, told } from './told-writes.ts';

/** On a position that is new, or was closed and is the same entry's again. */
const opened = [`${absent} OR active = :active`, { ':active': false }] as const;

const toldOfList = (...acts: readonly ListAct[]) => told([], { acts });

describe('the writes of a list', () => {
  const of = { provider: 'uralsk', list: 'public-sector' };
  const first = registering(anEntry(of, { caseId: 'case_1' }));

  it('begin it only where nothing is, its year, its day, its log and its head with it', () => {
    expect(conditions(toldOfList(first))).toEqual([
      ['register', 'LIST#uralsk#public-sector LIST', absent, {}],
      ['register', 'LIST#uralsk#public-sector YEAR#2018', `${absent} OR listVersion <= :before`, { ':before': 0 }],
      ['register', 'LIST#uralsk#public-sector DAY#2018-02-19', `${absent} OR listVersion <= :before`, { ':before': 0 }],
      ['register', 'ENTRY#uralsk#public-sector 000000000001', absent, {}],
      ['register', `DAY#uralsk#public-sector#2018-02-19 ${at}#000000000001`, ...opened],
      ['register', 'LOG#uralsk#public-sector 000000000001', absent, {}],
      ['register', 'LIST#uralsk#public-sector HEAD#2018-02-19', `${absent} OR logHead < :head`, { ':head': 1 }],
    ]);
  });

  it('move it only from the version that was read, and each says which list moved', () => {
    const entry = anEntry(of, { registerNumber: 2, intakeSequence: 2 });
    const [year] = first.years;
    const writes = toldOfList(...(year ? [registering(entry, { list: first.after, year })] : []));
    expect(conditions(writes)).toEqual([
      ['register', 'LIST#uralsk#public-sector LIST', 'version = :before', { ':before': 1 }],
      ['register', 'LIST#uralsk#public-sector YEAR#2018', `${absent} OR listVersion <= :before`, { ':before': 1 }],
      ['register', 'LIST#uralsk#public-sector DAY#2018-02-19', `${absent} OR listVersion <= :before`, { ':before': 1 }],
      ['register', 'ENTRY#uralsk#public-sector 000000000002', absent, {}],
      ['register', `DAY#uralsk#public-sector#2018-02-19 ${at}#000000000002`, ...opened],
      ['register', 'LOG#uralsk#public-sector 000000000002', absent, {}],
      ['register', 'LIST#uralsk#public-sector HEAD#2018-02-19', `${absent} OR logHead < :head`, { ':head': 2 }],
    ]);
    for (const { meaning } of writes) expect(meaning(undefined)).toEqual({ at: 'list', ...of });
    expect(writes[1]?.item.listVersion).toBe(2);
  });

  it('come once for several acts that were added up: one list item, one year item, one of the day, every log item, one head of the day', () => {
    const log = [1, 2, 3].flatMap((sequence) => first.log.map((item) => ({ ...item, sequence })));
    const keys = toldOfList({ ...first, identities: [], positions: [], log }).map(({ key }) => key);
    expect(keys).toHaveLength(7);
    expect(new Set(keys).size).toBe(7);
  });

  it('put an entry under its number, and under its day, priority moment and intake sequence, only where nothing else is (X30, X41)', () => {
    const entry = anEntry(of, { caseId: 'case_1', intakeSequence: 42 });
    const [, , , identity, position] = toldOfList(registering(entry));
    expect([identity?.key, identity?.condition]).toEqual(['ENTRY#uralsk#public-sector 000000000001', absent]);
    expect([position?.key, position?.condition]).toEqual([
      `DAY#uralsk#public-sector#2018-02-19 ${at}#000000000042`,
      opened[0],
    ]);
  });

  it('close a position that is left, delete nothing, and follow the acts of the identity', () => {
    const entry = anEntry(of, { caseId: 'case_1' });
    const { identities, positions } = registering(entry);
    const leaving = {
      identities: identities.map(({ identity }) => ({ identity: { ...identity, acts: [1, 2] }, known: 1 })),
      positions: positions.map((position) => ({ entry: { ...position.entry, active: false }, wasActive: true })),
    };
    const [, identity, position] = toldOfList({ ...first, years: [], days: [], log: [], ...leaving });
    expect(identity).toMatchObject({ does: 'put', condition: 'size(acts) = :known', values: { ':known': 1 } });
    expect(position).toMatchObject({ does: 'put', condition: 'active = :active', item: { active: false } });
    expect(position?.values).toEqual({ ':active': true });
  });
});
