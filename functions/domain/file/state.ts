import * as z from 'zod/mini';
import { staffRoles } from '../actor.ts';
import { idOf, PaperRef, termDates } from './refs.ts';

const text = z.string();
const instant = z.string();

export const TermState = z.object({
  term: text,
  ...termDates,
  /** the last day that was told before the calendar changed */
  movedFrom: z.optional(text),
  /** the commit that started it: one term may start again (X43) */
  commit: z.number(),
  /** the commit that resumed its watch, where one did; absent: the one that started it */
  watch: z.optional(z.number()),
  state: z.enum(['running', 'met', 'lapsed']),
  endedAt: z.optional(instant),
  /** rungs already climbed: each exactly once */
  rungs: z.array(text),
  missedAt: z.optional(instant),
});
export type TermState = z.infer<typeof TermState>;

const OpenTask = z.object({
  step: text,
  role: z.enum(staffRoles),
  organisation: text,
  openedAt: instant,
  dueAt: z.optional(instant),
  claimedBy: z.optional(idOf('staff')),
  claimedUntil: z.optional(instant),
});

export const Hold = z.object({ cause: text, since: instant, tries: z.number(), nextTryAt: instant });
export type Hold = z.infer<typeof Hold>;

/** What every file has, whatever its kind; ids and hashes only, no personal data. */
export const fileShape = {
  id: text,
  version: z.number(),
  status: text,
  openedAt: instant,
  /** officials who may not work on it */
  recused: z.array(idOf('staff')),
  /** who they are, under whatever entry of the staff register; older recusals did not keep it */
  recusedPersons: z.optional(z.array(idOf('person'))),
  task: z.optional(OpenTask),
  /** how often a step was to be done once more after it had been answered (X43) */
  rounds: z.record(text, z.number()),
  /** by the step that waits for its neighbour */
  holds: z.record(text, Hold),
  terms: z.record(text, TermState),
  missed: z.array(z.object({ term: text, at: instant, cause: z.enum(['OVERDUE', 'HELD']) })),
  /** the first instant of each status reached, for the status answer (para 16) */
  reached: z.array(z.object({ status: text, at: instant })),
  /** slip, receipt, messages: by type, the last of each */
  papers: z.record(text, PaperRef),
  machine: z.optional(text),
  attempt: z.number(),
  /** since when nobody of the provider may act as its head in it, until somebody may again or another provider's is named (X74) */
  lacksHead: z.optional(z.object({ since: instant })),
  /** since when nobody is there who may do the open task, until somebody is again or the file goes on (X98) */
  lacksHolder: z.optional(z.object({ since: instant })),
  /** the head of another provider who acts in it */
  actingHead: z.optional(z.object({ staff: idOf('staff'), organisation: text })),
  /** how many attempts of its machine a fault has ended; neither a long history nor throttling is one */
  faults: z.optional(z.number()),
};

export const FileState = z.object(fileShape);
export type FileState = z.infer<typeof FileState>;

/** A file as its first event leaves it, but for its status. */
export const opened = (id: string, at: string) => ({
  id,
  version: 0,
  openedAt: at,
  recused: [],
  rounds: {},
  holds: {},
  terms: {},
  missed: [],
  papers: {},
  attempt: 0,
});
