import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import { application } from '#domain/application/kind.ts';
import type { StaffId } from '#domain/ids.ts';
import { shownReceipt } from '#http/views/execution-receipt-view.ts';
import { aService, type Service } from '#test/scenarios/harness/service.ts';
import { carryToDecision, deskToReady } from '#test/scenarios/harness/ways.ts';

const official = (kind: 'head' | 'operator' | 'auditor' | 'supervisor', organisation: string): Actor => ({
  kind,
  staff: `staff_${kind}` as StaffId,
  organisation,
});

async function shownTo(service: Service, actor: Actor) {
  const theCase = await service.theCase();
  const journal = await service.store.journal(application, theCase.id);
  const { receipt } = journal.find((record) => record.receipt) ?? {};
  if (!receipt) throw new Error('nothing was decided');
  return shownReceipt(theCase, receipt, { actor, now: service.deps.clock.now() });
}

describe('the receipt of a decision in the journal of a request (X137)', () => {
  it('says editions and digests to whoever reads the journal, and no part by itself', async () => {
    const service = aService();
    await deskToReady(service);
    const shown = await shownTo(service, official('head', 'uralsk'));
    expect(Object.keys(shown).sort()).toEqual(['act', 'editions', 'event', 'file', 'result', 'terms']);
    expect(JSON.stringify(shown)).not.toMatch(/person_|[0-9a-f]{64}/);
  });

  it('tells a desk what the decision is once the result has arrived there, and nobody else later than its signature', async () => {
    const service = aService();
    await service.handsPackageAtDesk();
    await service.operator.signs();
    await carryToDecision(service);
    await service.head.signs();
    const results = async () => [
      (await shownTo(service, official('operator', 'centre-uralsk'))).result?.entry?.place,
      (await shownTo(service, official('supervisor', 'oblast'))).result?.entry?.place,
    ];
    expect(await results()).toEqual([undefined, 1]);
    await service.registrar.sends();
    expect(await results()).toEqual([1, 1]);
  });
});
