import type { AccessLog } from '#casework/ports/access-log.ts';
import type { Documents } from '#casework/ports/documents.ts';
import type { Actor } from '#domain/actor.ts';
import type { PaperRef } from '#domain/file/refs.ts';
import type { FileState } from '#domain/file/state.ts';
import { ok, refused } from '#domain/result.ts';
import { base64 } from '#http/base64.ts';
import type { Answered } from '#http/operation.ts';
import { problem } from '#http/problems/problem.ts';
import type { PaperView } from '#http/shapes/papers.ts';
import { paperText } from '#http/views/paper-text.ts';
import type { callsOf } from './of-kind.ts';
import type { SeeingDeps } from './standing.ts';

type Kept = Pick<Documents, 'readPaper'>;

export interface PaperDeps extends SeeingDeps {
  readonly access: AccessLog;
  readonly documents: Kept;
}

interface Seen<F extends FileState, C> {
  readonly file: F;
  readonly call: C;
}

interface OfKind<F extends FileState> {
  readonly papersShown: (file: F, actor: Actor) => readonly string[];
  readonly readForReason: ReturnType<typeof callsOf<F, unknown>>['readForReason'];
}

type Reading<F extends FileState> = Parameters<OfKind<F>['readForReason']>[0] & {
  readonly params: { readonly type: string };
};

/** A paper of a file of any kind, if whoever asks is shown it; the look is noted with its why. */
export async function paperRead<F extends FileState>(
  { file, call }: Seen<F, Reading<F>>,
  { papersShown, readForReason }: OfKind<F>,
  deps: PaperDeps,
): Answered<PaperView> {
  const { type } = call.params;
  const paper = papersShown(file, call.actor).includes(type) ? file.papers[type] : undefined;
  if (!paper) return refused(problem('NOT_FOUND'));
  const noted = await readForReason(call, file, [`paper ${type}`], deps);
  return noted.ok ? ok({ body: await paperShown(type, paper, deps) }) : noted;
}

/** A kept paper: its exact bytes, and their text in both languages. */
export async function paperShown(
  type: string,
  paper: PaperRef,
  { documents }: { readonly documents: Kept },
): Promise<PaperView> {
  const bytes = await documents.readPaper(paper);
  const { id, sha256 } = paper;
  return { type, paper: { id, sha256 }, content: base64(bytes), text: paperText(bytes) };
}
