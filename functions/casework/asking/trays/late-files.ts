import type { CaseLists, Page } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { StaffActor } from '#domain/actor.ts';
import { answeringOffice, lateTerms, nearTerms } from '#domain/file/terms/oversight.ts';
import type { OfKind } from '#domain/kinds.ts';
import { filesOf, seesLine } from '../any-file.ts';
import { housingDue } from './housing-due.ts';

export interface LateDeps {
  readonly cases: CaseStore;
  readonly lists: CaseLists;
}

interface Looking {
  readonly organisation: string;
  readonly viewer: StaffActor;
  readonly cursor: string | undefined;
}

/**
 * What an office is late with, by due instant, whether a person has a task or a machine waits; before the first page the families
 * whose dwelling is due (74(3)), which is nobody's task. The index may lag behind, so every file is loaded, authorised by the one rule, and shown only
 * while it is late there, or soon will be.
 */
export async function lateFiles(
  { organisation, viewer, cursor }: Looking,
  { cases, lists }: LateDeps,
): Promise<Page<OfKind>> {
  const [page, near] = await Promise.all([
    lists.late(organisation, cursor),
    cursor === undefined ? housingDue(organisation, { cases, lists }) : [],
  ]);
  const isAwaitedHere = ({ kind, file }: OfKind) =>
    lateTerms(kind, file).length + nearTerms(kind, file).length > 0 && answeringOffice(kind, file) === organisation;
  const found = await filesOf([...near.map(({ id }) => id), ...page.items], { cases });
  return { ...page, items: found.filter((one) => isAwaitedHere(one) && seesLine(one, viewer)) };
}
