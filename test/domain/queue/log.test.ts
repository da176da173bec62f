import { describe, expect, it } from 'vitest';
import { type Acting, acted, enters, type ListAfter, untouched } from '#domain/queue/act-on-list.ts';
import { type EntryIdentity, emptyList } from '#domain/queue/list.ts';
import { genesisText, LogItem, linkOf, openingOf, publicLine, sealedText } from '#domain/queue/log.ts';
import { sha256 } from '#test/contracts/stores.ts';

const rank = { day: '2018-02-19', priorityMoment: '2018-02-19T06:01:00.000Z', intakeSequence: 7 };
const newcomer = { caseId: 'case_1', provider: 'uralsk', list: 'orphans', ...rank };
const acting: Acting = {
  ground: '5.5',
  caseId: 'case_1',
  at: '2018-03-01T20:00:00.000Z',
  actor: { staff: 'staff_1', kind: 'head', organisation: 'uralsk' },
  digest: sha256,
  salt: () => 'salt',
};
const empty = untouched({ list: emptyList('uralsk', 'orphans'), years: new Map(), days: new Map(), entries: [] });
const registered = enters(empty, 'REGISTERED', newcomer, acting);
const lastOf = ({ log }: ListAfter): LogItem => {
  const item = log.at(-1);
  if (!item) throw new Error('nothing was done');
  return item;
};
const identityOf = ({ identities }: ListAfter): EntryIdentity => {
  const [change] = [...identities.values()];
  if (!change) throw new Error('no entry was touched');
  return change.identity;
};

describe('the chain of a list’s log', () => {
  it('begins with the name of the list, at its first act', () => {
    expect(lastOf(registered).previous).toBe(sha256('["uralsk","orphans"]'));
    expect(registered.list.chain).toBe(linkOf(lastOf(registered), sha256));
  });

  it('chains each act to the public line of the act before it', () => {
    const removed = acted(untouched(registered), 'REMOVED', { identity: identityOf(registered) }, acting);
    expect(lastOf(removed).previous).toBe(sha256(`\u0000${publicLine(lastOf(registered), sha256)}`));
  });

  it('is not begun by an act where the log is older than the chain: only the rebuild may seal what is there', () => {
    const old = untouched({ ...registered, list: { ...registered.list, chain: undefined } });
    const after = enters(old, 'REGISTERED', { ...newcomer, caseId: 'case_2', intakeSequence: 8 }, acting);
    expect(after.list.chain).toBeUndefined();
    expect(lastOf(after)).not.toHaveProperty('previous');
    expect(lastOf(after)).not.toHaveProperty('salt');
  });
});

describe('a dwelling given out of the order (X199)', () => {
  const housed = (more: Partial<Acting>) =>
    acted(untouched(registered), 'HOUSED', { identity: identityOf(registered) }, { ...acting, ...more });

  it('is told with its kind of ground and the votes, and in the order with neither', () => {
    const votes = { for: 4, against: 1 };
    const item = lastOf(housed({ publicGround: 'OVERRIDE_BY_COURT', votes }));
    expect(JSON.parse(publicLine(LogItem.parse(item), sha256))).toMatchObject({ ground: 'OVERRIDE_BY_COURT', votes });
    expect(JSON.parse(publicLine(lastOf(housed({})), sha256))).toMatchObject({ act: 'HOUSED', ground: 'HOUSED' });
    expect(publicLine(lastOf(housed({})), sha256)).not.toContain('votes');
  });

  it.each([
    [{ publicGround: 'OVERRIDE_BY_LAW' }],
    [{ votes: { for: 3, against: 0 } }],
    [{ publicGround: 'HOUSED', votes: { for: 3, against: 0 } }],
  ] as const)('is not done as %j', (more) => expect(() => housed(more)).toThrow('out of the order'));
});

