import * as z from 'zod/mini';
import { idPattern } from '#domain/ids.ts';

/** A CMS of one signer with his chain is a few kilobytes; this is far above any. */
const longestCms = 200_000;

export const Cms = z.string().check(z.base64(), z.minLength(4), z.maxLength(longestCms));

/** A prepared paper, named by its id and hash, and the detached signature of its exact bytes. */
export const SignedPaper = z.strictObject({
  paperId: z.string().check(z.regex(idPattern('paper'))),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  cms: Cms,
});
export type SignedPaper = z.infer<typeof SignedPaper>;
