import { describe, expect, it } from 'vitest';
import { type Acting, acted, enters, type ListAfter, untouched } from '#domain/queue/act-on-list.ts';
import { latelyOf } from '#domain/queue/flow.ts';
import { headsOf } from '#domain/queue/heads.ts';
import { emptyList } from '#domain/queue/list.ts';
import { sha256 } from '#test/contracts/stores.ts';

const acting = (at: string): Acting => ({
  ...{ ground: '5.5', caseId: 'case_1', at, actor: {}, digest: sha256, salt: () => at },
});
const rank = (n: number) => ({ day: '2018-02-19', priorityMoment: `2018-02-19T06:0${n}:00.000Z`, intakeSequence: n });
const comes = (before: ListAfter, n: number, at: string) =>
  enters(before, 'REGISTERED', { caseId: `case_${n}`, provider: 'uralsk', list: 'orphans', ...rank(n) }, acting(at));
const empty = untouched({ list: emptyList('uralsk', 'orphans'), years: new Map(), days: new Map(), entries: [] });
const before = { provider: 'uralsk', list: 'orphans', size: 0 };

describe('the head of a day', () => {
  it('is its last act, with what it left of the chain and of the list', () => {
    // 18:59 UTC is 23:59 in Oral
    const first = comes(empty, 1, '2018-03-01T18:59:59.999Z');
    const second = comes(first, 2, '2018-03-01T19:00:00.000Z');
    const third = comes(second, 3, '2018-03-02T05:00:00.000Z');
    expect(headsOf(before, third.log, third.list.chain)).toEqual([
      { provider: 'uralsk', list: 'orphans', day: '2018-03-01', logHead: 1, size: 1, link: first.list.chain },
      { provider: 'uralsk', list: 'orphans', day: '2018-03-02', logHead: 3, size: 3, link: third.list.chain },
    ]);
  });

  it('is never of a day before that of an earlier act, though a clock went back', () => {
    const late = comes(empty, 1, '2018-03-03T06:00:00.000Z');
    const back = comes(late, 2, '2018-03-02T06:00:00.000Z');
    expect(back.list.headDay).toBe('2018-03-03');
    const after = headsOf({ ...late.list, size: 1 }, back.log.slice(1), back.list.chain);
    expect(after).toMatchObject([{ day: '2018-03-03', logHead: 2, size: 2 }]);
  });
});

describe('the months beside a list', () => {
  it('count who came, came back, left and was housed, and nobody whose moment was corrected', () => {
    const at = (day: number) => acting(`2018-03-${day}T06:00:00.000Z`);
    const two = comes(comes(empty, 1, '2018-02-27T06:00:00.000Z'), 2, '2018-03-02T06:00:00.000Z');
    const identityOf = (after: ListAfter, number: number) => {
      const change = after.identities.get(`uralsk#orphans#${number}`);
      if (!change) throw new Error(`no ${number}`);
      return change.identity;
    };
    const removed = acted(two, 'REMOVED', { identity: identityOf(two, 1) }, at(10));
    const restored = acted(removed, 'RESTORED', { identity: identityOf(removed, 1) }, at(11));
    const corrected = acted(restored, 'MOMENT_CORRECTED', { identity: identityOf(restored, 1), to: rank(9) }, at(12));
    const housed = acted(corrected, 'HOUSED', { identity: identityOf(corrected, 2) }, at(13));
    expect(housed.list.flow).toEqual({ '2018-02': [1, 0, 0, 0], '2018-03': [1, 1, 1, 1] });
    expect(latelyOf(housed.log)).toEqual({ headDay: '2018-03-13', flow: housed.list.flow });
  });

  it('are the last ten years of them', () => {
    let list = empty;
    for (let month = 0; month < 125; month++) {
      const at = new Date(Date.UTC(2010, month, 15)).toISOString();
      list = untouched(comes(list, 1, at));
    }
    const months = Object.keys(list.list.flow ?? {}).sort();
    expect([months.length, months[0], months.at(-1)]).toEqual([120, '2010-06', '2020-05']);
  });
});
