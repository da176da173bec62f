import * as z from 'zod/mini';
import { MonthFlow } from './month-flow.ts';

/** What orders a list: the moment of filing with all documents (art. 74), then the intake sequence (X30). */
const rank = {
  /** the local day of the priority moment */
  day: z.string(),
  priorityMoment: z.string(),
  intakeSequence: z.number(),
};
export const Rank = z.object(rank);
export type Rank = z.infer<typeof Rank>;

/** One provider's list of one category: the next number, the version every act moves, how many entries each year holds. */
export const ListState = z.object({
  provider: z.string(),
  list: z.string(),
  nextNumber: z.number(),
  version: z.number(),
  /** sequence of the last item of the list's log */
  logHead: z.number(),
  totals: z.record(z.string(), z.number()),
  /** what the next item of the log is chained to; absent: the list's log is older than the chain (npm run rebuild) */
  chain: z.optional(z.string()),
  /** where whoever was last given a dwelling stood */
  lastHoused: z.optional(Rank),
  /** the day of its last act; absent: no act since days have heads (npm run rebuild) */
  headDay: z.optional(z.string()),
  /** what each of its last months did to it */
  flow: z.optional(z.record(z.string(), MonthFlow)),
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

/** Active entries of one day of the priority moment, by the slots of five minutes in which their moments lie (UTC). */
export const DayState = z.object({
  provider: z.string(),
  list: z.string(),
  day: z.string(),
  slots: z.record(z.string(), z.number()),
});
export type DayState = z.infer<typeof DayState>;

/** The slot of a moment, as all its moments begin; slots are in the order of their moments. */
export const slotOf = ({ priorityMoment }: { readonly priorityMoment: string }): string =>
  `${priorityMoment.slice(0, 15)}${Number(priorityMoment.slice(15, 16)) < 5 ? '0' : '5'}`;

/** How an entry stands: counted in places while ACTIVE, and in none otherwise. */
export const entryStatuses = ['ACTIVE', 'REMOVED', 'HOUSED', 'LEFT', 'TRANSFERRED', 'MERGED'] as const;
export type EntryStatus = (typeof entryStatuses)[number];

/** Where an entry stands on a list: an item of its day. An act that moves it closes one position and writes another. */
export const Entry = z.object({
  caseId: z.string(),
  provider: z.string(),
  list: z.string(),
  ...rank,
  registerNumber: z.number(),
  /** the list that gave the number, where it is another (X52) */
  numberedBy: z.optional(z.string()),
  registeredAt: z.string(),
  active: z.boolean(),
});
export type Entry = z.infer<typeof Entry>;

/** Whoever is about to stand on a list: an entry before it is given the list's next number. */
export type Newcomer = Omit<Entry, 'registerNumber' | 'numberedBy' | 'registeredAt' | 'active'>;

export const registeredAs = (newcomer: Newcomer, registerNumber: number, registeredAt: string): Entry => ({
  ...newcomer,
  registerNumber,
  registeredAt,
  active: true,
});

/** An act in the log of a list, as its entry names it; of old by its number alone, in the log of the list of registration. */
const ActName = z.union([z.number(), z.string()]);

/** A person on a list: the register number and its list of registration never change, all else is as its acts left it. */
export const EntryIdentity = z.object({
  provider: z.string(),
  /** the list of registration, which gave the number */
  list: z.string(),
  registerNumber: z.number(),
  caseId: z.string(),
  /** the file whose form says its family since; absent: the application it came from */
  record: z.optional(z.string()),
  /** the file by which a member of the family holds it in the place of whoever came by that application (73(2)) */
  heldBy: z.optional(z.string()),
  registeredAt: z.string(),
  /** the name of the entry it went into, while it is merged */
  mergedInto: z.optional(z.string()),
  status: z.enum(entryStatuses),
  /** the list it stands on, and where */
  onList: z.string(),
  ...rank,
  /** its acts, each by its list's log and sequence there */
  acts: z.array(ActName),
});
export type EntryIdentity = z.infer<typeof EntryIdentity>;

/** The name of an entry, as a claim holds it: by the list that gave its number. */
export const entryName = ({
  provider,
  list,
  registerNumber,
}: Pick<EntryIdentity, 'provider' | 'list' | 'registerNumber'>) => `${provider}#${list}#${registerNumber}`;

/** The claim of a person's entry at one provider (X31). */
export const entryKey = (provider: string, person: string): string => `entry#${provider}#${person}`;
/** The claim of a second entry that a person came to have there: taken in from an old list, until the two are merged (X144). */
export const besideKey = (provider: string, person: string): string => `entry-beside#${provider}#${person}`;

/** The claim of whatever is being decided about an entry: one amendment at a time (X122). */
export const amendmentKey = (entry: Parameters<typeof entryName>[0]): string => `amendment#${entryName(entry)}`;

/** The one open change of an entry, whoever asks for it (X55). */
export const openChangeKey = (entry: string): string => `open-change#${entry}`;

/** The claim of the dwelling that an entry is being offered: one at a time (X203). */
export const offerKey = (entry: Parameters<typeof entryName>[0]): string => `offer#${entryName(entry)}`;

/** The claim of a dwelling that is decided to be a person’s, until he has its keys: of one at a time, by whichever entry (X248). */
export const housingKey = (person: string): string => `housing#${person}`;

/** The claim of the request in which the term runs in which an entry's family is to be given a dwelling (74(3)). */
export const housingTermKey = (entry: Parameters<typeof entryName>[0]): string => `housing-term#${entryName(entry)}`;

/** The claim of what was last said of the needs of an entry’s family (X207). */
export const needsKey = (entry: Parameters<typeof entryName>[0]): string => `needs#${entryName(entry)}`;

/** The entry that a claim's holder names. */
export function entryNamed(name: string): Pick<EntryIdentity, 'provider' | 'list' | 'registerNumber'> {
  const [provider = '', list = '', registerNumber] = name.split('#');
  return { provider, list, registerNumber: Number(registerNumber) };
}

/** Whose position it is. */
export const nameOfPosition = ({ provider, list, numberedBy = list, registerNumber }: Entry): string =>
  entryName({ provider, list: numberedBy, registerNumber });

/** The name of a position within its list. */
export const positionName = ({ day, priorityMoment, intakeSequence }: Rank): string =>
  `${day}#${priorityMoment}#${intakeSequence}`;

/** The position of an entry as its identity has it. */
export const positionOf = (identity: EntryIdentity): Entry => {
  const { provider, list, onList, registerNumber, caseId, registeredAt, status } = identity;
  const { day, priorityMoment, intakeSequence } = identity;
  return {
    caseId,
    provider,
    list: onList,
    ...(onList === list ? {} : { numberedBy: list }),
    day,
    priorityMoment,
    intakeSequence,
    registerNumber,
    registeredAt,
    active: status === 'ACTIVE',
  };
};

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

export const emptyDay = (provider: string, list: string, day: string): DayState => ({ provider, list, day, slots: {} });

/** Does a day count each of its entries by its slot? Not where some were registered before days were counted so. */
export const isCounted = ({ day, slots }: DayState, { days }: YearState): boolean =>
  Object.values(slots).reduce((sum, count) => sum + count, 0) === (days[day] ?? 0);

export const sizeOf = (list: ListState): number => Object.values(list.totals).reduce((sum, count) => sum + count, 0);
export const yearOf = (day: string): number => Number(day.slice(0, 4));
