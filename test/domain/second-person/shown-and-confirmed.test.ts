import { describe, expect, it } from 'vitest';
import type { StaffActor, StaffRole } from '#domain/actor.ts';
import type { StaffId } from '#domain/ids.ts';
import { askedBy, confirmFault, isShownTo, stateOf } from '#domain/second-person/second-person.ts';

const now = '2018-03-05T06:00:00.000Z';
const later = '2018-03-05T06:30:00.000Z';
const content = { id: 'record_1', mac: 'mac' };
const official = (kind: StaffRole, person: string): StaffActor => ({
  ...{ kind, organisation: 'uralsk', person },
  staff: `staff_${person}` as StaffId,
});
const [administrator, second] = [official('administrator', 'asker'), official('head', 'second')];
const asked = { id: 'confirmation_1', kind: 'enrolment', concerns: ['gains'], content } as const;
function asking() {
  const told = askedBy(asked, administrator, now);
  if (!told.ok) throw new Error(told.error);
  return told.value;
}
const theRequest = asking();

describe('who it is shown to, and who confirms it of two (X80)', () => {
  it('is shown to whoever asked, though he may not confirm it, and to nobody without a part in it', () => {
    expect(isShownTo(theRequest, { ...administrator, kind: 'registrar' })).toBe(true);
    expect(isShownTo(theRequest, second)).toBe(true);
    expect(isShownTo(theRequest, official('registrar', 'other'))).toBe(false);
  });

  it('is not confirmed by whom the asker made what he is, nor by who made the asker', () => {
    const madeBy = (by: string) => [{ by, at: now, byTwo: true }];
    const fault = (ties: object) =>
      confirmFault(theRequest, second, { now: later, ties: { asker: [], confirmer: [], ...ties } });
    expect(fault({})).toBeUndefined();
    expect(fault({ confirmer: madeBy('asker') })).toBe('CONFIRMATION_DEPENDENT');
    expect(fault({ asker: madeBy('second') })).toBe('CONFIRMATION_DEPENDENT');
    expect(fault({ asker: madeBy('third'), confirmer: madeBy('third') })).toBeUndefined();
  });

  it('keeps by which names it concerns somebody, and as what it was settled', () => {
    expect(askedBy({ ...asked, names: ['key'] }, administrator, now)).toMatchObject({ value: { names: ['key'] } });
    expect(askedBy({ ...asked, names: [] }, administrator, now)).not.toHaveProperty('value.names');
    const settled = (outcome: string) => stateOf({ ...theRequest, settled: { outcome } } as never, later);
    expect([settled('confirmed'), settled('declined')]).toEqual(['CONFIRMED', 'DECLINED']);
  });
});
