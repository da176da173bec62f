import { describe, expect, it } from 'vitest';
import type { DwellingCommand } from '#domain/dwelling/command.ts';
import { keptFromMinutes, lastDayFor, waitsFor } from '#domain/dwelling/complained-of.ts';
import { decide } from '#domain/dwelling/decide.ts';
import type { Dwelling } from '#domain/dwelling/dwelling.ts';
import type { ComplainedOf } from '#domain/dwelling/event.ts';
import { evolve } from '#domain/dwelling/evolve.ts';
import { opened } from '#domain/file/state.ts';

const at = '2026-11-24T09:00:00.000Z';
const by = (complaint: string, parts: Partial<ComplainedOf> = {}): ComplainedOf => ({
  ...{ complaint: `complaint_${complaint}`, allocation: 'allocation_1', until: '2026-12-01' },
  ...parts,
});
const home = (complaints?: ComplainedOf[], parts: Partial<Dwelling> = {}): Dwelling => ({
  ...opened('dwelling_1', at),
  ...({ status: 'OFFERED', reached: [], provider: 'uralsk', fund: 'STATE', locality: 'uralsk' } as const),
  ...{ rooms: 2, area: 48, floor: 3, hasLift: true, isComfortable: true, suitsWheelchair: false },
  ...{ availableFrom: '2026-11-01', address: { id: 'record_1', mac: 'mac' }, enteredBy: 'staff_registrar' },
  ...{ allocation: 'allocation_1', offer: 'offer_1' },
  ...(complaints ? { complaints } : {}),
  ...parts,
});
const decided = (of: Dwelling, command: DwellingCommand, now = at) =>
  decide(of, command, { actor: { kind: 'machine' }, now });
const left = (of: Dwelling, command: DwellingCommand): Dwelling => {
  const told = decided(of, command);
  const fold = (file: Dwelling | undefined, event: Parameters<typeof evolve>[1]) =>
    evolve(file, event, { id: of.id, at, commit: 2 });
  return told.ok ? (told.value.reduce<Dwelling | undefined>(fold, of) ?? of) : of;
};
const told = (of: Dwelling, now?: string): string => {
  const assigned = decided(of, { type: 'AssignDwelling', allocation: 'allocation_1', offer: 'offer_1' }, now);
  return assigned.ok ? assigned.value.map(({ type }) => type).join(' ') : assigned.error.code;
};
const holding = (one: ComplainedOf): DwellingCommand => ({ type: 'HoldByComplaint', ...one });

describe('a dwelling that is complained of (X326)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, Dwelling, string, string]>([
    ['not while it waits',                           home([by('1')]), at, 'DWELLING_COMPLAINED_OF'],
    ['not on its last day',                          home([by('1')]), '2026-12-01T18:59:00.000Z', 'DWELLING_COMPLAINED_OF'],
    ['on the day after it',                          home([by('1')]), '2026-12-01T19:01:00.000Z', 'DwellingAssigned'],
    ['not while another of two waits',               home([by('1', { until: '2026-11-23' }), by('2')]), at, 'DWELLING_COMPLAINED_OF'],
    ['for nothing that was of another round',        home([by('1', { allocation: 'allocation_0' })]), at, 'DwellingAssigned'],
    ['where nobody has complained',                  home(), at, 'DwellingAssigned'],
  ])('is decided to be somebody’s %s', (_, of, now, code) => expect(told(of, now)).toBe(code));

  it('waits by each complaint once, anew till another day, and no more once that is over', () => {
    const once = left(home(), holding(by('1')));
    expect(once.complaints).toEqual([by('1')]);
    expect(decided(once, holding(by('1')))).toEqual({ ok: true, value: [] });
    const twice = left(once, holding(by('2')));
    const seized = by('1', { until: '2026-12-09', seizedBy: 'complaint_3' });
    expect(left(twice, holding(seized)).complaints).toEqual([by('2'), seized]);
    const one = left(twice, { type: 'LetGoByComplaint', complaint: 'complaint_2' });
    expect(one.complaints).toEqual([by('1')]);
    const none = left(one, { type: 'LetGoByComplaint', complaint: 'complaint_1' });
    expect(none).not.toHaveProperty('complaints');
    expect(decided(none, { type: 'LetGoByComplaint', complaint: 'complaint_1' })).toEqual({ ok: true, value: [] });
    expect(waitsFor(twice, '2026-12-01')).toHaveLength(2);
  });

  it('keeps the commission from its minutes until the complaint is granted, and the head until that is done', () => {
    const granted = left(home([by('1')]), holding(by('1', { owes: true })));
    expect([keptFromMinutes(home([by('1')]), '2026-12-01'), keptFromMinutes(granted, '2026-12-01')]).toEqual([
      true,
      false,
    ]);
    expect(told(granted)).toBe('DWELLING_COMPLAINED_OF');
  });

  it('waits no later than by the first complaint about its round, whoever complains after', () => {
    const once = left(home(), holding(by('1')));
    const over = left(once, { type: 'LetGoByComplaint', complaint: 'complaint_1' });
    expect([once.waitsAtMost, over.waitsAtMost]).toEqual(['2026-12-01', '2026-12-01']);
    expect(left(over, holding(by('2', { until: '2026-12-20' }))).waitsAtMost).toBe('2026-12-01');
    const days = [
      lastDayFor(home(), '2026-12-20', '2026-12-02'),
      lastDayFor(over, '2026-12-20', '2026-12-01'),
      lastDayFor(over, '2026-11-28', '2026-11-27'),
      lastDayFor(over, '2026-12-20', '2026-12-02'),
    ];
    expect(days).toEqual(['2026-12-20', '2026-12-01', '2026-11-28', undefined]);
  });

  it('waits on before whoever is offered it next, and for nothing once it is free', () => {
    const released = left(home([by('1')]), { type: 'ReleaseDwelling', offer: 'offer_1' });
    expect([released.status, released.complaints]).toEqual(['IN_ALLOCATION', [by('1')]]);
    const free = left(released, { type: 'ReturnDwelling', allocation: 'allocation_1' });
    expect([free.status, free.complaints, free.waitsAtMost]).toEqual(['FREE', undefined, undefined]);
  });
});
