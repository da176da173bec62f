import * as z from 'zod/mini';
import type { Documents } from '#casework/ports/documents.ts';
import type { SheetDeps, Signable } from '#casework/signing/signable.ts';
import type { PaperRef } from '#domain/file/refs.ts';
import type { FileState } from '#domain/file/state.ts';
import { firstDifference, type Otherwise } from './difference.ts';
import type { Stood } from './standing-again.ts';

export interface PaperAgainDeps extends SheetDeps {
  readonly documents: Pick<Documents, 'readPaper'>;
}

const Kept = z.looseObject({ issuedAt: z.string() });

/** The document of a kept paper. */
export async function keptPaper(paper: PaperRef, { documents }: Pick<PaperAgainDeps, 'documents'>) {
  return Kept.parse(JSON.parse(new TextDecoder().decode(await documents.readPaper(paper))));
}

/** What was signed: with number and place, or where an entry stands by it. */
export interface Signed {
  readonly paper: PaperRef;
  readonly entry?: { readonly asOf: string } | undefined;
  readonly stands?: { readonly asOf: string; readonly record?: string } | undefined;
}

/**
 * A signed paper formed once more of the file as it was at the paper's moment, with the number and the place that the log
 * gives: the first part of it that is not the same. What it says is of a person, so only the part is named.
 */
export async function paperAgain(
  signable: Pick<Signable, 'bytes'>,
  { file, signed, stood }: { readonly file: FileState; readonly signed: Signed; readonly stood: Stood | undefined },
  deps: PaperAgainDeps,
): Promise<Otherwise | undefined> {
  const { paper, stands } = signed;
  const kept = await keptPaper(paper, deps);
  const found = stood && 'again' in stood ? stood : undefined;
  const counted = found && (stands ? standsBy(found, stands.record) : takes(found));
  const issue = { id: paper.id, issuedAt: kept.issuedAt, ...counted };
  const again: unknown = JSON.parse(new TextDecoder().decode(await signable.bytes(file, issue, deps)));
  const other = firstDifference(kept, again);
  return other && { what: 'PAPER', of: other.of };
}

type Found = Exclude<Stood, { readonly missing: string }>;

const takes = ({ again: { registerNumber, place, listSize }, rank: { priorityMoment } }: Found) => ({
  taken: { registerNumber, place, listSize, priorityMoment },
});

const standsBy = ({ again, from, rank }: Found, record = '') => ({
  stands: { ...again, from, priorityMoment: rank.priorityMoment, record },
});
