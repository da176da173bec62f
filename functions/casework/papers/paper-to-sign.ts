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

/** Forms the bytes of a paper under its id, as of its own moment. */
export type Forming = (issue: Issue) => Uint8Array | Promise<Uint8Array>;

/** The exact bytes to sign. Only their moment is kept, for the life of a paper: what is never filed leaves nothing behind. */
export const preparePaper = (
  theCase: Whose,
  content: ContentAt,
  now: Instant,
  deps: PreparingDeps,
): Promise<PreparedBytes> => prepareFor(theCase.id, ofCase(theCase, content, deps), now, deps);

/**
 * The same bytes again; undefined when the paper has outlived its time, when the case has changed since it was prepared,
 * or when it never was this case's: its form, its documents and its power are all in it.
 */
export const paperAgain = (
  theCase: Whose,
  content: ContentAt,
  asked: Asked,
  deps: PreparingDeps,
): Promise<PreparedBytes | undefined> => againFor(theCase.id, ofCase(theCase, content, deps), asked, deps);

const ofCase =
  (theCase: Whose, content: ContentAt, deps: Pick<PreparingDeps, 'people'>): Forming =>
  (issue) =>
    paperBytes(theCase, content(issue.issuedAt), issue, deps);

/** The same of whatever is no case's yet: `of` is whose it is. */
export async function prepareFor(
  of: string,
  forming: Forming,
  now: Instant,
  deps: Omit<PreparingDeps, 'people'>,
): Promise<PreparedBytes> {
  const issue = { id: newId('paper', Date.parse(now)), issuedAt: now };
  const bytes = await formed(forming, issue);
  const expiresAtMs = deps.realTime() + lengthOf('paperLives');
  await deps.preparedPapers.keep({ ...issue, caseId: of, expiresAtMs });
  return bytes;
}

interface Asked {
  readonly paperId: string;
  readonly sha256: string;
}

export async function againFor(
  of: string,
  forming: Forming,
  asked: Asked,
  deps: Omit<PreparingDeps, 'people'>,
): Promise<PreparedBytes | undefined> {
  const prepared = await deps.preparedPapers.find(asked.paperId);
  if (!prepared || prepared.caseId !== of || deps.realTime() >= prepared.expiresAtMs) return undefined;
  const again = await formed(forming, prepared);
  return again.sha256 === asked.sha256 ? again : undefined;
}

async function formed(forming: Forming, { id, issuedAt }: Issue): Promise<PreparedBytes> {
  const bytes = await forming({ id, issuedAt });
  return { id, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
