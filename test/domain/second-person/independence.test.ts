import { describe, expect, it } from 'vitest';
import { areIndependent, madeOf, type Noted } from '#domain/second-person/independence.ts';

const now = '2018-03-05T06:00:00.000Z';
const long = '2018-01-01T06:00:00.000Z';
const lately = '2018-02-20T06:00:00.000Z';

const entered = { kind: 'ADDED', role: 'administrator', from: '2018-01-01' } as const;
const until = (to: string) => ({ ...entered, to }) as const;
const ended = (lastDay: string) => ({ kind: 'ENDED', lastDay }) as const;
const standsIn = (to: string) =>
  ({ kind: 'SUBSTITUTE_NAMED', forStaff: 'staff_head', from: '2018-01-01', to }) as const;
const noted = (change: Noted['change'], by: string | undefined, at: string, byTwo: boolean): Noted => ({
  change,
  by,
  at,
  byTwo,
});

/** Of one of two people what made him what he is, and whether the other is independent of him, either way round (X80). */
const written: readonly (readonly [what: string, isIndependent: boolean, noted: readonly Noted[]])[] = [
  ['nothing', true, []],
  ['entered by nobody of the register', true, [noted(entered, undefined, lately, false)]],
  ['entered by a third person alone', true, [noted(entered, 'third', lately, false)]],
  ['entered by the other alone, lately', false, [noted(entered, 'other', lately, false)]],
  ['entered by the other alone, long ago', false, [noted(entered, 'other', long, false)]],
  ['entered by the other and a second, lately', false, [noted(entered, 'other', lately, true)]],
  [
    'the same in the last millisecond of thirty days',
    false,
    [noted(entered, 'other', '2018-02-03T06:00:00.001Z', true)],
  ],
  ['the same thirty days ago', true, [noted(entered, 'other', '2018-02-03T06:00:00.000Z', true)]],
  ['made a substitute by the other alone, still', false, [noted(standsIn('2018-03-05'), 'other', long, false)]],
  [
    'made a substitute by the other alone, for days that are over',
    true,
    [noted(standsIn('2018-03-04'), 'other', long, false)],
  ],
  [
    'made a substitute by the other and a second, lately',
    false,
    [noted(standsIn('2018-12-31'), 'other', lately, true)],
  ],
  ['made a substitute by the other and a second, long ago', true, [noted(standsIn('2018-12-31'), 'other', long, true)]],
  [
    'made a substitute by the other alone, for days that a third shortened',
    true,
    [noted(standsIn('2018-12-31'), 'other', long, false), noted(standsIn('2018-03-04'), 'third', long, false)],
  ],
  [
    'the same, for days that a third made longer',
    false,
    [noted(standsIn('2018-03-05'), 'other', long, false), noted(standsIn('2018-12-31'), 'third', long, false)],
  ],
  [
    'made a substitute by the other alone, for days that were taken back',
    true,
    [
      noted(standsIn('2018-12-31'), 'other', long, false),
      noted({ kind: 'SUBSTITUTION_TAKEN_BACK', forStaff: 'staff_head', from: '2018-01-01' }, 'third', long, false),
    ],
  ],
  [
    'made a substitute by the other alone, other days taken back',
    false,
    [
      noted(standsIn('2018-12-31'), 'other', long, false),
      noted({ kind: 'SUBSTITUTION_TAKEN_BACK', forStaff: 'staff_head', from: '2018-02-01' }, 'third', long, false),
      noted({ kind: 'SUBSTITUTION_TAKEN_BACK', forStaff: 'staff_third', from: '2018-01-01' }, 'third', long, false),
    ],
  ],
  [
    'made a substitute by the other alone, after a third had taken the same days back',
    false,
    [
      noted({ kind: 'SUBSTITUTION_TAKEN_BACK', forStaff: 'staff_head', from: '2018-01-01' }, 'third', long, false),
      noted(standsIn('2018-12-31'), 'other', long, false),
    ],
  ],
  [
    'prolonged by the other and a second, an absence told between',
    false,
    [
      noted(until('2018-03-31'), undefined, long, false),
      noted({ kind: 'ABSENT', from: '2018-02-01', to: '2018-02-02' }, 'third', long, false),
      noted(ended('2018-12-31'), 'other', lately, true),
    ],
  ],
  [
    'given an earlier end than he had by the other alone',
    true,
    [noted(until('2018-12-31'), undefined, long, false), noted(ended('2018-03-31'), 'other', lately, false)],
  ],
  [
    'given the same end once more',
    true,
    [noted(until('2018-12-31'), undefined, long, false), noted(ended('2018-12-31'), 'other', lately, false)],
  ],
  [
    'prolonged by the other and a second, lately',
    false,
    [noted(until('2018-03-31'), undefined, long, false), noted(ended('2018-12-31'), 'other', lately, true)],
  ],
  [
    'prolonged after an end that a third had told',
    false,
    [
      noted(entered, undefined, long, false),
      noted(ended('2018-03-31'), 'third', long, false),
      noted(ended('2018-12-31'), 'other', lately, true),
    ],
  ],
  [
    'given an earlier end by the other alone',
    true,
    [noted(entered, undefined, long, false), noted(ended('2018-12-31'), 'other', lately, false)],
  ],
  [
    'told absent by the other',
    true,
    [noted({ kind: 'ABSENT', from: '2018-03-01', to: '2018-03-02' }, 'other', lately, false)],
  ],
];

describe('two people (X80)', () => {
  it.each(written)('of whom one was %s: independent %s', (_what, isIndependent, changes) => {
    const made = { person: 'made', made: madeOf(changes) };
    const other = { person: 'other', made: [] };
    expect([areIndependent(made, other, now), areIndependent(other, made, now)]).toEqual([
      isIndependent,
      isIndependent,
    ]);
  });
});
