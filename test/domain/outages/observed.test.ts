import { describe, expect, it } from 'vitest';
import {
  isWatchedSince,
  type Observed,
  type Seen,
  seenFrom,
  seenIn,
  untold,
  type Watch,
  watchAfter,
} from '#domain/outages/observed.ts';
import { evidenceWords, observedWords } from '#domain/outages/observed-words.ts';
import { enteredUntil, isWithin } from '#domain/regulation/filing-days.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import { addDays, daysBetween, localDate, localInstant, startOfDay } from '#domain/time/local-date.ts';
import { outage } from '#test/builders/requests/a-paper-intake.ts';

/** Thursday 15 February 2018, in Oral: 11:00 and so many minutes. */
const at = (minutes: number): string =>
  new Date(Date.parse('2018-02-15T06:00:00.000Z') + minutes * 60_000).toISOString();

/** What is kept after askings at those minutes; `!` after one: no right answer. */
function watched(askings: string): Seen & { readonly watch?: Watch } {
  const times: Observed[] = [];
  let watch: Watch | undefined;
  for (const asking of askings.split(' ')) {
    const after = watchAfter(watch, { at: at(Number.parseInt(asking, 10)), isRight: !asking.endsWith('!') });
    if (after?.ended) times.push(after.ended);
    watch = after?.watch ?? watch;
  }
  return { watch, times };
}

const day = 24 * 60;
const asked = (from: number, to: number, unanswered: number, before?: number): Observed => ({
  from: at(from),
  to: at(to),
  unanswered,
  answeredBefore: before === undefined ? undefined : at(before),
});

describe('what the service sees of itself (X106)', () => {
  it.each<[string, string, readonly Observed[]]>([
    ['always answered', '0 5 10 15', []],
    ['once not answered', '0 5! 10', [asked(5, 10, 1, 0)]],
    ['not answered three times in a row, which is one time', '0 5! 10! 15! 20', [asked(5, 20, 3, 0)]],
    ['not answered, answered, not answered: two times', '0 5! 10 15! 20', [asked(5, 10, 1, 0), asked(15, 20, 1, 10)]],
    ['not answered at first', '0! 5', [asked(0, 5, 1)]],
    ['not asked, by a canary that was away itself', '0 5 40 45', [asked(5, 40, 0, 5)]],
    ['asked late, within what schedules do', '0 10 20', []],
    ['not asked, and then not answered: only that is known', '0 40! 45', [asked(40, 45, 1, 0)]],
    ['not answered, then not asked for a while', '0 5! 60! 65', [asked(5, 65, 2, 0)]],
    ['asked twice at once', '0 5! 5! 5 10', [asked(5, 10, 1, 0)]],
    ['told late of an earlier asking', '0 10 5! 15', []],
    ['silent for longer than outages last: nothing is known across it', `0 5! ${8 * day} ${8 * day + 5}`, []],
    ['silent for just as long as outages last', `0 5! ${7 * day + 5}`, [asked(5, 7 * day + 5, 1, 0)]],
    ['set back by more than that, as only a local clock is', `${30 * day} 0 5! 10`, [asked(5, 10, 1, 0)]],
  ])('keeps of a service %s', (_what, askings, times) => {
    expect(watched(askings).times).toEqual(times);
  });

  it('is kept under a version more each time, also where the watch begins anew', () => {
    const versions = ['0', '0 5', '0 5! 10', `0 5 ${8 * day}`].map((askings) => watched(askings).watch?.version);
    expect(versions).toEqual([1, 2, 3, 3]);
  });

  it('is known from the first asking on, and anew after a silence without measure', () => {
    expect(isWatchedSince({ from: at(0) }, watched('0 5'))).toBe(true);
    expect(isWatchedSince({ from: at(-1) }, watched('0 5'))).toBe(false);
    expect(isWatchedSince({ from: at(5) }, watched(`0 5 ${8 * day}`))).toBe(false);
    expect(isWatchedSince({ from: at(0) }, { times: [] })).toBe(false);
  });
});

describe('what it saw of a recorded outage', () => {
  const ten = { from: at(10), to: at(20) };
  it.each<[string, string, number, readonly (readonly [number, number | undefined])[]]>([
    ['within it', '0 11! 13', 20, [[11, 13]]],
    ['that begins before and ends after it', '0 5! 25', 30, [[5, 25]]],
    ['that ended before it', '0 5! 9', 19, []],
    ['that ended as it began', '0 5! 10', 20, [[5, 10]]],
    ['that began as it ended', '0 10 20! 25', 30, [[20, 25]]],
    ['that began after it', '0 10 20 21! 25', 30, []],
    ['that has not ended', '0 5! 10!', 12, [[5, undefined]]],
    ['while nobody asks any more', '0 5', 16, [[5, undefined]]],
    ['just after the last asking', '0 5', 15, []],
  ])('is the time %s', (_what, askings, now, expected) => {
    const found = seenIn(ten, watched(askings), at(now)).map(({ from, to }) => [from, to]);
    expect(found).toEqual(expected.map(([from, to]) => [at(from), to === undefined ? undefined : at(to)]));
  });

  it('of one that is not over is all since it began', () => {
    expect(seenIn({ from: at(10) }, watched('0 5! 10 500! 505'), at(510))).toHaveLength(2);
  });
});

