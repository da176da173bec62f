import { createHash } from 'node:crypto';
import type { RealTime } from '#casework/ports/clock.ts';
import type { People } from '#casework/ports/people.ts';
import type { PreparedPapers } from '#casework/ports/prepared-papers.ts';
import { newId } from '#domain/ids.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type Issue, type PaperContent, paperBytes } from './paper.ts';
import type { Whose } from './whose.ts';

export interface PreparingDeps {
  readonly people: People;
  readonly preparedPapers: PreparedPapers;
  readonly realTime: RealTime;
}

/** A paper that waits for a person's signature: its bytes, and the two words by which it is formed again. */
export interface PreparedBytes {
  readonly id: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** The content as of the paper's own moment, so that forming it again later gives the same bytes. */
export type ContentAt = (issuedAt: Instant) => PaperContent;

/** The exact bytes to sign. Only their moment is kept, for the life of a paper: what is never filed leaves nothing behind. */
export async function preparePaper(
  theCase: Whose,
  content: ContentAt,
  now: Instant,
  deps: PreparingDeps,
): Promise<PreparedBytes> {
  const issue = { id: newId('paper', Date.parse(now)), issuedAt: now };
  const bytes = await formed(theCase, content, issue, deps);
  const expiresAtMs = deps.realTime() + lengthOf('paperLives');
  await deps.preparedPapers.keep({ ...issue, caseId: theCase.id, expiresAtMs });
  return bytes;
}

/**
 * The same bytes again; undefined when the paper has outlived its time, when the case has changed since it was prepared,
 * or when it never was this case's: its form, its documents and its power are all in it.
 */
export async function paperAgain(
  theCase: Whose,
  content: ContentAt,
  asked: { readonly paperId: string; readonly sha256: string },
  deps: PreparingDeps,
): Promise<PreparedBytes | undefined> {
  const prepared = await deps.preparedPapers.find(asked.paperId);
  if (!prepared || prepared.caseId !== theCase.id || deps.realTime() >= prepared.expiresAtMs) return undefined;
  const again = await formed(theCase, content, prepared, deps);
  return again.sha256 === asked.sha256 ? again : undefined;
}

async function formed(
  theCase: Whose,
  content: ContentAt,
  { id, issuedAt }: Issue,
  deps: Pick<PreparingDeps, 'people'>,
): Promise<PreparedBytes> {
  const bytes = await paperBytes(theCase, content(issuedAt), { id, issuedAt }, deps);
  return { id, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
