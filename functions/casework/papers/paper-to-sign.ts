import { createHash } from 'node:crypto';
import type { People } from '#casework/ports/people.ts';
import type { Application } from '#domain/application/application.ts';
import { madeAtMs, newId } from '#domain/ids.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type PaperContent, paperBytes } from './paper.ts';

/** A paper that waits for a person's signature: its bytes, and the two words by which it is formed again. */
export interface PreparedBytes {
  readonly id: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** The content as of the paper's own moment, so that forming it again later gives the same bytes. */
export type ContentAt = (issuedAt: Instant) => PaperContent;

/** The exact bytes to sign. Nothing is kept: what is never filed leaves no paper behind. */
export async function preparePaper(
  theCase: Application,
  content: ContentAt,
  now: Instant,
  deps: { readonly people: People },
): Promise<PreparedBytes> {
  return formed(theCase, content, newId('paper', Date.parse(now)), deps);
}

/**
 * The same bytes again; undefined when the case has changed since they were prepared, or when they never were this
 * case's: its form, its documents and its power are all in them.
 */
export async function paperAgain(
  theCase: Application,
  content: ContentAt,
  asked: { readonly paperId: string; readonly sha256: string },
  now: Instant,
  deps: { readonly people: People },
): Promise<PreparedBytes | undefined> {
  if (madeAtMs(asked.paperId) > Date.parse(now)) return undefined;
  const again = await formed(theCase, content, asked.paperId, deps);
  return again.sha256 === asked.sha256 ? again : undefined;
}

async function formed(
  theCase: Application,
  content: ContentAt,
  id: string,
  deps: { readonly people: People },
): Promise<PreparedBytes> {
  const issuedAt = new Date(madeAtMs(id)).toISOString();
  const bytes = await paperBytes(theCase, content(issuedAt), { id, issuedAt }, deps);
  return { id, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
