import { describe, expect, it } from 'vitest';
import { officeName } from '#domain/regulation/offices/office-name.ts';
import { tellAlarm } from '#streams/tell-alarm.ts';

const at = '2018-02-19T05:01:00.000Z';
const alarm = (metric: string | undefined, state = 'ALARM') =>
  JSON.stringify({
    AlarmName: `Kezek-${metric}`,
    NewStateValue: state,
    StateChangeTime: '2018-02-19T05:01:00.000+0000',
    Trigger: metric === undefined ? { Metrics: [] } : { MetricName: metric },
  });
const told = (...messages: string[]) => ({ Records: messages.map((Message) => ({ Sns: { Message } })) });

/** An hour in which these offices missed so many terms. */
async function rungBy(event: unknown, missed: Readonly<Record<string, number>> = {}) {
  const asked: unknown[] = [];
  const rung: { readonly subject: string; readonly text: string }[] = [];
  const { count } = await tellAlarm(event, {
    missedOf: async (metric, offices, span) => {
      asked.push({ metric, offices: offices.length, span });
      return new Map(Object.entries(missed));
    },
    ring: async (subject, text) => void rung.push({ subject, text }),
  });
  return { count, asked, rung };
}

describe('an alarm of missed terms', () => {
  it('is told once more, with how many were missed in an hour, and at which offices, the worst first', async () => {
    const { count, asked, rung } = await rungBy(told(alarm('TermMissedIntake')), { uralsk: 2, 'centre-terekti': 5 });
    const span = { from: '2018-02-19T04:01:00.000Z', to: '2018-02-19T05:02:00.000Z' };
    expect(asked).toEqual([{ metric: 'TermMissedIntake', offices: 26, span }]);
    const [terekti, uralsk] = ['centre-terekti', 'uralsk'].map((office) => officeName(office, at.slice(0, 10)));
    expect(rung).toEqual([
      {
        subject: 'ALARM: Kezek-TermMissedIntake',
        text: [
          'ALARM: Kezek-TermMissedIntake',
          `Missed between ${span.from} and ${span.to}: 7`,
          `     5  ${terekti?.kk} / ${terekti?.ru}`,
          `     2  ${uralsk?.kk} / ${uralsk?.ru}`,
        ].join('\n'),
      },
    ]);
    expect(count).toBe(1);
  });

  it('is told when it is over too', async () => {
    const { rung } = await rungBy(told(alarm('TermMissedTotal', 'OK')));
    expect(rung.map(({ subject, text }) => [subject, text.split('\n')[0]])).toEqual([
      ['OK: Kezek-TermMissedTotal', 'OK: Kezek-TermMissedTotal'],
    ]);
  });
});

it.each([
  ['another alarm', alarm('Heartbeat')],
  ['an alarm of several metrics', alarm(undefined)],
  ['what was told of an alarm', 'ALARM: Kezek-TermMissedTotal\nMissed between'],
  ['another message', '{"some":"thing"}'],
])('%s needs no more words, so nothing goes round in circles', async (_, message) => {
  expect(await rungBy(told(message))).toEqual({ count: 0, asked: [], rung: [] });
});

it('is no alarm without a record: that is a fault', async () => {
  await expect(rungBy({})).rejects.toThrow();
});
