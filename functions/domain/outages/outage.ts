// Times when Kezek, the network or the power was away, and offices took packages in paper (X60).
import * as z from 'zod/mini';
import type { StaffActor } from '#domain/actor.ts';
import { RecordRef } from '#domain/file/refs.ts';
import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import { type ServiceCentreId, serviceCentreIds } from '#domain/regulation/offices/service-centres.ts';
import { lastDayOf } from '#domain/regulation/periods.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import { lastOfMinute, localDate } from '#domain/time/local-date.ts';
import { type CoverFault, outageCures } from './outage-words.ts';

const text = z.string();

/** Who told of it and when: a supervisor, or the service that found its own doors shut. */
const Teller = z.discriminatedUnion('by', [
  z.object({ by: z.literal('supervisor'), staff: text, at: text }),
  z.object({ by: z.literal('service'), at: text }),
]);

/** A recorded outage; it is ended once and otherwise never changed, so that it is its own journal. */
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
});
export type Outage = z.infer<typeof Outage>;

type Said = Pick<Outage, 'id' | 'from' | 'to' | 'centres' | 'ground'>;

const wrong = (field: string, problem: 'IN_FUTURE' | 'BEFORE_START' | 'TOO_LATE'): Refusal =>
  fieldsWrong('X60', { field, problem, cure: outageCures[problem] });

const byTeller = ({ kind, staff }: StaffActor, at: Instant): Result<z.infer<typeof Teller>, Refusal> =>
  kind === 'supervisor' ? ok({ by: kind, staff, at }) : refused(refusal('FORBIDDEN', { paragraph: 'X60' }));

/**
 * The outage that a supervisor records: it has begun, and is over or not; one that nobody could enter anything by any
 * more is refused (X60).
 */
export function outageRecorded(said: Said, by: StaffActor, now: Instant): Result<Outage, Refusal> {
  const recorded = byTeller(by, now);
  if (!recorded.ok) return recorded;
  if (said.from > now) return refused(wrong('from', 'IN_FUTURE'));
  const fault = said.to === undefined ? undefined : endFault(said.from, said.to, now);
  if (fault) return refused(fault);
  if (isTooLate(said, now)) return refused(wrong('to', 'TOO_LATE'));
  return ok({ ...said, version: 1, recorded: recorded.value });
}

/** The same once it is over; it is ended once. */
export function outageEnded(
  outage: Outage,
  { to, by }: { readonly to: Instant; readonly by: StaffActor },
  now: Instant,
): Result<Outage, Refusal> {
  const ended = byTeller(by, now);
  if (!ended.ok) return ended;
  if (outage.to !== undefined) return refused(refusal('OUTAGE_ENDED', { paragraph: 'X60' }));
  const fault = endFault(outage.from, to, now);
  return fault ? refused(fault) : ok({ ...outage, version: outage.version + 1, to, ended: ended.value });
}

function endFault(from: Instant, to: Instant, now: Instant): Refusal | undefined {
  if (to <= from) return wrong('to', 'BEFORE_START');
  return to > now ? wrong('to', 'IN_FUTURE') : undefined;
}

/** Three working days after its end nothing that was taken in it is entered any more (X60). */
const isTooLate = ({ to }: Pick<Outage, 'to'>, enteredAt: Instant): boolean =>
  to !== undefined && lastDayOf('takenInPaperEntered', localDate(to)) < localDate(enteredAt);

/** The last day on which what was taken in it may be entered; undefined: it is not over. */
export const lastDayToEnter = ({ to }: Pick<Outage, 'to'>) =>
  to === undefined ? undefined : lastDayOf('takenInPaperEntered', localDate(to));

interface Taking {
  readonly at: Instant;
  readonly centre: ServiceCentreId | undefined;
  /** when an official entered it */
  readonly enteredAt: Instant;
}

/**
 * Why an outage does not cover a package taken at that moment, known to the minute, at that centre and entered then;
 * undefined: it does. One that is not over covers nothing yet, so that none stays open for ever (X60).
 */
export function coverFault(outage: Outage, { at, centre, enteredAt }: Taking): CoverFault | undefined {
  const { from, to, centres } = outage;
  if (centres !== 'all' && !centres.some((one) => one === centre)) return 'OTHER_CENTRE';
  if (to === undefined) return 'NOT_OVER';
  if (lastOfMinute(at) < from || at > to) return 'OUTSIDE_OUTAGE';
  return isTooLate(outage, enteredAt) ? 'TOO_LATE' : undefined;
}
