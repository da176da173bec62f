import * as z from 'zod/mini';

const text = z.string();

type Named =
  | 'case'
  | 'person'
  | 'staff'
  | 'record'
  | 'paper'
  | 'document'
  | 'outage'
  | 'confirmation'
  | 'amendment'
  | 'oldlist'
  | 'oldentry'
  | 'visit'
  | 'complaint'
  | 'dwelling'
  | 'allocation'
  | 'offer'
  | 'inventory'
  | 'needs';

/** An id with the prefix of what it names, so that two can never be swapped. */
export const idOf = (...prefixes: readonly Named[]) =>
  z.string().check(z.regex(new RegExp(`^(?:${prefixes.join('|')})_\\w+$`)));

/** Is it a row of an old list, where a request may be named as well? */
export const isRowId = (id: string): boolean => id.startsWith('oldentry_');

/** A record in `people`: what a person typed or a register said; events name it with a keyed hash of its content. */
export const RecordRef = z.object({ id: idOf('record'), mac: text });
export type RecordRef = z.infer<typeof RecordRef>;

/** Which another official has confirmed, by what; what one alone did, or had done before two were needed, has neither. */
export const byTwo = { confirmation: z.optional(idOf('confirmation')), confirmedBy: z.optional(idOf('staff')) };

/** A kept paper, under the SHA-256 of its exact bytes. */
export const PaperRef = z.object({ id: idOf('paper'), type: text, sha256: text, versionId: text });
export type PaperRef = z.infer<typeof PaperRef>;

/** A detached CMS, under its own SHA-256. */
export const SignatureRef = z.object({ sha256: text, versionId: text });
export type SignatureRef = z.infer<typeof SignatureRef>;

/** What a person typed, together with the record that will hold it: `decide` sees the text, events only the record. */
export interface Written<T> {
  readonly record: RecordRef;
  readonly content: T;
}

/** The dates of a term, as it was started and as it runs: `TermDates` as it is stored. */
export const termDates = {
  startedAt: z.string(),
  acceptedOn: z.string(),
  countedFrom: z.string(),
  nominalLastDay: z.string(),
  lastDay: z.string(),
  dueAt: z.string(),
  mayMove: z.optional(z.literal(true)),
};
