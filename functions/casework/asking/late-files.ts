import { inParallel } from '#casework/in-parallel.ts';
import type { CaseLists, Page } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { answeringOffice, lateTerms } from '#domain/file/oversight.ts';
import { seesLine } from './tasks-seen.ts';

export interface LateDeps {
  readonly cases: CaseStore;
  readonly lists: CaseLists;
}

interface Looking {
  readonly organisation: string;
  readonly viewer: StaffActor;
  readonly cursor: string | undefined;
}

const atOnce = 10;

/**
 * What an office is late with, by due instant, whether a person has a task or a machine waits. The index may lag behind, so
 * every case is loaded, authorised by the one rule, and shown only while it is late there.
 */
export async function lateFiles(
  { organisation, viewer, cursor }: Looking,
  { cases, lists }: LateDeps,
): Promise<Page<Application>> {
  const page = await lists.late(organisation, cursor);
  const found = await inParallel(page.items, atOnce, (caseId) => cases.load(application, caseId));
  const isLateHere = (theCase: Application) =>
    lateTerms(application, theCase).length > 0 && answeringOffice(application, theCase) === organisation;
  return { ...page, items: found.flatMap((one) => (one && isLateHere(one) && seesLine(one, viewer) ? [one] : [])) };
}
