import type { Kind } from './kind.ts';
import { escalationOf } from './oversight.ts';
import { nextRungAt } from './rungs.ts';
import type { FileState } from './state.ts';
import { trayOfFile } from './tray.ts';

/** What the lists of files are asked by; a sparse index holds only what answers its question. */
export interface Indexes {
  readonly status: string;
  readonly openedAt: string;
  readonly applicant?: string;
  readonly number?: string;
  readonly verificationCode?: string;
  /** the keyed hash of name and day of birth, by which a file is found without its number */
  readonly nameKey?: string;
  /** the register of incoming documents in which it stands, and when it was entered there */
  readonly incoming?: string;
  readonly incomingAt?: string;
  readonly tray?: string;
  readonly trayDueAt?: string;
  /** the organisation whose people have the open task, and what orders it there: what is put before its overseers first */
  readonly office?: string;
  readonly officeOrder?: string;
  readonly nextRungAt?: string;
  readonly isOpen: boolean;
}

/** A task without a last moment lies behind all others. */
const never = '9';

/** How the orders of an office begin: of the tasks that lie before those above their holders, and of all others. */
export const escalatedFirst = { escalated: '0#', other: '1#' } as const;

function inOffice({ task, ...file }: FileState): Pick<Indexes, 'office' | 'officeOrder'> {
  if (!task) return {};
  const rank = escalationOf({ task, ...file }) ? escalatedFirst.escalated : escalatedFirst.other;
  return { office: task.organisation, officeOrder: `${rank}${task.dueAt ?? never}` };
}

export function indexesOf<F extends FileState>(kind: Kind<F>, file: F): Indexes {
  const tray = trayOfFile(kind, file);
  const rungAt = nextRungAt(kind, file);
  const { applicant } = kind.persons(file);
  const number = kind.number?.(file);
  const verificationCode = kind.verificationCode?.(file);
  const nameKey = kind.nameKey?.(file);
  const incoming = kind.incoming?.(file);
  return {
    status: file.status,
    openedAt: file.openedAt,
    isOpen: !kind.isAtRest(file),
    ...(applicant ? { applicant } : {}),
    ...(number ? { number } : {}),
    ...(verificationCode ? { verificationCode } : {}),
    ...(nameKey ? { nameKey } : {}),
    ...(incoming ? { incoming: incoming.register, incomingAt: incoming.at } : {}),
    ...(tray ? { tray, trayDueAt: file.task?.dueAt ?? never } : {}),
    ...inOffice(file),
    ...(rungAt ? { nextRungAt: rungAt } : {}),
  };
}
