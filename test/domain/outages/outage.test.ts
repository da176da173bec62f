import { describe, expect, it } from 'vitest';
import type { StaffActor, StaffRole } from '#domain/actor.ts';
import type { StaffId } from '#domain/ids.ts';
import {
  coverFault,
  daysOf,
  type Outage,
  outageConfirmed,
  outageEnded,
  outageRecorded,
} from '#domain/outages/outage.ts';
import { faultIn } from '#test/builders/words/outcome.ts';

const by = (kind: StaffRole): StaffActor => ({ kind, staff: 'staff_x' as StaffId, organisation: 'oblast' });
const supervisor = by('supervisor');
const ground = { id: 'record_1', mac: 'mac' };
/** Thursday 15 February 2018, 9:00, to Friday 12:00, in Oral; told on Monday. */
const away = { id: 'outage_1', centres: ['centre-uralsk' as const], ground };
const from = '2018-02-15T04:00:00.000Z';
const to = '2018-02-16T07:00:00.000Z';
const monday = '2018-02-19T05:00:00.000Z';

function recorded(span: { from: string; to?: string } = { from, to }, now = monday): Outage {
  const outage = outageRecorded({ ...away, ...span }, supervisor, now);
  if (!outage.ok) throw new Error(outage.error.code);
  return outage.value;
}

describe('recording that the system was away (X60)', () => {
  it.each<[string, { from: string; to?: string }, string, string]>([
    ['over', { from, to }, monday, 'ok'],
    ['going on', { from: monday }, monday, 'ok'],
    ['of the future', { from: '2018-02-19T05:00:00.001Z' }, monday, 'FIELDS_WRONG from IN_FUTURE'],
    ['that will end', { from, to: '2018-02-19T05:00:00.001Z' }, monday, 'FIELDS_WRONG to IN_FUTURE'],
    ['without length', { from, to: from }, monday, 'FIELDS_WRONG to BEFORE_START'],
    ['on the third working day after its end', { from, to }, '2018-02-21T18:59:59.999Z', 'ok'],
    ['on the fourth', { from, to }, '2018-02-21T19:00:00.000Z', 'FIELDS_WRONG to TOO_LATE'],
    ['of seven days (X76)', { from: '2018-02-09T07:00:00.000Z', to }, monday, 'ok'],
    ['that is longer (X76)', { from: '2018-02-09T06:59:59.999Z', to }, monday, 'FIELDS_WRONG to TOO_LONG'],
    ['of nine years (X76)', { from: '2009-02-15T04:00:00.000Z', to }, monday, 'FIELDS_WRONG to TOO_LONG'],
    ['going on for seven days (X76)', { from: '2018-02-12T05:00:00.000Z' }, monday, 'ok'],
    ['going on for longer (X76)', { from: '2018-02-12T04:59:59.999Z' }, monday, 'FIELDS_WRONG from TOO_LONG'],
  ])('takes or refuses one %s', (_what, span, now, expected) => {
    const told = outageRecorded({ ...away, ...span }, supervisor, now);
    expect(faultIn(told)).toBe(expected);
  });

  it('is a supervisor’s, and the record keeps who told it, and when', () => {
    const roles = ['operator', 'registrar', 'head', 'executor', 'administrator', 'contactCentre', 'auditor'] as const;
    for (const role of roles) {
      expect(faultIn(outageRecorded({ ...away, from, to }, by(role), monday))).toBe('FORBIDDEN');
      expect(faultIn(outageEnded(recorded({ from }), { to, by: by(role) }, monday))).toBe('FORBIDDEN');
    }
    const tuesday = '2018-02-20T05:00:00.000Z';
    const ended = outageEnded(recorded({ from }), { to, by: supervisor }, tuesday);
    expect(ended.ok && ended.value).toMatchObject({
      version: 2,
      to,
      recorded: { by: 'supervisor', staff: 'staff_x', at: monday },
      ended: { by: 'supervisor', staff: 'staff_x', at: tuesday },
    });
  });

  it('is ended once, between its beginning and now', () => {
    const end = (outage: Outage, at: string) => faultIn(outageEnded(outage, { to: at, by: supervisor }, monday));
    const told = recorded();
    expect(outageEnded(told, { to, by: supervisor }, monday)).toEqual({ ok: true, value: told });
    expect(end(told, '2018-02-19T04:00:00.000Z')).toBe('OUTAGE_ENDED');
    expect(end(recorded({ from }), from)).toBe('FIELDS_WRONG to BEFORE_START');
    expect(end(recorded({ from }), '2018-02-19T05:00:00.001Z')).toBe('FIELDS_WRONG to IN_FUTURE');
    const ended = (outage: Outage, at: string, when: string) =>
      faultIn(outageEnded(outage, { to: at, by: supervisor }, when));
    expect(ended(recorded({ from }), to, '2018-02-21T19:00:00.000Z')).toBe('FIELDS_WRONG to TOO_LATE');
    const eighth = '2018-02-22T04:00:00.001Z';
    expect(ended(recorded({ from }), eighth, eighth)).toBe('FIELDS_WRONG to TOO_LONG');
  });

  it('is confirmed by a second person only when it is over (X76)', () => {
    const by2 = { confirmation: 'confirmation_1', by: by('administrator') };
    expect(faultIn(outageConfirmed(recorded({ from }), by2, monday))).toBe('FIELDS_WRONG to NOT_OVER');
    const done = outageConfirmed(recorded(), by2, monday);
    expect(done.ok && done.value).toMatchObject({
      version: 2,
      confirmed: { confirmation: 'confirmation_1', staff: 'staff_x', at: monday },
    });
  });
});

