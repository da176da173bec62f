import { describe, expect, it } from 'vitest';
import { daysOf, nightAfter, thirtyDays, yearAndNight } from '#infra/local/demo/days.ts';
import { dayToPublish, movedForward } from '#infra/local/demo/publication.ts';
import { verifyPublication } from '#infra/operate/verify-register/verify.ts';
import { dayOfAct, livingLists, published } from '#test/builders/lists/a-publication.ts';
import { memorySource } from '#test/infra/operate/verify-register/memory-source.ts';

describe('the night that publishes the year', () => {
  it.each([
    ['2019-04-17', undefined, '2019-04-17'],
    ['2019-04-17', '2019-04-16', '2019-04-17'],
    ['2019-04-17', '2019-04-17', '2019-04-18'],
    ['2019-04-17', '2026-11-28', '2026-11-29'],
  ])('on %s, where %s is published, is that of %s', (today, last, day) => {
    expect(dayToPublish(today, last)).toBe(day);
  });

  it.each([undefined, '2018-03-27', '2019-04-17', '2026-11-28'])(
    'is within the days that are told before the clock is moved, where %s is published',
    (last) => {
      const night = nightAfter(dayToPublish('2019-04-17', last));
      expect(night < yearAndNight(last).last).toBe(true);
      const play = () => Promise.resolve();
      const both = [thirtyDays, yearAndNight].map((days) => ({ days, play }));
      expect(daysOf(both, last)).toEqual({ first: thirtyDays().first, last: yearAndNight(last).last });
    },
  );

  it('is half past midnight in Oral', () => {
    expect(nightAfter('2019-04-17')).toBe('2019-04-17T19:31:00.000Z');
  });
});

describe('a copy in which one is moved forward', () => {
  it('is another text of the same length in lines, and is found out by the list', async () => {
    const { logs } = livingLists([]);
    const until = dayOfAct(24);
    const files = await published(logs, [until]);
    const [name = '', text = ''] =
      [...files].find(([each, acts]) => each.startsWith('lists/') && movedForward(acts)) ?? [];
    const changed = movedForward(text);
    expect(changed?.text.split('\n')).toHaveLength(text.split('\n').length);
    expect(() => verifyPublication(memorySource(files), { until })).not.toThrow();
    const copy = new Map(files).set(name, changed?.text ?? '');
    const list = name.split('/').slice(1, 3).join('/');
    expect(() => verifyPublication(memorySource(copy), { until })).toThrow(new RegExp(`^act \\d+ of ${list}`));
  });

  it('is found out by the act too where it is published night by night', async () => {
    const { logs } = livingLists([]);
    const days = Array.from({ length: 24 }, (_, index) => dayOfAct(index + 1));
    const files = await published(logs, [...new Set(days)]);
    const changed = [...files].flatMap(([name, text]) => {
      const moved = name.startsWith('lists/') ? movedForward(text) : undefined;
      return moved ? [[name, moved] as const] : [];
    });
    expect(changed.length).toBeGreaterThan(0);
    for (const [name, { text }] of changed) {
      const copy = new Map(files).set(name, text);
      expect(() => verifyPublication(memorySource(copy), { until: dayOfAct(24) })).toThrow(/^act \d+ of /);
    }
  });

  it('is none where everybody was first of his day, or the last is followed by nothing', () => {
    expect(movedForward('{"act":"REGISTERED","number":1,"index":1}\n')).toBeUndefined();
    expect(movedForward('{"act":"REGISTERED","number":1,"index":0}\n')).toBeUndefined();
    expect(movedForward('"e3b0"\n')).toBeUndefined();
  });
});
