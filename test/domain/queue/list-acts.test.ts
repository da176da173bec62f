import { describe, expect, it } from 'vitest';
import { type Acting, acted, enters, type ListAfter, untouched } from '#domain/queue/act-on-list.ts';
import {
  Entry,
  type EntryIdentity,
  emptyList,
  entryName,
  ListState,
  type Newcomer,
  positionOf,
  EntryIdentity as StoredIdentity,
  sizeOf,
  YearState,
} from '#domain/queue/list.ts';
import { type ListActKind, listActKinds, listActs } from '#domain/queue/list-acts.ts';
import { isBefore } from '#domain/queue/place.ts';
import { registrationGround } from '#domain/queue/take-places.ts';
import { sha256 } from '#test/contracts/stores.ts';

const rank = { day: '2018-02-19', priorityMoment: '2018-02-19T06:01:00.000Z', intakeSequence: 7 };
const newcomer: Newcomer = { caseId: 'case_1', provider: 'uralsk', list: 'orphans', ...rank };
const list: ListState = {
  ...emptyList('uralsk', 'orphans'),
  nextNumber: 5,
  version: 9,
  logHead: 4,
  totals: { 2017: 3, 2018: 1 },
  chain: 'link 4',
};
const acting: Acting = {
  ground: registrationGround,
  caseId: 'case_1',
  at: '2018-03-01T06:00:00.000Z',
  actor: { staff: 'staff_1', kind: 'head', organisation: 'uralsk' },
  digest: sha256,
  salt: () => 'salt',
};
const reading = (state: ListState, days: ListAfter['days'] = new Map()) =>
  untouched({ list: state, years: new Map(), days, entries: [] });
const registered = () => enters(reading(list), 'REGISTERED', newcomer, acting);
const identityIn = (after: ListAfter): EntryIdentity => {
  const [change] = [...after.identities.values()];
  if (!change) throw new Error('no entry was touched');
  return change.identity;
};

describe('a registration (5.5)', () => {
  it('moves number, version, log and counts of the list together', () => {
    const after = registered();
    expect(after.list).toMatchObject({ nextNumber: 6, version: 10, logHead: 5, totals: { 2017: 3, 2018: 2 } });
    expect(after.years.get(2018)?.days).toEqual({ '2018-02-19': 1 });
    expect(after.log).toEqual([
      {
        ...{ sequence: 5, kind: 'REGISTERED', ground: '5.5', caseId: 'case_1', registerNumber: 5, at: acting.at },
        ...{ actor: acting.actor, rank, place: 4, index: 0, salt: 'salt', previous: 'link 4' },
      },
    ]);
    expect(sizeOf(after.list)).toBe(5);
  });

  it('opens a position and makes an identity that names the list of registration and its first act', () => {
    const after = registered();
    const identity: EntryIdentity = {
      ...{ provider: 'uralsk', list: 'orphans', registerNumber: 5, caseId: 'case_1', registeredAt: acting.at },
      ...{ status: 'ACTIVE' as const, onList: 'orphans', ...rank, acts: ['orphans#5'] },
    };
    expect([...after.identities.values()]).toEqual([{ identity, known: 0 }]);
    expect([...after.positions.values()]).toEqual([{ entry: positionOf(identity), wasActive: false }]);
    expect(entryName(identity)).toBe('uralsk#orphans#5');
  });
});

/** What an act does to an entry that stands, and to its list, written out by hand: status, size, position, what is closed. */
type Effect = readonly [status: string, size: number, ...positions: readonly boolean[]];
const effects: Readonly<Record<Exclude<ListActKind, 'REGISTERED' | 'TAKEN_IN' | 'TRANSFERRED_IN'>, Effect>> = {
  LEFT: ['LEFT', 4, false],
  REMOVED: ['REMOVED', 4, false],
  MERGED: ['MERGED', 4, false],
  TRANSFERRED: ['TRANSFERRED', 4, false],
  HOUSED: ['HOUSED', 4, false],
  HOUSING_REMOVED: ['REMOVED', 5],
  RESTORED: ['ACTIVE', 6, true],
  MOMENT_CORRECTED: ['ACTIVE', 5, false, true],
  LIST_LEFT: ['ACTIVE', 4, false],
  LIST_ENTERED: ['ACTIVE', 6, true],
  SUCCEEDED: ['ACTIVE', 5],
  FAMILY_CHANGED: ['ACTIVE', 5],
};
const others = listActKinds.filter((kind): kind is keyof typeof effects => kind in effects);
const earlier = { day: '2017-11-03', priorityMoment: '2017-11-03T06:00:00.000Z', intakeSequence: 7 };

