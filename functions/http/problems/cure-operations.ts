import type { ActorKind } from '#domain/actor.ts';
import type { ProblemCode } from './problem.ts';

/**
 * Where the cure of a problem is done: the operations by name, `same` where the same request is mended or repeated,
 * `outside` where a person does something that no operation does.
 */
// biome-ignore format: a table, one problem a row
const cureOperations = {
  BAD_REQUEST: 'same',
  FIELDS_WRONG: 'same',
  UNAUTHENTICATED: ['startSession', 'startStaffSession'],
  FORBIDDEN: 'outside',
  NOT_FOUND: 'same',
  CASE_NOT_FOUND: 'same',
  IF_MATCH_MISSING: ['readCase'],
  IDEMPOTENCY_KEY_MISSING: 'same',
  IDEMPOTENCY_KEY_REUSED: 'same',
  BODY_TOO_LARGE: ['startUpload'],
  UNSUPPORTED_MEDIA_TYPE: 'same',
  TOO_MANY_REQUESTS: 'same',
  AUTHORISATION_REFUSED: 'same',
  SESSION_OVER: ['startSession', 'startStaffSession', 'startSignedSession'],
  SIGN_IN_REFUSED: ['awakenOfficial'],
  PASSWORD_MUST_CHANGE: 'same',
  PASSWORD_NOT_ONE_TIME: ['awakenOfficial'],
  PROOF_REFUSED: ['createNonce', 'giveIdentityCode'],
  AWAKENING_REFUSED: ['createNonce'],
  SIGNATURE_REFUSED: 'same',
  REVOCATION_UNKNOWN: 'same',
  GOST_NOT_CONFIGURED: 'same',
  UPLOAD_MISSING: ['startUpload'],
  PAPER_UNKNOWN: ['prepareRequest', 'prepareWithdrawal', 'prepareContacts', 'preparePapers'],
  NOT_REFILABLE: ['openRequest', 'openRequestAtDesk'],
  DRAFT_STILL_KEPT: ['discardDraft'],
  DRAFTS_TOO_MANY: ['discardDraft'],
  DOCUMENT_AWAITED: 'same',
  DOCUMENTS_TOO_MANY: ['removeDocument'],
  REPRESENTATIVE_ABSENT: 'same',
  POWER_LAPSED: 'outside',
  POWER_REFUTED: 'outside',
  CALENDAR_YEAR_MISSING: 'outside',
  STAFF_UNKNOWN: ['listStaff', 'listExecutors'],
  ROLE_NOT_HERE: 'same',
  SECOND_ROLE: 'same',
  STAFF_ALREADY_SERVES: ['endService'],
  STAFF_ENTERED_OTHERWISE: ['endService', 'recordAbsence'],
  STAFF_NOT_SERVING: 'same',
  STAFF_CHANGED: 'same',
  LOGIN_TAKEN: 'same',
  DATES_WRONG: 'same',
  STAFF_ASLEEP: ['awakenOfficial'],
  CONFIRMATION_UNKNOWN: ['listConfirmations'],
  CONFIRMATION_OWN: 'outside',
  CONFIRMATION_EXPIRED: 'same',
  CONFIRMATION_SETTLED: ['listConfirmations'],
  CONFIRMATION_OTHER: ['readConfirmation'],
  UNEXPECTED: 'same',
  VERSION_CHANGED: ['readCase'],
  CONTENTION: 'same',
  FORM_MISSING: ['saveForm'],
  PACKAGE_INCOMPLETE: ['startUpload'],
  NO_SUCH_PAPER: 'same',
  DOCUMENT_UNKNOWN: 'same',
  DOCUMENT_ATTACHED: ['removeDocument', 'startUpload'],
  NO_DEFECT_NAMED: ['handPackage'],
  DUPLICATE_REQUEST: ['readStatus', 'withdrawRequest', 'withdrawAtDesk'],
  ALREADY_REGISTERED: ['readStatus'],
  MOMENT_USED: 'same',
  INCOMING_NUMBER_TAKEN: ['listIncoming'],
  RECEIPT_USED: 'same',
  OUTAGE_UNKNOWN: ['listOutages'],
  OUTAGE_ENDED: ['listOutages', 'recordOutage'],
  NOT_TAKEN_IN_PAPER: ['handPackage'],
  CONFIRMATION_NEEDED: ['askPaperIntake'],
  PACKAGE_CHANGED: ['askPaperIntake'],
  EXECUTOR_RECUSED: ['listExecutors'],
  EXECUTOR_ALREADY_NAMED: ['listExecutors'],
  HEAD_NOT_LACKING: 'outside',
  REASON_MISSING: 'same',
  POWER_NOT_CHECKED: ['recordPowerCheck'],
  NO_REPRESENTATIVE: ['draftNotice', 'draftRefusal'],
  EVIDENCE_NOT_RESOLVED: ['readEvidence', 'resolveEvidence'],
  EVIDENCE_BARS_NOTICE: ['draftRefusal'],
  EVIDENCE_ABSENT: ['readEvidence'],
  REFUSAL_INCOMPLETE: 'same',
  DRAFT_CHANGED: ['preparePapers'],
  NO_OPEN_TASK: ['listTasks'],
  TASK_NOT_CLAIMED_BY_YOU: ['listTasks'],
  NOT_IN_THIS_STATUS: ['readCase'],
  OTHER_CHANNEL: 'outside',
  RECUSED: 'outside',
  DRAFTER_DOES_NOT_SIGN: 'outside',
  CLAIMED_BY_ANOTHER: ['listTasks'],
} as const satisfies Record<ProblemCode, readonly string[] | 'same' | 'outside'>;