const confirmed = (span?: { from: string; to: string }): Outage => ({
  ...recorded(span),
  confirmed: { confirmation: 'confirmation_1', staff: 'staff_y', at: monday },
});

describe('an outage covers what was taken in it (X60)', () => {
  const uralsk = 'centre-uralsk' as const;
  const taken = { at: '2018-02-15T06:00:00.000Z', centre: uralsk, enteredAt: monday };
  it.each<[string, Partial<Parameters<typeof coverFault>[1]>, ReturnType<typeof coverFault>]>([
    ['within', {}, undefined],
    ['in the last minute of reception', { at: '2018-02-15T14:59:00.000Z' }, undefined],
    ['when the centre closes', { at: '2018-02-15T15:00:00.000Z' }, 'CENTRE_CLOSED'],
    ['in the night', { at: '2018-02-15T22:17:00.000Z' }, 'CENTRE_CLOSED'],
    ['in the minute in which it began', { at: '2018-02-15T04:00:00.000Z' }, undefined],
    ['in the minute before', { at: '2018-02-15T03:59:00.000Z' }, 'OUTSIDE_OUTAGE'],
    ['in the minute in which it ended', { at: '2018-02-16T07:00:00.000Z' }, undefined],
    ['in the minute after', { at: '2018-02-16T07:01:00.000Z' }, 'OUTSIDE_OUTAGE'],
    ['at another centre', { centre: 'centre-borili' }, 'OTHER_CENTRE'],
    ['nowhere', { centre: undefined }, 'OTHER_CENTRE'],
    ['entered at the end of the third working day', { enteredAt: '2018-02-21T18:59:59.999Z' }, undefined],
    ['entered on the fourth', { enteredAt: '2018-02-21T19:00:00.000Z' }, 'TOO_LATE'],
    ['where its centre filed by the system meanwhile (X76)', { filedInside: from }, 'WAS_WORKING'],
  ])('%s', (_what, changes, expected) => {
    expect(coverFault(confirmed(), { ...taken, ...changes })).toBe(expected);
  });

  it('at every centre where it was everywhere, and at none before it is over', () => {
    const everywhere = { ...confirmed(), centres: 'all' as const };
    expect(coverFault(everywhere, { ...taken, centre: 'centre-borili' })).toBeUndefined();
    const atTwo = { ...confirmed(), centres: [uralsk, 'centre-borili' as const] };
    expect(coverFault(atTwo, { ...taken, centre: 'centre-borili' })).toBeUndefined();
    expect(coverFault(recorded({ from }), taken)).toBe('NOT_OVER');
  });

  it('that began in the middle of a minute, from that minute on: a receipt knows no seconds', () => {
    const later = confirmed({ from: '2018-02-15T04:00:40.000Z', to });
    expect(coverFault(later, { ...taken, at: '2018-02-15T04:00:00.000Z' })).toBeUndefined();
    const last = confirmed({ from: '2018-02-15T04:00:59.999Z', to });
    expect(coverFault(last, { ...taken, at: '2018-02-15T04:00:00.000Z' })).toBeUndefined();
  });

  it('only where a second person confirmed it, and it is no longer than outages are, be it stored before (X76)', () => {
    expect(coverFault(recorded(), taken)).toBe('NOT_CONFIRMED');
    const nineYears = { ...confirmed(), from: '2009-02-15T04:00:00.000Z' };
    expect(coverFault(nineYears, taken)).toBe('TOO_LONG');
    expect(daysOf(nineYears)).toEqual([]);
    expect(daysOf(recorded({ from }))).toEqual([]);
    expect(daysOf(confirmed())).toEqual(['2018-02-15', '2018-02-16']);
  });
});
