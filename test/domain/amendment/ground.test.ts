import { describe, expect, it } from 'vitest';
import type { Fact } from '#domain/amendment/command.ts';
import { groundFault } from '#domain/amendment/rules/ground.ts';
import { type FactKindId, factKind, factKindIds } from '#domain/regulation/amendments/facts.ts';
import {
  type AmendmentGroundId,
  amendmentGround,
  amendmentGroundIds,
  groundsFor,
} from '#domain/regulation/amendments/grounds.ts';
import { facts, grounds, rowsIn } from './grounds-written-out.ts';

const today = '2026-11-24';
const aFact = (kind: FactKindId, source: Fact['source']['kind'] = 'COURT'): Fact => ({
  kind,
  fact: 'Солай анықталды',
  source: { kind: source, name: 'Сот шешімі' },
  on: '2026-10-01',
});
const rowOf = (ground: string) => amendmentGround(ground as AmendmentGroundId);
const sourceFor = (ground: string) =>
  amendmentGroundIds.some((id) => id === ground) ? (rowOf(ground).sources?.[0] ?? 'COURT') : 'COURT';
const kindsShowing = (ground: string) => factKindIds.filter((id) => factKind(id).shows === ground);

const [early, late] = ['2020-02-03T05:00:00.000Z', '2021-02-03T05:00:00.000Z'] as const;
/** A moment moved the way that the ground leads; of what moves none, none. */
const movedBy = (ground: string) => {
  const { purpose, moves } = rowOf(ground);
  if (purpose !== 'MOMENT') return {};
  return { moment: moves === 'LATER' ? { from: early, to: late } : { from: late, to: early } };
};

const judged = (
  ground: string,
  kinds: readonly FactKindId[],
  changes: Partial<Parameters<typeof groundFault>[0]> = {},
) =>
  groundFault(
    {
      purpose: 'REMOVAL',
      ground,
      text: {
        facts: [...kinds.map((kind) => aFact(kind, sourceFor(ground))), aFact('ALIVE', 'REGISTER')],
        cure: 'Құжат әкеліңіз',
      },
      list: 'public-sector',
      hasFamily: false,
      nobodyLeftInNeed: false,
      ...changes,
    },
    today,
  );

describe('the grounds of what is decided about an entry (art. 73)', () => {
  it('are the closed list of the law, each with its article, days, lists and sources', () => {
    const held = amendmentGroundIds.map((id) => {
      const { article, from, lists, sources, keptForFamily } = amendmentGround(id);
      const [where, by] = [lists?.join(' ') ?? 'all', sources?.join(' ') ?? 'any'];
      return [id, article, from, where, by, keptForFamily ? 'yes' : 'no'];
    });
    expect(held).toEqual(rowsIn(grounds));
  });

  it('are those of the edition of the day: the younger ones only once it applies (X120)', () => {
    const younger = ['CITIZENSHIP_LOST', 'LIFE_SENTENCE', 'MISSING'];
    const then = groundsFor('REMOVAL', '2019-12-31');
    expect(then.filter((id) => younger.includes(id))).toEqual([]);
    const removing = amendmentGroundIds.filter((id) => rowOf(id).purpose === 'REMOVAL');
    expect(groundsFor('REMOVAL', '2020-01-01')).toEqual(removing);
    expect(judged('MISSING', ['FOUND_MISSING'])).toBeUndefined();
  });

  it('are shown by the kinds of fact that the table names, and nothing else shows them', () => {
    const held = factKindIds.map((id) => {
      const { shows = '-', spares, sparesOn } = factKind(id);
      return [id, shows, spares ? [spares, ...(sparesOn ?? [])].join(' ') : '-'];
    });
    expect(held).toEqual(rowsIn(facts));
  });

  it.each(rowsIn(grounds).map(([ground = '', article = '']) => [ground, article]))(
    'let %s be proposed by its facts, and by no other ground’s',
    (ground, article) => {
      const { purpose, lists } = rowOf(ground);
      const of = { purpose, ...movedBy(ground), ...(lists ? { list: lists[0] } : {}) };
      for (const kind of kindsShowing(ground)) expect(judged(ground, [kind], of)).toBeUndefined();
      const foreign = kindsShowing(ground === 'NEED_ENDED' ? 'FALSE_DATA' : 'NEED_ENDED');
      expect(judged(ground, foreign, of)).toEqual({
        code: 'AMENDMENT_INCOMPLETE',
        paragraph: article,
        missing: ['facts'],
      });
    },
  );
});

