import type { Words } from '#domain/words.ts';

const strangeness = ['NOT_YOUR_CASE', 'OTHER_ORGANISATION', 'NOT_THE_EXECUTOR', 'NOT_PUT_BEFORE_YOU'] as const;
type Strangeness = (typeof strangeness)[number];

/** Why an actor may not, whatever the command's own rule says. */
export type Objection =
  | Strangeness
  | 'NOT_IN_THIS_STATUS'
  | 'OTHER_CHANNEL'
  | 'RECUSED'
  | 'DRAFTER_DOES_NOT_SIGN'
  | 'CLAIMED_BY_ANOTHER';

/** A field that is wrong, and how to mend it (10.5). */
export interface WrongField {
  readonly field: string;
  readonly problem: string;
  readonly cure: Words;
}

/** Why a command is refused; a stable code, the paragraph that says so, and what is missing by name. Never personal data. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly paragraph?: string;
  readonly missing?: readonly string[];
  readonly fields?: readonly WrongField[];
  readonly status?: string;
  readonly allowed?: readonly string[];
  /** the present one of what was edited */
  readonly version?: number | string;
  /** the case that stands in the way (duplicates) */
  readonly pointer?: string;
}

const refusalCodes = [
  'CASE_NOT_FOUND',
  'VERSION_CHANGED',
  'CONTENTION',
  'FORBIDDEN',
  'FIELDS_WRONG',
  'FORM_MISSING',
  'PACKAGE_INCOMPLETE',
  'DOCUMENT_UNKNOWN',
  'DOCUMENT_ATTACHED',
  'DOCUMENTS_TOO_MANY',
  'DOCUMENT_AWAITED',
  'UPLOAD_MISSING',
  'UNSUPPORTED_MEDIA_TYPE',
  'NO_DEFECT_NAMED',
  'DRAFT_STILL_KEPT',
  'DRAFTS_TOO_MANY',
  'NOT_REFILABLE',
  'DUPLICATE_REQUEST',
  'ALREADY_REGISTERED',
  'MOMENT_USED',
  'INCOMING_NUMBER_TAKEN',
  'OUTAGE_UNKNOWN',
  'OUTAGE_ENDED',
  'NOT_TAKEN_IN_PAPER',
  'CONFIRMATION_NEEDED',
  'PACKAGE_CHANGED',
  'RECEIPT_USED',
  'PAPER_UNKNOWN',
  'SIGNATURE_REFUSED',
  'REVOCATION_UNKNOWN',
  'GOST_NOT_CONFIGURED',
  'STAFF_UNKNOWN',
  'EXECUTOR_RECUSED',
  'EXECUTOR_ALREADY_NAMED',
  'HEAD_NOT_LACKING',
  'REASON_MISSING',
  'REPRESENTATIVE_ABSENT',
  'POWER_LAPSED',
  'POWER_NOT_CHECKED',
  'POWER_REFUTED',
  'NO_REPRESENTATIVE',
  'EVIDENCE_NOT_RESOLVED',
  'EVIDENCE_BARS_NOTICE',
  'EVIDENCE_ABSENT',
  'REFUSAL_INCOMPLETE',
  'DRAFT_CHANGED',
  'NO_OPEN_TASK',
  'TASK_NOT_CLAIMED_BY_YOU',
  'IDEMPOTENCY_KEY_REUSED',
] as const;
/** What a stranger is to a file is never said aloud: he is told what he would be told of none. */
export type RefusalCode = (typeof refusalCodes)[number] | Exclude<Objection, Strangeness>;

export const isStrange = (objection: Objection): objection is Strangeness =>
  (strangeness as readonly Objection[]).includes(objection);

export const refusal = (code: RefusalCode, more: Omit<Refusal, 'code'> = {}): Refusal => ({ code, ...more });

export const fieldsWrong = (paragraph: string, ...fields: readonly WrongField[]): Refusal =>
  refusal('FIELDS_WRONG', { paragraph, fields });
