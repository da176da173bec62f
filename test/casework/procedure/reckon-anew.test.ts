import { describe, expect, it } from 'vitest';
import { reckonAnew } from '#casework/procedure/reckon-anew.ts';
import { application } from '#domain/application/kind.ts';
import { aService } from '#test/scenarios/harness/service.ts';

/** A request whose registration was reckoned by a calendar that may have moved since. */
async function movable() {
  const service = aService();
  await service.filesOnPortal();
  const theCase = await service.theCase();
  const { registration } = theCase.terms;
  if (!registration) throw new Error('no term of registration');
  const before = { ...theCase, terms: { ...theCase.terms, registration: { ...registration, mayMove: true as const } } };
  return { service, before };
}

describe('the clock that reckons terms anew', () => {
  it('lets be what others have ended while it read (X61)', async () => {
    const { service, before } = await movable();
    await service.recipient.withdraws();
    const after = await reckonAnew(application, before, { requestId: 'night', deps: service.deps });
    expect([after.status, after.terms.registration?.state]).toEqual(['WITHDRAWN', 'lapsed']);
  });
});
