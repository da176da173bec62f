import type { Actor } from '#domain/actor.ts';
import type { Kind, Typed } from '#domain/file/kind.ts';
import { barTo } from '#domain/file/may-act.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import type { FileState } from '#domain/file/state.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { CaseStore } from './ports/case-store.ts';

interface Wish<C extends Typed> {
  readonly fileId: string;
  readonly action: C['type'];
  readonly actor: Actor;
  readonly now?: Instant;
}

/** The file, for whoever prepares an act that he may do with it now; the act itself asks again, in its transaction. */
export async function permitted<F extends FileState, C extends Typed>(
  kind: Kind<F, C>,
  { fileId, action, actor, now }: Wish<C>,
  { cases }: { readonly cases: Pick<CaseStore, 'load'> },
): Promise<Result<F, Refusal>> {
  const file = await cases.load(kind, fileId);
  return file ? ifAllowed(kind, file, { actor, action, now }) : refused(refusal('CASE_NOT_FOUND'));
}

/** The file again, if this actor may do this with it now. */
export function ifAllowed<F extends FileState>(
  kind: Kind<F>,
  file: F,
  asked: { readonly actor: Actor; readonly action: string; readonly now?: Instant },
): Result<F, Refusal> {
  const bar = barTo(kind, file, asked);
  return bar ? refused(bar) : ok(file);
}
