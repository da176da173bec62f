import type { Kind } from './kind.ts';
import type { FileState } from './state.ts';
import { trayOfFile } from './tasks/tray.ts';
import { answeringOffice, lateTerms } from './terms/oversight.ts';
import { nextRungAt } from './terms/rungs.ts';

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
  /** something is left to do or to wait for, be it a task, or a term that came or still runs once its procedure had ended */
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
  const awaited = file.task ?? late;
  if (!office || !awaited) return {};
  return { office, officeOrder: `${late ? lateFirst.late : lateFirst.other}${awaited.dueAt ?? never}` };
}

/** The tray of its open task, by the last moment for it; without one the queue of its act, by the moment from which it waits. */
function waiting<F extends FileState>(
  kind: Kind<F>,
  file: F,
): { readonly in: string; readonly at: string } | undefined {
  const tray = trayOfFile(kind, file);
  if (tray) return { in: tray, at: file.task?.dueAt ?? never };
  const queued = kind.queuedIn?.(file);
  return queued && { in: queued.queue, at: queued.since };
}

export function indexesOf<F extends FileState>(kind: Kind<F>, file: F): Indexes {
  const waits = waiting(kind, file);
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
    isOpen:
      !kind.isAtRest(file) ||
      file.task !== undefined ||
      rungAt !== undefined ||
      kind.askedOfEntry?.(file) !== undefined,
    ...(applicant ? { applicant: kind.listOf?.(applicant) ?? applicant } : {}),
    ...(number ? { number } : {}),
    ...(verificationCode ? { verificationCode } : {}),
    ...(nameKey ? { nameKey } : {}),
    ...(incoming ? { incoming: incoming.register, incomingAt: incoming.at } : {}),
    ...(receipts ? { receipts: receipts.book, receiptsAt: receipts.at } : {}),
    ...(waits ? { tray: waits.in, trayDueAt: waits.at } : {}),
    ...inOffice(kind, file),
    ...(rungAt ? { nextRungAt: rungAt } : {}),
  };
}
