import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { lastDayOf, lengthOf } from '#domain/regulation/periods.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

/** The last day on which a draft is kept (X45). */
export const draftKeptUntil = ({ openedAt }: Pick<Application, 'openedAt'>): PlainDate =>
  lastDayOf('draftKept', localDate(openedAt));

/** A draft that was never filed is kept for so many days; until then only its person discards it (X45). */
export const isDraftKept = (draft: Pick<Application, 'openedAt'>, now: Instant): boolean =>
  localDate(now) <= draftKeptUntil(draft);

/** Until when the records of an unfiled draft are kept (X45). */
export const draftExpiry = (now: Instant): Instant => new Date(Date.parse(now) + lengthOf('draftKept')).toISOString();

/** All that one official could change in a draft, or end it by. */
const filling: readonly string[] = [
  'SaveForm',
  'AttachDocument',
  'RemoveDocument',
  'RecordRepresentative',
  'DiscardDraft',
  'RefusePackage',
];

/** Two have confirmed that it was taken in paper: nobody alone changes or ends it, till it is filed or its days are over (X115). */
export const isFixedByTwo = (
  { status, lentTo, keptBy }: Pick<Application, 'status' | 'lentTo' | 'keptBy'>,
  { kind }: Actor,
  action: string,
): boolean =>
  status === 'OPENED' && (lentTo ?? keptBy) !== undefined && kind === 'operator' && filling.includes(action);
