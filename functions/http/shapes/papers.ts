import * as z from 'zod/mini';
import type { FormatFault } from '#domain/text/format-faults.ts';
import { signature } from '#domain/text/texts.ts';
import { idOf } from './of-case.ts';

/** A CMS of one signer with his chain is a few kilobytes; this is far above any. */
const longestCms = 200_000;

export const Cms = signature(longestCms);

/** Consents of one family: more of age than any has. */
export const consentsAtMost = 20;

/** A SHA-256, plain or keyed, as hexadecimal digits. */
export const Digest = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'digest' satisfies FormatFault));

const PaperName = z.object({ id: z.string(), sha256: z.string() });
/** The exact bytes that are to be signed, in Base64, and the paper they are. */
export const BytesToSign = z.object({ paper: PaperName, content: z.string() });

/** A paper whose bytes were given to sign, named by its id and hash, and the detached signature of exactly these bytes. */
export const SignedPaper = z.strictObject({
  paperId: idOf('paper'),
  sha256: Digest,
  cms: Cms,
});

export const PaperView = z.object({
  type: z.string(),
  paper: z.optional(PaperName),
  content: z.optional(z.string()),
  text: z.string(),
});
export type PaperView = z.infer<typeof PaperView>;

export const plainText = 'text/plain; charset=utf-8';
