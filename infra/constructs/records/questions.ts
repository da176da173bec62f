import { keysOf } from '#infra/keyed.ts';
import type { Question } from './record-table.ts';

/** What the staff lists, the cabinet, the relay and the measurement ask of the cases. */
export const caseQuestions = {
  byTray: { by: 'tray', order: 'trayDueAt' },
  byOffice: { by: 'office', order: 'officeOrder' },
  byApplicant: { by: 'applicant', order: 'openedAt' },
  byNumber: { by: 'number' },
  byVerificationCode: { by: 'verificationCode' },
  byName: { by: 'nameKey', order: 'openedAt' },
  byIncoming: { by: 'incoming', order: 'incomingAt' },
  byReceipts: { by: 'receipts', order: 'receiptsAt' },
  byNextRung: { by: 'rungShard', order: 'nextRungAt' },
  byOwed: { by: 'owedShard', order: 'owedSince' },
  byOpen: { by: 'openShard', order: 'openedAt' },
} as const satisfies Record<string, Question>;

/** What is asked of the register of staff, besides who somebody is. */
export const staffQuestions = {
  byOrganisation: { by: 'organisation', order: 'role', whole: true },
} as const satisfies Record<string, Question>;

/** What the auditor asks of the looks that were noted, besides whose data they were. */
export const accessQuestions = {
  byReader: { by: 'readerId', order: 'at', whole: true },
} as const satisfies Record<string, Question>;

/** The indexes that answer all of it. */
export const indexNames = keysOf({ ...caseQuestions, ...accessQuestions, ...staffQuestions });
export type IndexName = (typeof indexNames)[number];
