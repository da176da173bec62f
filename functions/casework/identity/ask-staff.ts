import { type ExecuteDeps, execute } from '#casework/execute.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { decide } from '#domain/file/decide.ts';
import type { Kind } from '#domain/file/kind.ts';
import type { FileState } from '#domain/file/state.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import type { Instant } from '#domain/time/instant.ts';

export interface StaffAsked {
  readonly staff: Pick<StaffRegister, 'ofOrganisation'>;
}

interface At {
  readonly now: Instant;
  readonly requestId: string;
}

/**
 * Tells the file what it must know of today's register of staff, such as that nobody is left to act as the head (X74). Where
 * that is nothing new, as nearly always, nothing is read or written once more.
 */
export async function askStaff(kind: Kind, file: FileState, at: At, deps: ExecuteDeps & StaffAsked): Promise<void> {
  const question = kind.askedOfStaff?.(file);
  if (!question) return;
  const offices = [...new Set(question.offices)];
  const members = (await Promise.all(offices.map((office) => deps.staff.ofOrganisation(office)))).flat();
  const command = question.command(members);
  const actor = { kind: 'machine' } as const;
  const decided = decide(kind, file, { command, occasion: { actor, now: at.now } });
  if (decided.ok && decided.value.length === 0) return;
  await execute(kind, { fileId: file.id, asked: { command }, actor, ...at }, deps);
}

/** The same register for a whole walk: each office is read once. */
export function readOnce({ staff }: StaffAsked): StaffAsked {
  const read = new Map<string, Promise<readonly StaffMember[]>>();
  const ofOrganisation = (office: string) => {
    const members = read.get(office) ?? staff.ofOrganisation(office);
    read.set(office, members);
    return members;
  };
  return { staff: { ofOrganisation } };
}
