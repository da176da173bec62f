import * as z from 'zod/mini';

const text = z.string();

/** A record in `people`: what a person typed or a register said; events name it with a keyed hash of its content. */
export const RecordRef = z.object({ id: text, mac: text });
export type RecordRef = z.infer<typeof RecordRef>;

/** A kept paper, under the SHA-256 of its exact bytes. */
export const PaperRef = z.object({ id: text, type: text, sha256: text, versionId: text });
export type PaperRef = z.infer<typeof PaperRef>;

/** A detached CMS, under its own SHA-256. */
export const SignatureRef = z.object({ sha256: text, versionId: text });
export type SignatureRef = z.infer<typeof SignatureRef>;

/** What a person typed, together with the record that will hold it: `decide` sees the text, events only the record. */
export interface Written<T> {
  readonly record: RecordRef;
  readonly content: T;
}
