import { expect, it } from 'vitest';
import type { Observed, Watch } from '#domain/outages/observed.ts';
import type { AskedIdentity } from './identity.ts';
import { minutesAfter } from './stores.ts';

export function observationsContract(asked: AskedIdentity): void {
  it('keep the watch from the version that was read, with the time that ended or not at all', async () => {
    const { observations } = asked();
    const before = await observations.watch();
    const version = (before?.version ?? 0) + 1;
    const times = (await observations.since(minutesAfter(0))).times.length;
    const first: Watch = { version, since: minutesAfter(0), askedAt: minutesAfter(0), answeredAt: minutesAfter(0) };
    const ended = (unanswered: number): Observed => ({ from: minutesAfter(5), to: minutesAfter(10), unanswered });
    expect([await observations.keep(first), await observations.keep(first)]).toEqual([true, false]);
    expect(await observations.watch()).toEqual(first);
    const second: Watch = { ...first, version: version + 1, failing: { from: minutesAfter(5), unanswered: 1 } };
    const both = await Promise.all([observations.keep(second, ended(1)), observations.keep(second, ended(2))]);
    expect(both.toSorted()).toEqual([false, true]);
    const third: Watch = { ...first, version: version + 2, askedAt: minutesAfter(15) };
    expect([await observations.keep(third, ended(3)), await observations.keep(third, ended(4))]).toEqual([true, false]);
    const seen = await observations.since(minutesAfter(0));
    expect(seen.watch).toEqual(third);
    const kept = seen.times.slice(times).map(({ unanswered }) => unanswered);
    expect([kept.length, kept.at(-1)]).toEqual([2, 3]);
    expect([1, 2]).toContain(kept[0]);
    expect((await observations.since(minutesAfter(10))).times).toHaveLength(seen.times.length);
    const later = await observations.since(minutesAfter(11));
    expect([later.watch, later.times]).toEqual([third, []]);
  });
}