describe('what the law spares', () => {
  const sparing = rowsIn(facts).filter(([, , article]) => article !== '-' && !article?.includes(' '));
  it.each(sparing.map(([fact = '', , article = '']) => [fact, article]))(
    'refuses a removal just because of %s, by its article',
    (fact, article) => {
      for (const ground of groundsFor('REMOVAL', today))
        expect(judged(ground, [fact as FactKindId])).toEqual({ code: 'AMENDMENT_BARRED', paragraph: article });
    },
  );

  it('is spared from a removal alone: grounds that came later correct the moment (73(4))', () => {
    const of = { purpose: 'MOMENT', ...movedBy('GROUNDS_LATER') } as const;
    expect(judged('GROUNDS_LATER', ['APPEARED_LATER'], of)).toBeUndefined();
    expect(judged('NEED_ENDED', ['APPEARED_LATER'])).toEqual({ code: 'AMENDMENT_BARRED', paragraph: '73(4)' });
  });

  it('stands in nobody’s way where another fact shows the ground', () => {
    expect(judged('NEED_ENDED', ['CHILDREN_GREW', 'BOUGHT'])).toBeUndefined();
  });

  it('spares an orphan who moves within the oblast, and nobody else (71(3))', () => {
    const moved = (list: string) => judged('MOVED_AWAY', ['MOVED_WITHIN_OBLAST'], { list });
    expect(moved('orphans')).toEqual({ code: 'AMENDMENT_BARRED', paragraph: '71(3)' });
    expect(moved('veterans')).toBeUndefined();
  });

  it('keeps the ended employment to the list of those who work for the state (73(1)(3))', () => {
    const barred = { code: 'AMENDMENT_BARRED', paragraph: '73(1)(3)' };
    expect(judged('EMPLOYMENT_ENDED', ['DISMISSED'], { list: 'orphans' })).toEqual(barred);
  });

  it('keeps the place for a family that remains in need (73(2))', () => {
    const barred = { code: 'AMENDMENT_BARRED', paragraph: '73(2)' };
    for (const [ground, kind] of [
      ['MOVED_AWAY', 'MOVED'],
      ['DIED', 'DEATH'],
    ] as const) {
      expect(judged(ground, [kind], { hasFamily: true })).toEqual(barred);
      expect(judged(ground, [kind], { hasFamily: true, nobodyLeftInNeed: true })).toBeUndefined();
    }
    expect(judged('NEED_ENDED', ['BOUGHT'], { hasFamily: true })).toBeUndefined();
  });
});

describe('a proposal', () => {
  const whole = { facts: [aFact('BOUGHT')], cure: 'Құжат әкеліңіз' };
  const [fact] = whole.facts as [Fact];
  it.each([
    ['without a ground', { ground: '' }, ['ground']],
    ['on a ground that the law has not', { ground: 'TOO_OLD' }, ['ground']],
    ['without facts', { text: { ...whole, facts: [] } }, ['facts']],
    ['with a fact that says nothing', { text: { ...whole, facts: [{ ...fact, fact: ' ' }] } }, ['facts']],
    ['without a source', { text: { ...whole, facts: [{ ...fact, source: { kind: 'COURT', name: '' } }] } }, ['source']],
    ['with a fact of a day to come', { text: { ...whole, facts: [{ ...fact, on: '2026-11-25' }] } }, ['date']],
    ['without a cure', { text: { ...whole, cure: ' ' } }, ['cure']],
  ] as const)('%s is refused, and what is missing is named', (_, changes, missing) => {
    expect(judged('NEED_ENDED', ['BOUGHT'], changes as never)).toMatchObject({ code: 'AMENDMENT_INCOMPLETE', missing });
  });

  it('of a death, or of what a court finds, rests on a register or a court alone', () => {
    const by = (ground: string, kind: FactKindId, source: Fact['source']['kind']) =>
      judged(ground, [kind], { text: { facts: [aFact(kind, source)], cure: 'Құжат әкеліңіз' } });
    const unproven = { code: 'AMENDMENT_INCOMPLETE', missing: ['source'] };
    expect(by('DIED', 'DEATH', 'STATEMENT')).toMatchObject(unproven);
    expect(by('DIED', 'DEATH', 'DOCUMENT')).toMatchObject(unproven);
    expect([by('DIED', 'DEATH', 'REGISTER'), by('DIED', 'DEATH', 'COURT')]).toEqual([undefined, undefined]);
    expect(by('LIFE_SENTENCE', 'SENTENCED_FOR_LIFE', 'REGISTER')).toMatchObject(unproven);
  });
});
