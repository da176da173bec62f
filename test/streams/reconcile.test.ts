import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inventoryOf, startInventory } from '#casework/acts/inventorying/on-inventory.ts';
import { execute } from '#casework/execute.ts';
import { application } from '#domain/application/kind.ts';
import type { InventoryCommand } from '#domain/inventory/command.ts';
import { inventory } from '#domain/inventory/kind.ts';
import { reconcile } from '#streams/reconcile.ts';
import { aCase, opening } from '#test/contracts/stores.ts';
import { fixedClock } from '#test/fakes/fixed-clock.ts';
import { head } from '#test/scenarios/harness/cast.ts';
import { atWork, now } from './at-work.ts';

const seconds = (n: number) => vi.setSystemTime(Date.parse(now) + n * 1000);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  seconds(0);
});
afterEach(() => void vi.useRealTimers());

describe('the reconciler', () => {
  it('serves what has been owed for more than two minutes, and leaves the relay its time', async () => {
    const { deps, asked, owes, published } = atWork();
    await owes('lost');
    seconds(120);
    expect(await reconcile({}, deps, 'request-1')).toEqual({ count: 0 });
    await owes('young');
    seconds(121);
    expect(await reconcile(undefined, deps, 'request-2')).toEqual({ count: 1 });
    expect(asked).toEqual(['deadline/lost']);
    expect(published).toEqual([
      { counts: { ReconcilerFindings: 0 }, zeros: true },
      { counts: { ReconcilerFindings: 1 }, zeros: true },
    ]);
  });

  it('throws while it cannot serve, and counts no finding as served', async () => {
    const { deps, owes, published, state } = atWork();
    const caseId = await owes('lost');
    state.broken = true;
    seconds(121);
    await expect(reconcile({}, deps, 'request-1')).rejects.toThrow('machines are away');
    expect([published, (await deps.owed.of(caseId)).length]).toEqual([[], 1]);
  });

  it('resumes at night what should run and does not, as its next attempt, and leaves alone what runs', async () => {
    const { deps, asked, published, state } = atWork();
    const lost = aCase({ machine: 'portal-intake', attempt: 1, terms: {} }, 'BEING_SENT');
    const runs = aCase({ machine: 'portal-intake', attempt: 1, terms: {} }, 'BEING_SENT');
    await deps.cases.commit({ plans: [opening(lost), opening(runs)] });
    state.running = new Set([`portal-intake/${runs.id}-1`]);
    expect(await reconcile({ nightly: true }, deps, 'request-1')).toEqual({ count: 1 });
    expect(asked).toEqual([`portal-intake/${lost.id}-2`]);
    expect((await deps.cases.load(application, lost.id))?.attempt).toBe(2);
    expect((await deps.cases.load(application, runs.id))?.version).toBe(runs.version);
    expect(published).toEqual([{ counts: { ReconcilerFindings: 0, NightlyFindings: 1 }, zeros: true }]);
  });

  it('does not compare by day: a case that has just been accepted is no finding', async () => {
    const { deps, asked } = atWork();
    await deps.cases.commit({ plans: [opening(aCase({ machine: 'portal-intake', attempt: 1 }, 'BEING_SENT'))] });
    expect(await reconcile({}, deps, 'request-1')).toEqual({ count: 0 });
    expect(asked).toEqual([]);
  });

  it('begins at night the inventory that is due a year after the last, and by day none (X220)', async () => {
    const { deps } = atWork();
    const begun = await startInventory('uralsk', { actor: head, now, requestId: 'request-1' }, deps);
    if (!begun.ok) throw new Error(begun.error.code);
    const { id } = begun.value.file;
    const page = { list: 'public-sector', upTo: 0, looked: 0, unknown: 0, spared: 0, open: 0 } as const;
    const command = { type: 'RecordPage', ...page, proposed: [], isLast: true } satisfies InventoryCommand;
    await execute(
      inventory,
      { fileId: id, asked: { command }, actor: { kind: 'machine' }, now, requestId: 'request-2' },
      deps,
    );
    const aYearLater = { ...deps, clock: fixedClock('2019-02-20T06:00:00.000Z') };
    await reconcile({}, aYearLater, 'request-3');
    expect((await inventoryOf('uralsk', deps))?.id).toBe(id);
    await reconcile({ nightly: true }, aYearLater, 'request-4');
    const next = await inventoryOf('uralsk', deps);
    expect([next?.id === id, next?.status, next?.startedBy]).toEqual([false, 'RUNNING', undefined]);
  });

  it('throws at a call that it cannot read', async () => {
    await expect(reconcile({ nightly: 'yes' }, atWork().deps, 'request-1')).rejects.toThrow();
  });
});
