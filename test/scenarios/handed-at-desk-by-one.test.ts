import { describe, expect, it } from 'vitest';
import { lastDayOf } from '#domain/regulation/periods.ts';
import { addDays, localDate } from '#domain/time/local-date.ts';
import { complaining } from './harness/complaining.ts';
import { aService } from './harness/service.ts';
import { deskToReady } from './harness/ways.ts';

/** A refusal that lies at the desk, which one operator says that he has handed over, or nobody does; complained of so many days after its last day. */
async function complained({ handed, after }: { readonly handed: boolean; readonly after: number }) {
  const service = aService();
  await deskToReady(service, 'refusal');
  const readyOn = localDate(service.deps.clock.now());
  await service.skipDays(20);
  await service.waitsForDesk();
  if (handed) await service.operator.handsOver();
  const { id, status, result } = await service.theCase();
  await service.skipTo(addDays(lastDayOf('appeal', readyOn), after), '10:00');
  const { complains, theComplaint } = complaining(service);
  const { about, isLate } = await theComplaint(await complains({ file: id }));
  return { status, refused: result?.kind, act: about.act, isLate };
}

describe('a result that one operator says he has handed over (X307)', () => {
  it('begins no days, and ends none: they run from when it lay ready', async () => {
    const refusal = { refused: 'REFUSAL', act: 'REFUSAL' };
    expect(await complained({ handed: true, after: 0 })).toEqual({ ...refusal, status: 'ISSUED', isLate: undefined });
    expect(await complained({ handed: true, after: 1 })).toEqual({ ...refusal, status: 'ISSUED', isLate: true });
    const waits = { ...refusal, status: 'READY_FOR_COLLECTION' };
    expect(await complained({ handed: false, after: 0 })).toEqual({ ...waits, isLate: undefined });
    expect(await complained({ handed: false, after: 1 })).toEqual({ ...waits, isLate: true });
  });
});
