import * as z from 'zod/mini';
import { staffRoles } from '../actor.ts';
import { idOf, termDates } from './refs.ts';

const text = z.string();
const instant = z.string();

export const event = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });

/** What happens to a file of any kind: how machines and clock move it along. Events carry ids only. */
export const frameEvents = [
  event('HoldBegan', { step: text, cause: text, nextTryAt: instant }),
  event('HoldContinued', { step: text, cause: text, nextTryAt: instant }),
  event('HoldEnded', { step: text }),
  event('TaskOpened', { step: text, role: z.enum(staffRoles), organisation: text, dueAt: z.optional(instant) }),
  event('TaskClaimed', {
    step: text,
    staff: idOf('staff'),
    /** when the claim ages; older ones count from the opening of their task */
    until: z.optional(instant),
    /** whose claim stood no more */
    takenFrom: z.optional(idOf('staff')),
  }),
  event('TaskReleased', { step: text, staff: idOf('staff') }),
  event('TermStarted', {
    term: text,
    ...termDates,
    replaces: z.optional(z.number()),
  }),
  event('TermReckonedAnew', { term: text, ...termDates, replaces: z.number(), movedFrom: z.optional(text) }),
  /** what had ended it has fallen: it goes on under the dates that it had (X269) */
  event('TermReopened', { term: text, replaces: z.number() }),
  event('TermMet', { term: text, late: z.boolean() }),
  event('TermLapsed', { term: text, cause: text }),
  event('TermReminded', { term: text, untouched: z.boolean() }),
  event('TermMissed', { term: text, dueAt: instant, cause: z.enum(['OVERDUE', 'HELD']) }),
  event('TermEscalated', { term: text, to: z.enum(['head', 'administrator']) }),
  event('ProcedureResumed', { machine: z.optional(text), attempt: z.number(), why: text }),
] as const;

const FrameEvent = z.discriminatedUnion('type', frameEvents);
export type FrameEvent = z.infer<typeof FrameEvent>;
export type FrameEventType = FrameEvent['type'];
export type FrameEventOf<T extends FrameEventType> = Extract<FrameEvent, { type: T }>;

const frameTypes: ReadonlySet<string> = new Set(frameEvents.flatMap(({ shape }) => shape.type._zod.def.values));

export const isFrameEvent = (told: { readonly type: string }): told is FrameEvent => frameTypes.has(told.type);
