import * as z from 'zod/mini';
import { event, type FrameEvent, frameEvents } from '../file/event.ts';
import { idOf, PaperRef, RecordRef } from '../file/refs.ts';
import { holderEvents } from '../file/tasks/staffing.ts';
import { providerIds } from '../regulation/offices/providers.ts';
import { serviceCentreIds } from '../regulation/offices/service-centres.ts';
import { visitRefusalIds } from '../regulation/visits/refusals.ts';
import { shownGrounds } from '../regulation/visits/shown.ts';

const instant = z.string();

/** By which way a visit is asked for (para 13, X18). */
export const visitChannels = ['cabinet', 'telephone', 'desk'] as const;
export const VisitChannel = z.enum(visitChannels);
export type VisitChannel = z.infer<typeof VisitChannel>;

/** What has become of a wish that the result be brought too (X262, X273). */
export const wishEnds = ['BECAME_VISIT', 'OTHER_VISIT', 'NOT_OFFERED', 'NO_RESULT', 'TAKEN_BACK'] as const;

/** A day and its two hours. */
export const Window = z.object({ from: instant, to: instant });
export type Window = z.infer<typeof Window>;

/** Whoever of the staff did it; absent: the person himself. */
const hand = { by: z.optional(idOf('staff')) };

/**
 * What has happened to a home visit. Events carry ids only: address, telephone and wishes stand in `people`, and the event
 * names that record with a keyed hash of its content.
 */
export const HomeVisitEvent = z.discriminatedUnion('type', [
  ...frameEvents,
  ...holderEvents,
  event('HomeVisitRequested', {
    subject: idOf('person'),
    channel: VisitChannel,
    district: z.enum(providerIds),
    centre: z.enum(serviceCentreIds),
    asked: RecordRef,
    /** the request whose result is to be brought (X235) */
    brings: z.optional(idOf('case')),
    /** of a visit that takes a package in: its result is wished home as well (X262) */
    resultToo: z.optional(z.literal(true)),
    /** with which visit it was wished that brings a result by itself now (X262) */
    wishedWith: z.optional(idOf('visit')),
    ...hand,
  }),
  /** the wish that the result be brought too is over: it has become that visit, cannot become one, there is no result, or it was taken back (X262, X273) */
  event('ResultWishEnded', {
    why: z.enum(wishEnds),
    visit: z.optional(idOf('visit')),
    reason: z.optional(RecordRef),
    ...hand,
  }),
  event('WindowOffered', {
    ...Window.shape,
    by: idOf('staff'),
    paper: PaperRef,
    /** why nobody came in the one before (X232) */
    reason: z.optional(RecordRef),
  }),
  /** the centre moves what it has offered, and says why */
  event('WindowMoved', { ...Window.shape, by: idOf('staff'), paper: PaperRef, reason: RecordRef }),
  event('WindowDeclined', { wishes: RecordRef, ...hand }),
  /** while no window is set */
  event('WishTold', { wishes: RecordRef, ...hand }),
  /** the centre has entered nothing of its window, and may enter nothing any more */
  event('WindowMissed', {}),
  /** the operator stands before the person, by that document, and has seen by what his health is impaired */
  event('VisitBegun', { by: idOf('staff'), shown: z.enum(shownGrounds), identity: RecordRef }),
  /** at home, by the request that the same commit files */
  event('PackageTakenAtHome', {
    request: idOf('case'),
    by: idOf('staff'),
    /** without a network, of what is entered later (X60) */
    takenAt: z.optional(instant),
  }),
  /** M10 was given at home by the request that the same commit ends */
  event('PackageLackedAtHome', { request: idOf('case'), by: idOf('staff') }),
  event('VisitRefused', {
    reason: z.enum(visitRefusalIds),
    explanation: RecordRef,
    paper: PaperRef,
    by: idOf('staff'),
    /** by which rule it was not filed: what was opened there, the file that bars it, and when it was taken without a network (X233) */
    request: z.optional(idOf('case')),
    barredBy: z.optional(z.string()),
    takenAt: z.optional(instant),
  }),
  /** somebody of the centre came in that window with a result, which is told later: there was no network (X274) */
  event('CentreCame', { takenAt: instant, by: idOf('staff') }),
  /** the result was handed over at home, by a receipt that was signed by hand; without one, at a desk meanwhile (X235) */
  event('ResultHanded', {
    request: idOf('case'),
    to: z.optional(z.enum(['recipient', 'representative'])),
    receiptNumber: z.optional(z.string()),
    paper: z.optional(PaperRef),
    takenAt: z.optional(instant),
    ...hand,
  }),
  event('NobodyFoundHome', { by: idOf('staff'), paper: PaperRef }),
  /** another day and window are owed */
  event('NextWindowOwed', {}),
  /** nobody was at home in the last window that is offered */
  event('VisitClosed', {}),
  event('VisitCancelled', { reason: z.optional(RecordRef), ...hand }),
]);
export type HomeVisitEvent = z.infer<typeof HomeVisitEvent>;
export type EventType = HomeVisitEvent['type'];
export type EventOf<T extends EventType> = Extract<HomeVisitEvent, { type: T }>;

/** What only a home visit knows; the rest is the frame's. */
export type OwnEvent = Exclude<HomeVisitEvent, FrameEvent>;
export type OwnEventType = OwnEvent['type'];