describe('the public line of an act', () => {
  it('tells the day and how many of that day come before, and no exact value, file or person', () => {
    const item = lastOf(registered);
    expect(JSON.parse(publicLine(item, sha256))).toEqual({
      ...{ sequence: 1, act: 'REGISTERED', number: 1, on: '2018-03-02', day: '2018-02-19', index: 0 },
      commitment: sha256(openingOf(item)),
      previous: item.previous,
    });
    for (const exact of ['case_1', 'staff_1', '06:01', '20:00', 'salt'])
      expect(publicLine(item, sha256)).not.toContain(exact);
  });

  it('counts those of the day that come before, whoever was registered first', () => {
    const earlier = { ...newcomer, caseId: 'case_2', priorityMoment: '2018-02-19T05:00:00.000Z', intakeSequence: 9 };
    const later = { ...newcomer, caseId: 'case_3', priorityMoment: '2018-02-19T09:00:00.000Z', intakeSequence: 8 };
    const first = enters(registered, 'REGISTERED', later, acting);
    expect(lastOf(first).index).toBe(1);
    expect(lastOf(enters(first, 'REGISTERED', earlier, acting)).index).toBe(0);
  });

  it('names the ground by its kind alone, and another list by which the number was given', () => {
    const guest = { ...identityOf(registered), list: 'veterans', onList: 'orphans' };
    const ground = { ...acting, ground: '73(1)(2)', publicGround: 'MOVED' as const };
    const removed = acted(untouched(registered), 'REMOVED', { identity: guest }, ground);
    const line = JSON.parse(publicLine(lastOf(removed), sha256));
    expect(line).toMatchObject({ act: 'REMOVED', ground: 'MOVED', number: 1, numberedBy: 'veterans' });
    expect([line.day, line.index]).toEqual([undefined, undefined]);
  });

  it.each([
    ['ground', { ground: '5.4' }],
    ['deciding file', { caseId: 'case_9' }],
    ['moment', { at: '2018-03-01T20:00:00.001Z' }],
    ['actor', { actor: { kind: 'executor' } }],
    ['rank', { rank: { ...rank, intakeSequence: 8 } }],
    ['former rank', { left: rank }],
    ['salt', { salt: 'another' }],
  ])('is another where the %s is another, since its commitment is', (_, change) => {
    const item = lastOf(registered);
    expect(publicLine({ ...item, ...change }, sha256)).not.toBe(publicLine(item, sha256));
  });
});

describe('an item of before public lines', () => {
  const old: LogItem = {
    ...{ sequence: 5, kind: 'REGISTERED', ground: '5.5', caseId: 'case_1', registerNumber: 5 },
    ...{ at: '2018-03-01T06:00:00.000Z', actor: acting.actor, rank, previous: 'link 4' },
  };
  /** The words that are sealed, in their order; the actor's by name, whoever wrote them down first. */
  const sealed = (previous: string) =>
    '[5,"REGISTERED","5.5","case_1",5,"2018-03-01T06:00:00.000Z",' +
    '[["kind","head"],["organisation","uralsk"],["staff","staff_1"]],' +
    `["2018-02-19","2018-02-19T06:01:00.000Z",7],"${previous}"]`;

  it('is read whole, and linked by what was sealed then: the same words in the same order', () => {
    expect(LogItem.parse(old)).toEqual(old);
    expect(sealedText(old)).toBe(sealed('link 4'));
    expect(linkOf(old, sha256)).toBe(sha256(sealed('link 4')));
  });

  it('has nothing for what an older one lacks', () => {
    const { actor: _, rank: __, previous: ___, ...older } = old;
    expect(sealedText(older)).toBe('[5,"REGISTERED","5.5","case_1",5,"2018-03-01T06:00:00.000Z",[],[],""]');
  });

  it('is under the first link of a chain that began later', () => {
    const { previous: _, ...unsealed } = old;
    expect(genesisText('uralsk', 'orphans', [unsealed])).toBe(JSON.stringify(['uralsk', 'orphans', sealed('')]));
  });
});
