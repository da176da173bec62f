/** Why an actor may not, whatever the command's own rule says. */
export type Objection =
  | 'NOT_IN_THIS_STATUS'
  | 'NOT_YOUR_CASE'
  | 'OTHER_ORGANISATION'
  | 'OTHER_CHANNEL'
  | 'NOT_THE_EXECUTOR'
  | 'RECUSED'
  | 'DRAFTER_DOES_NOT_SIGN'
  | 'CLAIMED_BY_ANOTHER';

/** Why a command is refused; a stable code, the paragraph that says so, and what is missing by name. Never personal data. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly paragraph?: string;
  readonly missing?: readonly string[];
  readonly status?: string;
  readonly allowed?: readonly string[];
  /** the case that stands in the way (duplicates) */
  readonly pointer?: string;
}

const refusalCodes = [
  'CASE_NOT_FOUND',
  'VERSION_CHANGED',
  'CONTENTION',
  'FORM_MISSING',
  'PACKAGE_INCOMPLETE',
  'DOCUMENT_UNKNOWN',
  'NO_DEFECT_NAMED',
  'DUPLICATE_REQUEST',
  'ALREADY_REGISTERED',
  'EXECUTOR_RECUSED',
  'EXECUTOR_ALREADY_NAMED',
  'REASON_MISSING',
  'POWER_NOT_CHECKED',
  'POWER_REFUTED',
  'NO_REPRESENTATIVE',
  'REFUSAL_INCOMPLETE',
  'DRAFT_CHANGED',
  'NO_OPEN_TASK',
  'TASK_NOT_CLAIMED_BY_YOU',
  'IDEMPOTENCY_KEY_REUSED',
] as const;
export type RefusalCode = (typeof refusalCodes)[number] | Objection;

export const refusal = (code: RefusalCode, more: Omit<Refusal, 'code'> = {}): Refusal => ({ code, ...more });
