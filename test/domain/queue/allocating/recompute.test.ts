import { describe, expect, it } from 'vitest';
import { emptyLedger } from '#domain/queue/allocating/ledger.ts';
import {
  askedNow,
  dealtNow,
  movedNow,
  overriddenNow,
  reversedNow,
  servedNow,
} from '#domain/queue/allocating/next-steps.ts';
import { recompute, roundDigest, roundText } from '#domain/queue/allocating/recompute.ts';
import { roundOf } from '#domain/queue/allocating/round.ts';
import { RoundStep, type Step } from '#domain/queue/allocating/round-steps.ts';
import {
  aCandidate,
  aDwelling,
  aHousehold,
  anOpening,
  opened,
  openedOn,
  readWhole,
} from '#test/builders/allocations/a-round.ts';
import { sha256 } from '#test/contracts/stores.ts';

const of = (list: string, n: number, people = 1) => ({
  ...aCandidate(n),
  entry: `uralsk#${list}#${n}`,
  household: aHousehold({ people }),
});
const dwellings = ['d1', 'd2', 'd3', 'd4'].map((id) => aDwelling(id));
const opening = anOpening({ orphans: 2, 'public-sector': 3 }, { dwellings });

/** A round with everything in it: an offer refused, a charge that moves, an override, a reversal. */
function whole(): RoundStep[] {
  const steps: RoundStep[] = [
    opened(opening),
    readWhole('orphans', [of('orphans', 1, 4), of('orphans', 2)]),
    readWhole(
      'public-sector',
      [1, 2, 3].map((n) => of('public-sector', n)),
    ),
  ];
  const add = <S extends RoundStep>(step: S | undefined | { is: 'UNREAD' }): S => {
    if (!step || !('does' in step)) throw new Error('no step');
    steps.push(step);
    return step;
  };
  const { ledger } = add<Step<'DEALT'>>(dealtNow(roundOf(steps), emptyLedger) as Step<'DEALT'>);
  add(servedNow(roundOf(steps), 'orphans', openedOn));
  add(servedNow(roundOf(steps), 'public-sector', openedOn));
  add({ does: 'ANSWERED', entry: 'uralsk#orphans#2', dwelling: 'd1', is: 'REFUSED' } as const);
  const moved = add(movedNow(roundOf(steps), 'd1', openedOn, ledger));
  const given = { dwelling: 'd1', entry: 'uralsk#orphans#1', list: 'orphans', ground: 'COURT_ACT' };
  const over = add(overriddenNow(roundOf(steps), given, moved.ledger));
  add(reversedNow(roundOf(steps), 'd3', over.ledger));
  return steps;
}

