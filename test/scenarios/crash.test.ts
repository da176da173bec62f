import { describe, expect, it } from 'vitest';
import { aService } from './harness/service.ts';
import { expectWhole, wholeCase } from './harness/whole-case.ts';

describe('a process killed between any two writes', () => {
  /** How many writes, and how many acts outside, a whole case makes when nobody dies. */
  const counted = async (channel: 'desk' | 'portal') => {
    const quiet = aService();
    await wholeCase(quiet, channel);
    return { writes: quiet.store.writes(), acts: quiet.fate.count() };
  };

  it.each(['desk', 'portal'] as const)(
    'outside the database, at the %s: a start or an answer that is lost is found by the reconciler (5.1–5.7, 10.11)',
    async (channel) => {
      const { acts } = await counted(channel);
      expect(acts).toBeGreaterThan(20);
      for (let nth = 1; nth <= acts; nth++)
        for (const when of ['before', 'after'] as const) {
          const service = aService();
          service.relay.retries(0);
          service.fate.strike(nth, when);
          await wholeCase(service, channel);
          await expectWhole(service);
        }
    },
  );

  it.each(['desk', 'portal'] as const)(
    'in the database, at the %s: nothing is half-written, and whoever asks again finds it done or does it (5.1–5.7, 10.11)',
    async (channel) => {
      const { writes } = await counted(channel);
      expect(writes).toBeGreaterThan(15);
      for (let nth = 1; nth <= writes; nth++)
        for (const trouble of ['dies before', 'dies after', 'contention'] as const) {
          const service = aService();
          service.store.strike(nth, trouble);
          await wholeCase(service, channel);
          await expectWhole(service);
        }
    },
  );
});
