import type { ApplicationEvent } from '#domain/application/event.ts';
import type { RecordRef } from '#domain/file/refs.ts';

/** The record of the document by which an operator knew who came, for whatever was done then; of before it was kept, none. */
export const identitySeen = (event: ApplicationEvent): RecordRef | undefined =>
  'identity' in event ? event.identity : undefined;

/** The record of the power by which somebody was named for another (X331). */
export const powerSeen = (event: ApplicationEvent): RecordRef | undefined =>
  event.type === 'RepresentativeRecorded' || event.type === 'RepresentativeNamed' ? event.record : undefined;