describe('every other act', () => {
  const standing = identityIn(registered());
  const after = registered().list;
  const subjectOf = (kind: keyof typeof effects) => {
    if (kind === 'RESTORED') return { identity: { ...standing, status: 'REMOVED' as const } };
    if (kind === 'HOUSING_REMOVED') return { identity: { ...standing, status: 'HOUSED' as const } };
    if (kind === 'LIST_ENTERED') return { identity: { ...standing, onList: 'veterans' } };
    return kind === 'MOMENT_CORRECTED' ? { identity: standing, to: earlier } : { identity: standing };
  };

  it('has its effect written out', () =>
    expect(Object.keys(effects).sort()).toEqual(
      listActKinds.filter((kind) => !['REGISTERED', 'TAKEN_IN', 'TRANSFERRED_IN'].includes(kind)).sort(),
    ));

  it.each(others)('%s moves status, size and positions, never the number, and counts one act more', (kind) => {
    const done = acted(reading(after), kind, subjectOf(kind), acting);
    const identity = identityIn(done);
    const positions = [...done.positions.values()].map(({ entry }) => entry.active);
    expect([identity.status, sizeOf(done.list), ...positions]).toEqual(effects[kind]);
    expect([identity.registerNumber, identity.list, done.list.nextNumber]).toEqual([5, 'orphans', 6]);
    expect([done.list.version, done.list.logHead]).toEqual([11, 6]);
    expect(identity.acts).toEqual(['orphans#5', 'orphans#6']);
    expect([...done.identities.values()][0]?.known).toBe(1);
  });

  it.each(others)('%s is refused where the entry does not stand so', (kind) => {
    const { from = [] } = listActs[kind];
    const wrong = ['ACTIVE', 'REMOVED', 'HOUSED', 'LEFT', 'TRANSFERRED', 'MERGED'] as const;
    for (const status of wrong.filter((each) => !(from as readonly string[]).includes(each))) {
      const subject = subjectOf(kind);
      const so = { ...subject, identity: { ...subject.identity, status } };
      expect(() => acted(reading(after), kind, so, acting)).toThrow(`is ${status}`);
    }
  });

  it('is refused on a list where the entry does not stand, and no list is entered twice', () => {
    const elsewhere = { identity: { ...standing, onList: 'veterans' } };
    expect(() => acted(reading(after), 'REMOVED', elsewhere, acting)).toThrow('stands on veterans');
    expect(() => acted(reading(after), 'LIST_ENTERED', { identity: standing }, acting)).toThrow('stands on orphans');
  });

  it('keeps moment and sequence of whoever is restored, and takes the sequence of a corrected moment along (X36)', () => {
    const back = acted(reading(after), 'RESTORED', { identity: { ...standing, status: 'REMOVED' } }, acting);
    expect(identityIn(back)).toMatchObject(rank);
    const corrected = acted(reading(after), 'MOMENT_CORRECTED', { identity: standing, to: earlier }, acting);
    expect(identityIn(corrected)).toMatchObject(earlier);
    expect(corrected.log[0]).toMatchObject({ left: rank, rank: earlier, placeLeft: 4, place: 1 });
  });

  it('remembers where whoever was last given a dwelling stood', () => {
    const housed = acted(reading(after), 'HOUSED', { identity: standing }, acting);
    expect(housed.list.lastHoused).toEqual(rank);
    expect(acted(reading(after), 'REMOVED', { identity: standing }, acting).list.lastHoused).toBeUndefined();
  });
});

describe('who comes before whom (art. 74, X30)', () => {
  it.each([
    ['the earlier moment', { priorityMoment: '2018-02-19T06:00:59.999Z', intakeSequence: 9 }, true],
    ['the same moment and the earlier intake', { intakeSequence: 6 }, true],
    ['the very same rank', {}, false],
    ['the same moment and the later intake', { intakeSequence: 8 }, false],
    [
      'the later moment, however early its intake',
      { priorityMoment: '2018-02-19T06:01:00.001Z', intakeSequence: 1 },
      false,
    ],
  ])('%s: %j', (_, other, isEarlier) => {
    expect(isBefore({ ...rank, ...other }, rank)).toBe(isEarlier);
  });
});

describe('what is stored of a list', () => {
  const identity = identityIn(registered());
  const entry = positionOf(identity);
  it.each([
    ['list', ListState, { ...list, lastHoused: rank }],
    ['year', YearState, { provider: 'uralsk', list: 'orphans', year: 2018, days: { '2018-02-19': 1 } }],
    ['entry', Entry, entry],
    ['entry of another number', Entry, { ...entry, numberedBy: 'veterans' }],
    ['identity', StoredIdentity, identity],
    ['identity of before acts had names', StoredIdentity, { ...identity, acts: [5] }],
  ])('is read whole: %s', (_, schema, stored) => {
    expect(schema.parse(stored)).toEqual(stored);
  });

  it('is refused where a rank or a status is missing', () => {
    expect(Entry.safeParse({ ...entry, intakeSequence: undefined }).success).toBe(false);
    expect(StoredIdentity.safeParse({ ...identity, status: 'FORGOTTEN' }).success).toBe(false);
  });
});

describe('the key of an entry', () => {
  it('is no other’s: a correction that would give an entry another’s is refused, whoever asks (X142)', () => {
    const other = { ...newcomer, caseId: 'case_2', priorityMoment: '2018-02-19T06:02:00.000Z' };
    const both = enters(registered(), 'REGISTERED', other, acting);
    const identity = both.identities.get('uralsk#orphans#6')?.identity as EntryIdentity;
    const correct = (to: typeof rank) => () => acted(both, 'MOMENT_CORRECTED', { identity, to }, acting);
    expect(correct(rank)).toThrow('the key of another entry');
    expect(correct({ ...rank, intakeSequence: 8 })).not.toThrow();
  });
});