describe('what nobody has told of yet', () => {
  const kept = (askings: string, now: number, outages: Parameters<typeof untold>[1] = []) =>
    untold(watched(askings), outages, at(now));
  const found = (...asked: Parameters<typeof kept>) => kept(...asked).filter(({ unanswered }) => unanswered > 0).length;
  const all = { ...outage, centres: 'all' as const, from: at(0), to: at(60) };

  it('is for the supervisor to record while packages can still be entered: three working days from its end', () => {
    expect([found('0 5! 10', 20), found('0 5! 10', 4 * day), found('0 5! 10', 6 * day)]).toEqual([1, 1, 0]);
    expect(found('0 5! 10!', 12)).toBe(1);
  });

  it('is nobody’s while centres are closed: in the night, on a Sunday', () => {
    const night = 12 * 60;
    const sunday = 3 * day;
    expect([found(`${night} ${night + 5}! ${night + 10}`, night + 20)]).toEqual([0]);
    expect([found(`${sunday} ${sunday + 5}! ${sunday + 10}`, sunday + 20)]).toEqual([0]);
    expect(kept(`0 5 ${day}`, day + 5)).toHaveLength(1);
  });

  it('is told once an outage of every centre meets it, whoever has confirmed that or not', () => {
    expect(found('0 5! 10', 20, [all])).toBe(0);
    expect(found('0 5! 10', 20, [{ ...all, centres: ['centre-uralsk'] }])).toBe(1);
    expect(found('0 65! 70', 90, [all])).toBe(1);
    expect(found('0 5! 10', 20, [{ ...all, from: at(8), to: undefined, confirmed: undefined }])).toBe(0);
  });
});

describe('what is read of it', () => {
  const daysOn = (from: string, count: number) => Array.from({ length: count }, (_, ahead) => addDays(from, ahead));

  it.each(daysOn('2018-02-01', 120))(
    'on %s is whatever meets an outage that can still be entered, and little more',
    (today) => {
      const from = seenFrom(localInstant(today, '12:00'));
      const ends = daysOn(addDays(today, -40), 41).filter((day) => isWithin(today, enteredUntil(day)));
      for (const day of ends)
        expect(Date.parse(startOfDay(day)) - lengthOf('outageLongest')).toBeGreaterThanOrEqual(Date.parse(from));
      expect(daysBetween(localDate(from), today)).toBeLessThan(25);
    },
  );

  it('does not grow with the years, though one of the calendar is missing (X89)', () => {
    // a year of waiting, and the longest outage before it
    expect(daysBetween(localDate(seenFrom(localInstant('2044-06-01', '12:00'))), '2044-06-01')).toBe(366 + 6);
  });
});

describe('how it is told', () => {
  const evidence = (askings: string, now = 20) => {
    const seen = watched(askings);
    return evidenceWords(all10, seen, seenIn(all10, seen, at(now))).en;
  };
  const all10 = { from: at(10), to: at(20) };
  const bounds =
    'The service asks only its own public address, every 5 minutes; it does not see the network or the power of an office.';

  it('with how it is known, and never as a denial', () => {
    expect(evidence('0 11! 13! 15')).toBe(
      `The service gave no right answer, beginning: 15 February 2018, 11:11. Askings without one: 2. The right answer before it: 15 February 2018, 11:00. The next right answer: 15 February 2018, 11:15. ${bounds}`,
    );
    expect(evidence('0 10 20')).toBe(`In that time the service saw no outage of its own. ${bounds}`);
    expect(evidence('12 15')).toBe(
      `The service was not watched throughout that time. The watch began: 15 February 2018, 11:12. ${bounds}`,
    );
    expect(evidence('0 5', 40)).toBe(
      `Nobody asked the service, beginning: 15 February 2018, 11:05. Whether it was there is not known. It has not been asked since. ${bounds}`,
    );
    expect(evidenceWords(all10, { times: [] }, []).en).toBe(
      `The service was not watched throughout that time. ${bounds}`,
    );
  });

  it('with no right answer before it where there was none', () => {
    expect(evidence('0! 11! 15')).toBe(
      `The service gave no right answer, beginning: 15 February 2018, 11:00. Askings without one: 2. The next right answer: 15 February 2018, 11:15. ${bounds}`,
    );
  });

  it.each(['0 11! 13! 15', '0! 15', '0 10 20', '12 15', '0 5', '0 5!'])(
    'in as many sentences in each language: %s',
    (askings) => {
      const seen = watched(askings);
      const told = evidenceWords(all10, seen, seenIn(all10, seen, at(40)));
      const sentences = (text: string) => text.split(/\.(?: |$)/).filter((one) => one.trim() !== '').length;
      expect([sentences(told.kk), sentences(told.ru)]).toEqual([sentences(told.en), sentences(told.en)]);
    },
  );

  it('while it lasts', () => {
    const [time] = seenIn(all10, watched('0 5!'), at(12));
    expect(time && observedWords(time).ru).toBe(
      'Сервис не давал верного ответа, начиная с: 15.02.2018 11:05. Проверок без ответа: 1. Предыдущий верный ответ: 15.02.2018 11:00. Верного ответа еще нет.',
    );
  });
});
