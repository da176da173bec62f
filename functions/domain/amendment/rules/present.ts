import type { Refusal } from '#domain/file/refusal.ts';
import { type Present, type ShownDocument, shownPersonFault } from '../../file/present.ts';
import type { Instant } from '../../time/instant.ts';
import type { Amendment } from '../amendment.ts';

export type { ShownDocument };

/** Whoever is told, or answers, before an official is whose entry it is, by the document he shows. */
export const presentFault = ({ subject }: Amendment, present: Present, now: Instant): Refusal | undefined =>
  shownPersonFault(subject, present, { now, paragraph: '73(3)' });
