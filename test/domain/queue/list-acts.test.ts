import { describe, expect, it } from 'vitest';
import { Entry, EntryIdentity, emptyList, entryName, ListState, sizeOf, YearState } from '#domain/queue/list.ts';
import { genesisText, type LogItem, listActs, sealedText, untouched } from '#domain/queue/list-acts.ts';
import { isBefore } from '#domain/queue/place.ts';
import { registrationGround, yearIn } from '#domain/queue/take-places.ts';

const digest = (text: string) => `digest of ${text}`;
const rank = { day: '2018-02-19', priorityMoment: '2018-02-19T06:01:00.000Z', intakeSequence: 7 };
const entry: Entry = {
  caseId: 'case_1',
  provider: 'uralsk',
  list: 'orphans',
  ...rank,
  registerNumber: 5,
  registeredAt: '2018-03-01T06:00:00.000Z',
  active: true,
};
const list: ListState = {
  ...emptyList('uralsk', 'orphans'),
  nextNumber: 5,
  version: 9,
  logHead: 4,
  totals: { 2017: 3, 2018: 1 },
};
const acting = {
  ground: registrationGround,
  actor: { staff: 'staff_1', kind: 'head', organisation: 'uralsk' },
  digest,
};
const registered = (before: ListState) => {
  const start = untouched(before);
  return listActs.REGISTERED(start, yearIn(start, entry.day), entry, acting);
};
const logged: LogItem = {
  sequence: 5,
  kind: 'REGISTERED',
  ground: '5.5',
  caseId: 'case_1',
  registerNumber: 5,
  at: entry.registeredAt,
  actor: acting.actor,
  rank,
};
/** The words that are sealed, in their order; the actor's by name, whoever wrote them down first. */
const sealed = (sequence: number, previous: string) =>
  `[${sequence},"REGISTERED","5.5","case_1",5,"2018-03-01T06:00:00.000Z",` +
  `[["kind","head"],["organisation","uralsk"],["staff","staff_1"]],` +
  `["2018-02-19","2018-02-19T06:01:00.000Z",7],"${previous}"]`;

describe('a registration (5.5)', () => {
  it('moves number, version, log and counts of the list together', () => {
    const after = registered({ ...list, chain: 'link 4' });
    expect(after.list).toEqual({
      ...list,
      nextNumber: 6,
      version: 10,
      logHead: 5,
      totals: { 2017: 3, 2018: 2 },
      chain: digest(sealed(5, 'link 4')),
    });
    expect(after.years.get(2018)?.days).toEqual({ '2018-02-19': 1 });
    expect(after.log).toEqual([{ ...logged, previous: 'link 4' }]);
    expect(sizeOf(after.list)).toBe(5);
  });

  it('opens a position and makes an identity that names the list of registration and its first act', () => {
    const [change] = registered({ ...list, chain: 'link 4' }).entries;
    expect(change).toEqual({
      isNew: true,
      opens: entry,
      identity: {
        provider: 'uralsk',
        list: 'orphans',
        registerNumber: 5,
        caseId: 'case_1',
        registeredAt: entry.registeredAt,
        status: 'ACTIVE',
        onList: 'orphans',
        ...rank,
        acts: [5],
      },
    });
    expect(entryName(entry)).toBe('uralsk#orphans#5');
  });
});

describe('the chain of a list’s log', () => {
  it('begins with the name of the list, at its first act', () => {
    const first = listActs.REGISTERED(
      untouched(emptyList('uralsk', 'orphans')),
      yearIn(untouched(list), entry.day),
      { ...entry, registerNumber: 1 },
      acting,
    );
    expect(first.log[0]?.previous).toBe('digest of ["uralsk","orphans"]');
    expect(first.list.chain).toBeDefined();
  });

  it('is not begun by a registration where the log is older than the chain: only the rebuild may seal what is there', () => {
    const after = registered(list);
    expect(after.list).not.toHaveProperty('chain');
    expect(after.log).toEqual([logged]);
  });

  it('begins over every older item where there are some', () => {
    expect(genesisText('uralsk', 'orphans', [logged])).toBe(JSON.stringify(['uralsk', 'orphans', sealed(5, '')]));
  });

  it('seals the same words in the same order, and what an old item lacks as nothing', () => {
    expect(sealedText({ ...logged, previous: 'link 4' })).toBe(sealed(5, 'link 4'));
    const { actor: _, rank: __, ...old } = logged;
    expect(sealedText(old)).toBe('[5,"REGISTERED","5.5","case_1",5,"2018-03-01T06:00:00.000Z",[],[],""]');
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
  const { identity } = registered(list).entries[0] ?? {};
  it.each([
    ['list', ListState, { ...list, chain: 'link 4' }],
    ['year', YearState, { provider: 'uralsk', list: 'orphans', year: 2018, days: { '2018-02-19': 1 } }],
    ['entry', Entry, entry],
    ['identity', EntryIdentity, identity],
  ])('is read whole: %s', (_, schema, stored) => {
    expect(schema.parse(stored)).toEqual(stored);
  });

  it('is refused where a rank or a status is missing', () => {
    expect(Entry.safeParse({ ...entry, intakeSequence: undefined }).success).toBe(false);
    expect(EntryIdentity.safeParse({ ...identity, status: 'FORGOTTEN' }).success).toBe(false);
  });
});