type CureOperation = Extract<(typeof cureOperations)[ProblemCode], readonly string[]>[number];
/** Whoever asks: a recipient, an official by his role, or anyone without a token. */
export type Asker = ActorKind | 'anyone';

const persons = ['recipient', 'operator'] as const;
const office = ['registrar', 'head', 'executor', 'administrator'] as const;
const confirming = ['operator', 'head', 'administrator', 'supervisor'] as const;
/** Who may ask each of these operations, so that nobody is sent where he is refused again. */
// biome-ignore format: a table, one operation a row
const openTo: Readonly<Record<CureOperation, readonly Asker[]>> = {
  startSession: ['anyone'],
  startStaffSession: ['anyone'],
  startSignedSession: ['anyone'],
  awakenOfficial: ['anyone'],
  createNonce: ['anyone'],
  giveIdentityCode: ['operator'],
  openRequest: ['recipient'],
  openRequestAtDesk: ['operator'],
  saveForm: persons,
  startUpload: persons,
  removeDocument: persons,
  discardDraft: persons,
  prepareRequest: persons,
  prepareWithdrawal: ['recipient'],
  prepareContacts: ['recipient'],
  withdrawRequest: ['recipient'],
  withdrawAtDesk: ['operator'],
  handPackage: ['operator'],
  askPaperIntake: ['operator'],
  readCase: [...persons, ...office, 'supervisor'],
  readStatus: [...persons, ...office, 'supervisor'],
  listTasks: ['operator', ...office, 'supervisor'],
  readEvidence: ['executor', 'head'],
  resolveEvidence: ['executor'],
  recordPowerCheck: ['executor'],
  draftNotice: ['executor'],
  draftRefusal: ['executor'],
  preparePapers: ['head'],
  listExecutors: ['head'],
  listIncoming: ['registrar', 'head'],
  listStaff: ['administrator', 'head'],
  endService: ['administrator'],
  recordAbsence: ['administrator'],
  listConfirmations: confirming,
  readConfirmation: confirming,
  listOutages: ['operator', 'supervisor'],
  recordOutage: ['supervisor'],
};

/** The operations in which any of these askers mends a problem; undefined where it is the same one, or none of his. */
export function operationsMending(code: ProblemCode, askers: readonly Asker[]): readonly CureOperation[] | undefined {
  const mended = cureOperations[code];
  if (typeof mended === 'string') return undefined;
  const open = mended.filter((name: CureOperation) =>
    openTo[name].some((asker) => asker === 'anyone' || askers.includes(asker)),
  );
  return open.length > 0 ? open : undefined;
}
