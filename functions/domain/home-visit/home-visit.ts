import * as z from 'zod/mini';
import { idOf, RecordRef } from '../file/refs.ts';
import { fileShape } from '../file/state.ts';
import { providerIds } from '../regulation/offices/providers.ts';
import { serviceCentreIds } from '../regulation/offices/service-centres.ts';
import { visitRefusalIds } from '../regulation/visits/refusals.ts';
import { shownGrounds } from '../regulation/visits/shown.ts';
import { VisitChannel, Window, wishEnds } from './event.ts';
import { homeVisitStatuses } from './status.ts';

const instant = z.string();
const Status = z.enum(homeVisitStatuses);

/** By whom it was offered, and when. */
const SetWindow = z.extend(Window, { by: idOf('staff'), at: instant });

/** A visit to whoever cannot come to a desk (para 13); ids and hashes only, no personal data. */
export const HomeVisit = z.object({
  ...fileShape,
  status: Status,
  reached: z.array(z.object({ status: Status, at: instant })),
  subject: idOf('person'),
  channel: VisitChannel,
  /** in which the home lies; its centre makes the visit */
  district: z.enum(providerIds),
  centre: z.enum(serviceCentreIds),
  /** who, where, what is to be taken in, and when he would like it */
  asked: RecordRef,
  /** the request whose result is brought; absent: a package is taken in (X235) */
  brings: z.optional(idOf('case')),
  /** of a visit that takes a package in: its result is wished home too, and what has become of that (X262) */
  resultToo: z.optional(z.literal(true)),
  resultWish: z.optional(
    z.object({
      why: z.enum(wishEnds),
      at: instant,
      visit: z.optional(idOf('visit')),
      reason: z.optional(RecordRef),
    }),
  ),
  /** with which visit it was wished, where it brings a result by itself (X262) */
  wishedWith: z.optional(idOf('visit')),
  /** as he last wished it, where he declined a window */
  wishes: z.optional(RecordRef),
  /** the last that was offered, by whom and when */
  window: z.optional(SetWindow),
  /** windows that were set and came to nothing, by which side and with what it said; older files kept none */
  moved: z.optional(
    z.array(
      z.extend(Window, {
        side: z.enum(['centre', 'person']),
        at: instant,
        by: z.optional(idOf('staff')),
        said: RecordRef,
      }),
    ),
  ),
  /** those in which nobody of the centre came, when that was sure, and what it said of it; older files kept none */
  unmade: z.optional(z.array(z.extend(SetWindow, { missedAt: instant, said: z.optional(RecordRef) }))),
  /** those in which nobody was at home */
  empty: z.array(Window),
  home: z.optional(z.object({ by: idOf('staff'), at: instant, shown: z.enum(shownGrounds), identity: RecordRef })),
  /** filed at home; or, of one whose package lacked something, ended there */
  request: z.optional(idOf('case')),
  /** when its package was taken, or its result handed over, without a network (X60, X274) */
  takenAt: z.optional(instant),
  /** why, where an official cancelled it */
  cancelled: z.optional(z.object({ at: instant, reason: z.optional(RecordRef) })),
  /** when that result was handed over, and to whom where it was at home */
  handed: z.optional(z.object({ at: instant, to: z.optional(z.enum(['recipient', 'representative'])) })),
  refusal: z.optional(
    z.object({
      reason: z.enum(visitRefusalIds),
      explanation: RecordRef,
      by: idOf('staff'),
      at: instant,
      barredBy: z.optional(z.string()),
    }),
  ),
});
export type HomeVisit = z.infer<typeof HomeVisit>;
