import { anyFile } from '#casework/asking/any-file.ts';
import type { ExecuteDeps } from '#casework/execute.ts';
import { type CaseLists, wholeOf } from '#casework/ports/case-lists.ts';
import { trayOf } from '#domain/file/tasks/tray.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import type { Instant } from '#domain/time/instant.ts';
import { askStaff, readOnce, type StaffAsked } from './ask-staff.ts';

export interface OfficeDeps extends ExecuteDeps, StaffAsked {
  readonly lists: CaseLists;
}

/**
 * After a change of somebody's days: the open files of his office, and those of others to which he was named, learn at once
 * whether a head is there (X74). Whatever a lagging list leaves out, the nightly walk finds.
 */
export async function tellOffice(
  member: StaffMember,
  at: { readonly now: Instant; readonly requestId: string },
  deps: OfficeDeps,
): Promise<void> {
  const { lists, staff } = deps;
  const { id, organisation } = member;
  // the register's list of an office may lag behind his entry
  const ofOrganisation = async (office: string) => {
    const listed = (await staff.ofOrganisation(office)).filter((one) => one.id !== id);
    return office === organisation ? [...listed, member] : listed;
  };
  const asking = { ...deps, ...readOnce({ staff: { ofOrganisation } }) };
  const caseIds = await Promise.all([
    wholeOf((cursor) => lists.office(organisation, cursor)),
    wholeOf((cursor) => lists.tray(trayOf(organisation, 'head', id), cursor)),
  ]);
  for (const caseId of new Set(caseIds.flat())) {
    const found = await anyFile(caseId, deps);
    if (found) await askStaff(found.kind, found.file, at, asking);
  }
}
