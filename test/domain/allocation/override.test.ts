import { describe, expect, it } from 'vitest';
import type { Allocation } from '#domain/allocation/allocation.ts';
import type { AllocationCommand } from '#domain/allocation/command.ts';
import { actKey, type Override, officeActKey, overrideBefore } from '#domain/allocation/override.ts';
import { another, asked, done, lot, one, page, round, sharing, two, whose } from './asked.ts';

const act = { ground: 'COURT_ACT', number: '2-118', decidedOn: '2018-02-20', court: 'uralsk' } as const;
const given = (dwelling: string, entry: string, parts: Partial<Override> = {}): Override => ({
  ...{ dwelling, entry, list: 'public-sector', ...act },
  ...parts,
});
const held = { holdsAct: true } as const;

describe('what was to be given out of the order and came to somebody else (X247)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, readonly Override[] | undefined, Override['cameTo']]>([
    ['where nothing was', undefined, undefined],
    ['where it was given so to him', [given(one, another, { cameTo: 'REFUSED' })], undefined],
    ['where that has not ended', [given(one, whose)], undefined],
    ['where it was another dwelling', [given(two, whose, { cameTo: 'REFUSED' })], undefined],
    ['where it was this one', [given(one, whose, { cameTo: 'REFUSED' })], 'REFUSED'],
    ['where it was this one beside others', [given(two, another, { cameTo: 'LEFT' }), given(one, whose, { cameTo: 'REMOVED' })], 'REMOVED'],
  ])('is told with its act and why, %s', (_, overrides, cameTo) =>
    expect(overrideBefore(overrides, { dwelling: one, entry: another })).toEqual(cameTo && { ...act, cameTo }));
});

describe('an act lets go with the offer that it was to give, and with no other (X286)', () => {
  const refused: AllocationCommand = { type: 'EndOffer', page, dwelling: one, entry: whose, how: 'REFUSED' };
  const event = (overrides: readonly Override[]) => {
    const { events } = done(round([asked, lot(two)], { overrides: [...overrides] }), refused);
    return events[0] && 'freesAct' in events[0];
  };
  it('and is told as ended with it, beside what others are to be given', () => {
    const overrides = [given(two, another), given(one, whose)];
    const elsewhere = lot(two, { state: 'SERVED', entry: another });
    const { after } = done(round([elsewhere, asked], { overrides }), refused);
    expect(after?.overrides?.map(({ cameTo }) => cameTo)).toEqual([undefined, 'REFUSED']);
    const inOrder = done(round([elsewhere, { ...asked, entry: 'uralsk#orphans#3' }], { overrides }), {
      ...refused,
      entry: 'uralsk#orphans#3',
    });
    expect(inOrder.after?.overrides).toEqual(overrides);
  });

  // biome-ignore format: a table, one case a row
  it.each<[string, readonly Override[], boolean]>([
    ['of whoever was to have it', [given(one, whose, held)], true],
    ['among others', [given(two, another, held), given(one, whose, held)], true],
    ['of nobody', [], false],
    ['of another who was to have it', [given(one, another, held)], false],
    ['of him, who was to have another', [given(two, whose, held)], false],
    ['of another dwelling and another person', [given(two, another, held)], false],
  ])('%s', (_, overrides, frees) => expect(event(overrides)).toBe(frees));
});

describe('what is not given out of the order as dwellings are shared out (X247)', () => {
  const overrides = [given(one, whose), given(two, another)];
  const shared = (parts: object) => {
    const of: Allocation = round([lot(one), lot(two)], { status: 'OPENED', overrides });
    return done(of, sharing(parts));
  };

  it('is that alone which is told so', () => {
    const { events, after } = shared({ lapsed: [{ dwelling: two, cameTo: 'LEFT' }] });
    expect(events.slice(1)).toEqual([{ type: 'OverrideLapsed', ...given(two, another), cameTo: 'LEFT' }]);
    expect(after?.overrides?.map(({ cameTo }) => cameTo)).toEqual([undefined, 'LEFT']);
  });

  it('is nothing where nothing is told so', () => {
    expect(shared({}).told).toBe('DwellingsShared');
    expect(shared({ lapsed: [] }).told).toBe('DwellingsShared');
  });
});

describe('an act that names no court (X292)', () => {
  it('is known within its office, as it was before courts were named', () => {
    const { court: _, ...older } = act;
    expect(actKey('uralsk', older)).toBe('court-act#uralsk#2018-02-20#2-118');
    expect(actKey('uralsk', older)).toBe(officeActKey('uralsk', older));
    expect(actKey('uralsk', act)).toBe('court-act#of#uralsk#2018-02-20#2-118');
  });
});
