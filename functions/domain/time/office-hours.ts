import type { Mark } from '#domain/marks.ts';

export type Organisation = 'provider' | 'corporation';
type Shift = { readonly opens: string; readonly closes: string };

/** Hours in local time (Asia/Oral); `weekdays` as in ISO 8601, Monday is 1. */
export type OfficeHours = {
  readonly weekdays: readonly number[];
  readonly shifts: readonly Shift[];
  readonly paragraph: string;
  /** an act of regulation/edition.ts: a test looks it up, time itself knows no law */
  readonly edition: string;
  readonly mark: Mark;
};

// biome-ignore format: a table, one organisation a row
export const officeHours = {
  provider:    { weekdays: [1, 2, 3, 4, 5],    shifts: [{ opens: '09:00', closes: '13:00' }, { opens: '14:30', closes: '18:30' }], paragraph: 'Standard 8', edition: 'standard-2015', mark: 'M' },
  corporation: { weekdays: [1, 2, 3, 4, 5, 6], shifts: [{ opens: '09:00', closes: '20:00' }],                                      paragraph: 'Standard 8', edition: 'standard-2015', mark: 'M' },
} as const satisfies Record<Organisation, OfficeHours>;
