// Times when Kezek, the network or the power was away, and offices took packages in paper (X60).
import * as z from 'zod/mini';
import type { StaffActor } from '#domain/actor.ts';
import { RecordRef } from '#domain/file/refs.ts';
import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import { enteredUntil, isWithin, type KeptUntil } from '#domain/regulation/filing-days.ts';
import { type ServiceCentreId, serviceCentreIds } from '#domain/regulation/offices/service-centres.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { outlook } from '#domain/time/calendar.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { addDays, lastOfMinute, localDate } from '#domain/time/local-date.ts';
import { isOpenAt } from '#domain/time/office-time.ts';
import { type CoverFault, outageCures } from './outage-words.ts';

const text = z.string();

/** Who told of it and when; older tellings do not say which person he is. */
const Teller = z.object({ by: z.literal('supervisor'), staff: text, person: z.optional(text), at: text });

/** A recorded outage; it is ended once, confirmed once and otherwise never changed, so that it is its own journal. */
export const Outage = z.object({
  id: text,
  version: z.number(),
  from: text,
  /** absent: still away */
  to: z.optional(text),
  centres: z.union([z.literal('all'), z.array(z.enum(serviceCentreIds))]),
  /** why it is known, as it was typed */
  ground: RecordRef,
  recorded: Teller,
  ended: z.optional(Teller),
  /** by which request and by whom it was confirmed once it was over; absent: it covers nothing (X76) */
  confirmed: z.optional(z.object({ confirmation: text, staff: text, person: z.optional(text), at: text })),
});
export type Outage = z.infer<typeof Outage>;

type Said = Pick<Outage, 'id' | 'from' | 'to' | 'centres' | 'ground'>;

const saidOf = ({ from, to = '', centres, ground }: Omit<Said, 'id'>): string =>
  [from, to, ...[...new Set([centres].flat())].toSorted(), ground.mac].join('#');

/** By which one telling is known from another, however it ended since: when, where and on which ground. */
export const toldAs = ({ ended, to, ...said }: Outage): string => saidOf({ ...said, ...(ended ? {} : { to }) });

/** Is it the outage that is told there, as it was told or as it has ended? */
export const isToldAs = (outage: Outage, said: Outage): boolean =>
  toldAs(outage) === toldAs(said) || saidOf(outage) === saidOf(said);

const wrong = (field: string, problem: 'IN_FUTURE' | 'BEFORE_START' | 'TOO_LATE' | 'TOO_LONG'): Refusal =>
  fieldsWrong(problem === 'TOO_LONG' ? 'X76' : 'X60', { field, problem, cure: outageCures[problem] });

const byTeller = ({ kind, staff, person }: StaffActor, at: Instant): Result<z.infer<typeof Teller>, Refusal> =>
  kind === 'supervisor'
    ? ok({ by: kind, staff, ...(person ? { person } : {}), at })
    : refused(refusal('FORBIDDEN', { paragraph: 'X60' }));

/**
 * The outage that a supervisor records: it has begun, and is over or not; one that nobody could enter anything by any
 * more, or that is longer than outages are, is refused (X60, X76).
 */
export function outageRecorded(said: Said, by: StaffActor, now: Instant): Result<Outage, Refusal> {
  const recorded = byTeller(by, now);
  if (!recorded.ok) return recorded;
  if (said.from > now) return refused(wrong('from', 'IN_FUTURE'));
  const isOld = said.to === undefined && isTooLong({ from: said.from, to: now });
  const fault = isOld ? wrong('from', 'TOO_LONG') : said.to && endFault(said.from, said.to, now);
  if (fault) return refused(fault);
  return ok({ ...said, version: 1, recorded: recorded.value });
}

/** The same once it is over; it is ended once, and told once more with the same end it is as it was. */
export function outageEnded(
  outage: Outage,
  { to, by }: { readonly to: Instant; readonly by: StaffActor },
  now: Instant,
): Result<Outage, Refusal> {
  const ended = byTeller(by, now);
  if (!ended.ok) return ended;
  if (outage.to === to) return ok(outage);
  if (outage.to !== undefined) return refused(refusal('OUTAGE_ENDED', { paragraph: 'X60' }));
  const fault = endFault(outage.from, to, now);
  return fault ? refused(fault) : ok({ ...outage, version: outage.version + 1, to, ended: ended.value });
}

