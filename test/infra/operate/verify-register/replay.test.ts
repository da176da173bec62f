import { describe, expect, it } from 'vitest';
import { listActKinds, listActs } from '#domain/queue/list-acts.ts';
import { publicGroundsOf } from '#domain/queue/public-grounds.ts';
import type { ActLine } from '#infra/operate/verify-register/act-line.ts';
import { rules } from '#infra/operate/verify-register/act-rules.ts';
import { Finding } from '#infra/operate/verify-register/finding.ts';
import { Replay } from '#infra/operate/verify-register/replay.ts';

type Told = readonly [act: string, number: number, index?: number, more?: Partial<ActLine>];

/** What is found of acts on one day, each said shortly; the first of them that cannot be. */
function found(...acts: readonly Told[]): string {
  const replay = new Replay('uralsk/orphans');
  try {
    for (const [at, [act, number, index, more]] of acts.entries())
      replay.take({
        ...{ sequence: at + 1, act, number, on: '2018-06-01', commitment: '', previous: '' },
        ...(index === undefined ? {} : { day: '2018-02-19', index }),
        ...more,
      });
    return '';
  } catch (error) {
    if (error instanceof Finding) return `${error.acts.map(({ sequence }) => sequence).join()}: ${error.message}`;
    throw error;
  }
}
const three: readonly Told[] = [
  ['REGISTERED', 1, 0],
  ['REGISTERED', 2, 1],
  ['REGISTERED', 3, 2],
];
const removed = (number: number): Told => ['REMOVED', number, undefined, { ground: 'MOVED' }];
const restored = (number: number, index: number): Told => ['RESTORED', number, index, { ground: 'CORRECTION' }];

describe('the acts of a list, one after the other', () => {
  it('are known to whoever verifies as to whoever does them, with the grounds that fit each (X129)', () => {
    expect(Object.keys(rules)).toEqual([...listActKinds]);
    for (const kind of listActKinds) {
      const { from, to, closed, opened }: { from?: readonly string[]; to: string; closed?: string; opened?: string } =
        listActs[kind];
      const isMove = kind === 'LIST_LEFT' || kind === 'LIST_ENTERED';
      expect([rules[kind]?.closes, rules[kind]?.opens]).toEqual([closed && true, opened && true]);
      expect(rules[kind]?.grounds?.toSorted()).toEqual(
        publicGroundsOf[kind].length ? [...publicGroundsOf[kind]].sort() : undefined,
      );
      if (!isMove) expect([rules[kind]?.from, rules[kind]?.to]).toEqual([from, to]);
    }
  });

  it.each([
    ['a number is left out', [['REGISTERED', 2, 0]], 'the next number is 1'],
    ['a number is given twice', [...three, ['REGISTERED', 3, 3]], 'the next number is 4'],
    ['nobody has the number', [...three, removed(4)], 'nobody with this number was on the list'],
    ['somebody is removed twice', [...three, removed(2), removed(2)], 'it is REMOVED'],
    ['somebody comes back who stands', [...three, restored(2, 1)], 'it is ACTIVE'],
    ['a removal says no ground', [...three, ['REMOVED', 2]], 'its ground is none'],
    [
      'a removal says another kind of ground',
      [...three, ['REMOVED', 2, undefined, { ground: 'HOUSED' }]],
      'its ground is HOUSED',
    ],
    ['a housing says no ground', [...three, ['HOUSED', 1]], 'its ground is none'],
    [
      'what is given out of the order says no votes',
      [...three, ['HOUSED', 1, undefined, { ground: 'OVERRIDE_BY_COURT' }]],
      'votes are told of what is given out of the order',
    ],
    [
      'what is given in the order says votes',
      [...three, ['HOUSED', 1, undefined, { ground: 'HOUSED', votes: { for: 3, against: 0 } }]],
      'votes are told of what is given out of the order',
    ],
    ['an act is of no kind', [['JUMPED', 1, 0]], 'there is no such act'],
    ['somebody comes behind more than stand', [['REGISTERED', 1, 1]], 'behind 1 of 2018-02-19, where 0 stand'],
    ['a registration does not say where', [['REGISTERED', 1]], 'does not say where'],
    ['a removal says where', [...three, ['REMOVED', 2, 1, { ground: 'MOVED' }]], 'does not say where'],
    ['a moment was not yet', [['REGISTERED', 1, 0, { day: '2018-06-02' }]], 'which was not yet'],
    [
      'somebody comes back by another day',
      [...three, removed(2), ['RESTORED', 2, 0, { ground: 'CORRECTION', day: '2018-02-18' }]],
      'comes back by one of 2018-02-18',
    ],
    ['a guest takes a number', [['REGISTERED', 1, 0, { numberedBy: 'veterans' }]], 'the next number is 1'],
  ] as const satisfies readonly (readonly [string, readonly Told[], string])[])(
    'are found out where %s',
    (_, acts, why) => {
      expect(found(...acts)).toContain(why);
    },
  );
});

describe('whoever comes back', () => {
  it('stands where he stood', () => expect(found(...three, removed(2), restored(2, 1))).toBe(''));

  it.each([
    ['before one who stood before him', 0, 1],
    ['behind one who stood behind him', 2, 3],
  ])('is found out %s, and the acts that prove it are told', (_, index, other) => {
    expect(found(...three, removed(2), restored(2, index))).toMatch(
      new RegExp(`^${other},2,4,5: .*on the other side of number ${other} than while both stood`),
    );
  });

  it('may stand on either side of who came while he was gone', () => {
    for (const index of [0, 1, 2]) {
      const before: Told = ['REGISTERED', 2, 0];
      expect(found(['REGISTERED', 1, 0], removed(1), before, ['REGISTERED', 3, 1], restored(1, index))).toBe('');
    }
  });

  it('passes with whoever is known to stand behind him, of those that are gone', () => {
    // 1 and 2 stood together and went; 3 came. That 2 stands before 3 puts 1 there too.
    const both: readonly Told[] = [
      ['REGISTERED', 1, 0],
      ['REGISTERED', 2, 1],
      removed(1),
      removed(2),
      ['REGISTERED', 3, 0],
    ];
    expect(found(...both, restored(2, 0), restored(1, 0))).toBe('');
    expect(found(...both, restored(2, 0), restored(1, 1))).toContain('on the other side of number 2');
    expect(found(...both, restored(2, 1), restored(1, 0))).toBe('');
    expect(found(...both, restored(2, 1), restored(1, 1))).toBe('');
    expect(found(...both, restored(1, 1), restored(2, 1))).toContain('on the other side of number 1');
  });
});
