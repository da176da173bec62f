import { inParallel } from '#casework/in-parallel.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { StaffActor } from '#domain/actor.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { kindIn, kinds, type OfKind } from '#domain/kinds.ts';

const atOnce = 10;

/** A file with its kind, by its id; undefined where there is none. */
export async function anyFile(
  id: string,
  { cases }: { readonly cases: Pick<CaseStore, 'load'> },
): Promise<OfKind | undefined> {
  const kind = kindIn(kinds, id);
  const file = kind && (await cases.load(kind, id));
  return file && { kind, file };
}

/** The files of these ids, each once, of whatever kind. */
export async function filesOf(
  ids: readonly string[],
  deps: { readonly cases: Pick<CaseStore, 'load'> },
): Promise<readonly OfKind[]> {
  return (await inParallel([...new Set(ids)], atOnce, (id) => anyFile(id, deps))).flatMap((one) => one ?? []);
}

/** An overseer is shown the lines of an office; everybody else the files that he may see. */
export const seesLine = ({ kind, file }: OfKind, actor: StaffActor): boolean =>
  ['SeeCase', 'SeeTask'].some((action) => mayAct(kind, file, { actor, action }).ok);
