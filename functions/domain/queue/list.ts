import * as z from 'zod/mini';

/** One provider's list of one category: the next number, the version every act moves, how many entries each year holds. */
export const ListState = z.object({
  provider: z.string(),
  list: z.string(),
  nextNumber: z.number(),
  version: z.number(),
  /** sequence of the last item of the list's log */
  logHead: z.number(),
  totals: z.record(z.string(), z.number()),
});
export type ListState = z.infer<typeof ListState>;

/** Active entries per day of the priority moment, in Asia/Oral. */
export const YearState = z.object({
  provider: z.string(),
  list: z.string(),
  year: z.number(),
  days: z.record(z.string(), z.number()),
});
export type YearState = z.infer<typeof YearState>;

/** A person on a list; the number never changes, the place is computed. */
export const Entry = z.object({
  caseId: z.string(),
  provider: z.string(),
  list: z.string(),
  /** the local day of the priority moment */
  day: z.string(),
  priorityMoment: z.string(),
  intakeSequence: z.number(),
  registerNumber: z.number(),
  registeredAt: z.string(),
  active: z.boolean(),
});
export type Entry = z.infer<typeof Entry>;

export const emptyList = (provider: string, list: string): ListState => ({
  provider,
  list,
  nextNumber: 1,
  version: 0,
  logHead: 0,
  totals: {},
});
export const emptyYear = (provider: string, list: string, year: number): YearState => ({
  provider,
  list,
  year,
  days: {},
});

export const sizeOf = (list: ListState): number => Object.values(list.totals).reduce((sum, count) => sum + count, 0);
export const yearOf = (day: string): number => Number(day.slice(0, 4));
