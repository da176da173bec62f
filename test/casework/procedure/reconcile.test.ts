import { describe, expect, it } from 'vitest';
import { resumeMissing } from '#casework/procedure/reconcile.ts';
import { application } from '#domain/application/kind.ts';
import { kindOf } from '#domain/kinds.ts';
import { caseId, caseIn } from '#test/builders/requests/a-case.ts';
import { fixedClock } from '#test/fakes/fixed-clock.ts';
import { memoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { memoryTokens } from '#test/fakes/memory-tokens.ts';

/** A draft opened at eleven in Oral on Monday 19 February 2018, as the nightly walk leaves it at that moment. */
async function walkedAt(now: string) {
  const store = memoryCaseStore();
  store.seed(caseIn('OPENED'));
  const idle = async () => {};
  await resumeMissing('request-1', {
    kindOf,
    cases: store,
    staff: { ofOrganisation: async () => [] },
    lists: store.lists,
    register: store.register,
    owed: store.owed,
    tokens: memoryTokens(),
    machines: { start: idle, stop: idle, answer: idle, fail: idle },
    documents: { forget: idle },
    clock: fixedClock(now),
    pause: idle,
    random: () => 0,
    follow: idle,
    leave: idle,
    running: async () => new Set<string>(),
    besideEnding: async () => [],
  });
  const [commit] = await store.journal(application, caseId);
  return { status: (await store.load(application, caseId))?.status, events: commit?.events, by: commit?.actor };
}

describe('a draft that nobody files (X45)', () => {
  it('is kept through its ninetieth day, to the last minute of it in Oral', async () => {
    expect(await walkedAt('2018-05-20T18:59:59.000Z')).toEqual({ status: 'OPENED', events: undefined, by: undefined });
  });

  it('is discarded by the clock as soon as the ninety-first day has begun there', async () => {
    expect(await walkedAt('2018-05-20T19:00:00.000Z')).toEqual({
      status: 'DISCARDED',
      events: [{ type: 'DraftDiscarded', why: 'expired' }],
      by: { kind: 'clock' },
    });
  });
});