describe('a round from its record (X197)', () => {
  it('comes out the same, as it was kept and as it is read again', () => {
    expect(recompute(whole())).toEqual([]);
    const again = (JSON.parse(roundText(whole())) as unknown[]).map((step) => RoundStep.parse(step));
    expect(recompute(again)).toEqual([]);
    expect(roundDigest(again, sha256)).toBe(roundDigest(whole(), sha256));
  });

  it('is the same text whatever the order of its fields', () => {
    const [first, ...others] = whole();
    const turned = Object.fromEntries(Object.entries(first as object).reverse()) as RoundStep;
    expect(roundText([turned, ...others])).toBe(roundText(whole()));
  });

  type Falsified = readonly [what: string, does: RoundStep['does'], change: (step: RoundStep) => RoundStep, at: number];
  const falsified: readonly Falsified[] = [
    [
      'a dwelling dealt to another list',
      'DEALT',
      (step) => ({ ...(step as Step<'DEALT'>), dealt: (step as Step<'DEALT'>).dealt.toReversed() }),
      4,
    ],
    [
      'a balance that does not add up',
      'DEALT',
      (step) => ({ ...(step as Step<'DEALT'>), ledger: { version: 4, balances: { orphans: '9' }, floors: {} } }),
      4,
    ],
    [
      'an offer to somebody else',
      'SERVED',
      (step) => ({ ...(step as Step<'SERVED'>), offers: [{ entry: 'uralsk#orphans#1', dwelling: 'd1', passed: [] }] }),
      5,
    ],
    [
      'somebody passed over by another reason',
      'SERVED',
      (step) => {
        const served = step as Step<'SERVED'>;
        return {
          ...served,
          offers: served.offers.map((offer) => ({
            ...offer,
            passed: [{ entry: 'uralsk#orphans#1', reasons: ['FLOOR_UNSUITABLE' as const] }],
          })),
        };
      },
      5,
    ],
    ['a charge that moved to another list', 'MOVED', (step) => ({ ...(step as Step<'MOVED'>), to: undefined }), 8],
    [
      'an answer to an offer that was not his',
      'ANSWERED',
      (step) => ({ ...(step as Step<'ANSWERED'>), entry: 'uralsk#orphans#1' }),
      7,
    ],
    [
      'an override that is charged to nobody',
      'OVERRIDDEN',
      (step) => ({ ...(step as Step<'OVERRIDDEN'>), ledger: emptyLedger }),
      9,
    ],
    [
      'a reversal that keeps the charge',
      'REVERSED',
      (step) => ({ ...(step as Step<'REVERSED'>), ledger: (step as Step<'REVERSED'>).found }),
      10,
    ],
  ];

  it.each(falsified)('says where it was falsified: %s', (_, does, change, at) => {
    const steps = whole();
    const index = steps.findIndex((step) => step.does === does);
    const [found] = recompute(steps.with(index, change(steps[index] as RoundStep)));
    expect(found).toMatchObject({ step: at, does });
    expect(found?.expected).not.toEqual(found?.found);
  });

  it('says so where it was opened under another rule, twice, or not at all', () => {
    const [first, ...others] = whole();
    const ruled = recompute([opened({ ...opening, rule: 'priority-group' }), ...others]);
    expect(ruled[0]).toMatchObject({ step: 1, does: 'OPENED', expected: { opening: { rule: 'orphans-fifth' } } });
    expect(recompute([first as RoundStep, opened(opening)])).toMatchObject([
      { step: 2, does: 'OPENED', expected: 'a round is opened once' },
    ]);
    expect(recompute([])).toEqual([{ step: 1, does: 'OPENED', expected: 'an opening', found: 'nothing' }]);
    expect(recompute(others)).toMatchObject([{ step: 1, expected: 'an opening', found: others[0] }]);
  });

  it('says so where an answer is to nobody’s offer, and where nothing could be done', () => {
    const steps = whole();
    const stranger = { does: 'ANSWERED', entry: 'uralsk#orphans#1', dwelling: 'd2', is: 'CONSENTED' } as const;
    expect(recompute([...steps, stranger])).toMatchObject([
      { does: 'ANSWERED', expected: 'an answer to his own offer' },
    ]);
    const none = { ...(steps.at(-1) as Step<'REVERSED'>), dwelling: 'd9' };
    expect(recompute([...steps, none])).toMatchObject([{ does: 'REVERSED', expected: 'nothing' }]);
  });

  it('keeps that somebody is asked elsewhere', () => {
    const read = readWhole('orphans', [{ ...of('orphans', 1), isAskedElsewhere: true }]);
    expect(RoundStep.parse(JSON.parse(JSON.stringify(read)))).toEqual(read);
  });

  it('computes again who was asked for his family, and takes what he said as he said it', () => {
    const stale = { ...of('orphans', 1, 4), household: aHousehold({ people: 4, confirmedOn: '2016-01-01' }) };
    const begun = [
      opened(anOpening({ orphans: 2 }, { dwellings: [aDwelling('d1')] })),
      readWhole('orphans', [stale, of('orphans', 2)]),
    ];
    const dealt = dealtNow(roundOf(begun), emptyLedger) as Step<'DEALT'>;
    const asked = askedNow(roundOf([...begun, dealt]), 'orphans', openedOn) as Step<'ASKED'>;
    const household = aHousehold({ people: 4, confirmedOn: openedOn });
    const confirmed = { does: 'CONFIRMED', entry: stale.entry, household } as const;
    const steps = [...begun, dealt, asked, confirmed];
    const all = [...steps, servedNow(roundOf(steps), 'orphans', openedOn)];
    expect(asked.entries).toEqual([stale.entry]);
    expect(recompute(all)).toEqual([]);
    const falsified = recompute(all.with(3, { ...asked, entries: [...asked.entries, 'uralsk#orphans#2'] }));
    expect(falsified[0]).toMatchObject({ step: 4, does: 'ASKED', expected: asked });
  });

  it('says so where what nobody was dealt is moved, and goes on with what stands after it', () => {
    const [first, ...others] = whole();
    const moved = { ...(others.find(({ does }) => does === 'MOVED') as Step<'MOVED'>), to: undefined };
    const early = recompute([first as RoundStep, moved]);
    expect(early).toMatchObject([{ step: 2, does: 'MOVED', expected: 'nothing' }]);
    expect(roundOf([first as RoundStep, moved]).without.get(moved.dwelling)).toEqual([]);
  });

  it('says so where a list was read of an older version than before', () => {
    const older = [...whole(), readWhole('orphans', [], { version: 0 })];
    expect(recompute(older)).toMatchObject([
      { step: older.length, does: 'READ', expected: 'a list as it is read anew' },
    ]);
  });

  it('holds no personal data: entries, moments and numbers of families alone', () =>
    expect(roundText(whole())).not.toMatch(/iin|surname|bornOn|phone|address/iu));
});