function endFault(from: Instant, to: Instant, now: Instant): Refusal | undefined {
  if (to <= from) return wrong('to', 'BEFORE_START');
  if (to > now) return wrong('to', 'IN_FUTURE');
  if (isTooLong({ from, to })) return wrong('to', 'TOO_LONG');
  return isTooLate({ to }, now) ? wrong('to', 'TOO_LATE') : undefined;
}

/**
 * The same once a second person has confirmed it, which lets operators choose moments in it; only what is over can be
 * confirmed. Who the second person may be is asked of the request (X76).
 */
export function outageConfirmed(
  outage: Outage,
  { confirmation, by }: { readonly confirmation: string; readonly by: StaffActor },
  now: Instant,
): Result<Outage, Refusal> {
  if (outage.to === undefined)
    return refused(fieldsWrong('X76', { field: 'to', problem: 'NOT_OVER', cure: outageCures.NOT_OVER }));
  const { staff, person } = by;
  const confirmed = { confirmation, staff, ...(person ? { person } : {}), at: now };
  return ok({ ...outage, version: outage.version + 1, confirmed });
}

/** The persons by whose word it is an outage: they choose no moment in it, in whatever office else they serve (X76). */
export const toldBy = ({ recorded, ended, confirmed }: Outage): string[] =>
  [recorded, ended, confirmed].flatMap((hand) => hand?.person ?? []);

const isTooLong = ({ from, to }: { readonly from: Instant; readonly to: Instant }): boolean =>
  Date.parse(to) - Date.parse(from) > lengthOf('outageLongest');

/** The days that it touched; none of one that is not over, or longer than outages are, by which nothing is entered. */
export function daysOf({ from, to }: Pick<Outage, 'from' | 'to'>): PlainDate[] {
  if (to === undefined || isTooLong({ from, to })) return [];
  const days: PlainDate[] = [];
  for (let day = localDate(from); day <= localDate(to); day = addDays(day, 1)) days.push(day);
  return days;
}

/**
 * Till when what was taken in it may be entered, or that a year is waited for (X60, X89); undefined: it is not over. What is
 * told and what is done both begin here.
 */
export const toEnterUntil = ({ to }: Pick<Outage, 'to'>): KeptUntil | undefined =>
  to === undefined ? undefined : enteredUntil(localDate(to));

/** Three working days after its end nothing that was taken in it is entered any more (X60). */
function isTooLate(outage: Pick<Outage, 'to'>, enteredAt: Instant): boolean {
  const until = toEnterUntil(outage);
  return until !== undefined && !isWithin(localDate(enteredAt), until);
}

/** Did centres receive people at any time of it? What is longer than outages are, touches some day. */
export const touchesOfficeHours = (span: Required<Pick<Outage, 'from' | 'to'>>): boolean => {
  const isOpenOn = (day: PlainDate) =>
    outlook.hoursOf('corporation', day).some(({ opens, closes }) => opens < span.to && span.from < closes);
  return isTooLong(span) || daysOf(span).some(isOpenOn);
};

interface Taking {
  readonly at: Instant;
  readonly centre: ServiceCentreId | undefined;
  /** when an official entered it */
  readonly enteredAt: Instant;
  /** when that centre filed a request by the system while it is said to have been away */
  readonly filedInside?: Instant | undefined;
}

/**
 * Why an outage does not cover a package taken at that moment, known to the minute, at that centre and entered then;
 * undefined: it does. One that is not over covers nothing yet, so that none stays open for ever (X60); nor does one that
 * one person alone told of, that is too long, or in which that centre was at work; and a centre that was closed took
 * nothing in paper either (X76).
 */
export function coverFault(outage: Outage, taking: Taking): CoverFault | undefined {
  const { at, centre, enteredAt, filedInside } = taking;
  const { from, to, centres, confirmed } = outage;
  if (centres !== 'all' && !centres.some((one) => one === centre)) return 'OTHER_CENTRE';
  if (to === undefined) return 'NOT_OVER';
  if (isTooLong({ from, to })) return 'TOO_LONG';
  if (!confirmed) return 'NOT_CONFIRMED';
  if (lastOfMinute(at) < from || at > to) return 'OUTSIDE_OUTAGE';
  if (!isOpenAt('corporation', at)) return 'CENTRE_CLOSED';
  if (isTooLate(outage, enteredAt)) return 'TOO_LATE';
  return filedInside === undefined ? undefined : 'WAS_WORKING';
}
