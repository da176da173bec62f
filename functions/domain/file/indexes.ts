import type { Kind } from './kind.ts';
import { answeringOffice, lateTerms } from './oversight.ts';
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
  /** the receipts of an office's day among which it stands, and when it was taken in */
  readonly receipts?: string;
  readonly receiptsAt?: string;
  readonly tray?: string;
  readonly trayDueAt?: string;
  /** the organisation whose people have the open task or are late, and what orders it there: what they are late with first */
  readonly office?: string;
  readonly officeOrder?: string;
  readonly nextRungAt?: string;
  /** something is still to happen to it, be it that a term runs out after its end */
  readonly isOpen: boolean;
}

/** A task without a last moment lies behind all others. */
const never = '9';

/** How the orders of an office begin: of the files that it is late with, and of all others. */
export const lateFirst = { late: '0#', other: '1#' } as const;

/** An open task stands with its office; a file that waits for nobody's act only while its office is late with it. */
function inOffice<F extends FileState>(kind: Kind<F>, file: F): Pick<Indexes, 'office' | 'officeOrder'> {
  const [late] = lateTerms(kind, file);
  const office = answeringOffice(kind, file);
  if (!office || !(file.task || late)) return {};
  const dueAt = file.task ? file.task.dueAt : late?.dueAt;
  return { office, officeOrder: `${late ? lateFirst.late : lateFirst.other}${dueAt ?? never}` };
}

export function indexesOf<F extends FileState>(kind: Kind<F>, file: F): Indexes {
  const tray = trayOfFile(kind, file);
  const rungAt = nextRungAt(kind, file);
  const { applicant } = kind.persons(file);
  const number = kind.number?.(file);
  const verificationCode = kind.verificationCode?.(file);
  const nameKey = kind.nameKey?.(file);
  const incoming = kind.incoming?.(file);
  const receipts = kind.receipts?.(file);
  return {
    status: file.status,
    openedAt: file.openedAt,
    isOpen: !kind.isAtRest(file) || rungAt !== undefined,
    ...(applicant ? { applicant: kind.listOf?.(applicant) ?? applicant } : {}),
    ...(number ? { number } : {}),
    ...(verificationCode ? { verificationCode } : {}),
    ...(nameKey ? { nameKey } : {}),
    ...(incoming ? { incoming: incoming.register, incomingAt: incoming.at } : {}),
    ...(receipts ? { receipts: receipts.book, receiptsAt: receipts.at } : {}),
    ...(tray ? { tray, trayDueAt: file.task?.dueAt ?? never } : {}),
    ...inOffice(kind, file),
    ...(rungAt ? { nextRungAt: rungAt } : {}),
  };
}
