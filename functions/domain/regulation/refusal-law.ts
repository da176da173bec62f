import type { Mark } from '#domain/marks.ts';

/** Where it is written that something is refused, and how well that is known. */
interface Law {
  readonly paragraph: string;
  readonly mark: Mark;
}

/** Whoever refuses names the paragraph: it depends on the step. */
const named = 'named';
/** No law stands behind it: it is how the service is used (a version read, a number looked up, a number of attempts). */
const technical = 'technical';

/** By code, the law of each refusal of a file; whoever knows a nearer paragraph names that. */
// biome-ignore format: a table, one code a row
export const refusalLaw = {
  CASE_NOT_FOUND:         technical,
  VERSION_CHANGED:        technical,
  CONTENTION:             technical,
  IDEMPOTENCY_KEY_REUSED: technical,
  UPLOAD_MISSING:         technical,
  DOCUMENT_UNKNOWN:       technical,
  NO_OPEN_TASK:           { paragraph: '5',       mark: 'I' },
  TASK_NOT_CLAIMED_BY_YOU:{ paragraph: '5',       mark: 'I' },
  CLAIMED_BY_ANOTHER:     { paragraph: '5',       mark: 'I' },
  NOT_IN_THIS_STATUS:     { paragraph: '5',       mark: 'I' },
  FORBIDDEN:              { paragraph: '7',       mark: 'I' },
  STAFF_UNKNOWN:          { paragraph: '7',       mark: 'I' },
  OTHER_CHANNEL:          { paragraph: '1',       mark: 'I' },
  OTHER_CENTRE:           { paragraph: '5.1',     mark: 'I' },
  CENTRE_CLOSED:          { paragraph: 'X113',    mark: 'I' },
  WITHDRAWAL_BY_ONE:      { paragraph: 'X112',    mark: 'I' },
  LEAVING_BY_ONE:         { paragraph: 'X152',    mark: 'I' },
  REFUSAL_BY_ONE:         { paragraph: 'X282',    mark: 'I' },
  OTHER_PURPOSE:          { paragraph: 'X100',    mark: 'I' },
  PROVEN_BY_ONE:          { paragraph: 'X83',     mark: 'I' },
  RECUSED:                { paragraph: 'APPK 67', mark: 'V' },
  DRAFTER_DOES_NOT_SIGN:  { paragraph: '5.5',     mark: 'I' },
  PROPOSER_DOES_NOT_DECIDE: { paragraph: 'APPK 67', mark: 'I' },
  CONFIRMER_DOES_NOT_SIGN: { paragraph: 'X159',    mark: 'I' },
  SENDER_DOES_NOT_PROVE:  { paragraph: 'X284',    mark: 'I' },
  COMPLAINED_OF_HIMSELF:  { paragraph: 'APPK 67', mark: 'V' },
  NOT_THE_SECRETARY:      { paragraph: 'X201',    mark: 'I' },
  NOT_THE_CHAIR:          { paragraph: 'X201',    mark: 'I' },
  DWELLING_ELSEWHERE:     { paragraph: 'X202',    mark: 'I' },
  DWELLING_NOT_AVAILABLE: { paragraph: 'X246',    mark: 'I' },
  DWELLING_ENTERED:       { paragraph: 'X285',    mark: 'I' },
  DWELLING_ASSIGNED:      { paragraph: 'X267',    mark: 'I' },
  DWELLING_COMPLAINED_OF: { paragraph: 'X326',    mark: 'I' },
  HOUSED_ELSEWHERE:       { paragraph: 'X248',    mark: 'I' },
  COURT_ACT_USED:         { paragraph: 'X286',    mark: 'I' },
  OFFER_OPEN:             { paragraph: 'X203',    mark: 'I' },
  MINUTES_FAULTY:         named,
  TRIES_LACKING:          named,
  ENTRY_UNKNOWN:          technical,
  ENTRY_NOT_STANDING:     { paragraph: '73(1)',   mark: 'V' },
  CONSENT_LACKING:        { paragraph: 'X127',    mark: 'I' },
  AMENDMENT_OPEN:         { paragraph: 'X122',    mark: 'I' },
  VISIT_OPEN:             { paragraph: 'X176',    mark: 'I' },
  WINDOW_BEGUN:           { paragraph: 'X178',    mark: 'I' },
  NOT_IN_WINDOW:          named,
  COMPLAINT_OPEN:         { paragraph: 'X163',    mark: 'I' },
  RECIPIENT_DIED:         { paragraph: 'X90',     mark: 'I' },
  SIGNATURE_REFUSED:      { paragraph: '10.6',    mark: 'S' },
  REVOCATION_UNKNOWN:     { paragraph: '10.6',    mark: 'S' },
  GOST_NOT_CONFIGURED:    { paragraph: 'X33',     mark: 'I' },
  // by the paragraph that asks for the field
  FIELDS_WRONG:           named,
  FORM_MISSING:           named,
  PACKAGE_INCOMPLETE:     named,
  DOCUMENT_ATTACHED:      named,
  DOCUMENTS_TOO_MANY:     named,
  DOCUMENT_AWAITED:       named,
  UNSUPPORTED_MEDIA_TYPE: named,
  NO_DEFECT_NAMED:        named,
  DRAFT_STILL_KEPT:       named,
  DRAFTS_TOO_MANY:        named,
  NOT_REFILABLE:          named,
  DUPLICATE_REQUEST:      named,
  ALREADY_REGISTERED:     named,
  NOT_ON_LIST:            { paragraph: 'X55',     mark: 'I' },
  CHANGE_OPEN:            { paragraph: 'X55',     mark: 'I' },
  MERGE_FIRST:            { paragraph: '74',      mark: 'I' },
  PAPER_BESIDE_REQUEST:   { paragraph: 'X104',    mark: 'I' },
  PAPER_BESIDE_ENTRY:     { paragraph: 'X104',    mark: 'I' },
  MOMENT_USED:            named,
  INCOMING_NUMBER_TAKEN:  named,
  OUTAGE_UNKNOWN:         named,
  OUTAGE_ENDED:           named,
  NOT_TAKEN_IN_PAPER:     named,
  CONFIRMATION_NEEDED:    named,
  PACKAGE_CHANGED:        named,
  RECEIPT_USED:           named,
  PAPER_UNKNOWN:          named,
  EXECUTOR_RECUSED:       named,
  EXECUTOR_ALREADY_NAMED: named,
  HEAD_NOT_LACKING:       { paragraph: 'APPK 67', mark: 'V' },
  REASON_MISSING:         named,
  REPRESENTATIVE_ABSENT:  named,
  POWER_LAPSED:           named,
  POWER_NOT_CHECKED:      named,
  POWER_REFUTED:          named,
  POWER_REVOKED:          named,
  POWER_UNKNOWN:          named,
  PERSONS_SILENT:         { paragraph: 'X265',    mark: 'I' },
  NO_REPRESENTATIVE:      named,
  EVIDENCE_NOT_RESOLVED:  named,
  EVIDENCE_BARS_NOTICE:   named,
  EVIDENCE_ABSENT:        named,
  REFUSAL_INCOMPLETE:     named,
  DRAFT_CHANGED:          named,
  AMENDMENT_INCOMPLETE:   named,
  AMENDMENT_BARRED:       named,
  OLD_LIST_UNKNOWN:       technical,
  OLD_LIST_THERE:         { paragraph: 'X217',    mark: 'I' },
  INVENTORY_UNDER_WAY:    { paragraph: 'X220',    mark: 'I' },
  INVENTORY_UNKNOWN:      technical,
  OLD_LIST_NUMBERS_MOVED: { paragraph: 'X255',    mark: 'O' },
  OLD_ROWS_DIFFER:        { paragraph: 'X217',    mark: 'I' },
  ANSWER_INCOMPLETE:      named,
  REVIEWER_NOT_INDEPENDENT: { paragraph: 'X162',  mark: 'I' },
} as const satisfies Record<string, Law | typeof named | typeof technical>;

/** By code, the law of what a door refuses before it comes to a file. */
// biome-ignore format: a table, one code a row
export const doorLaw = {
  BAD_REQUEST:             technical,
  NOT_FOUND:               technical,
  IF_MATCH_MISSING:        technical,
  IDEMPOTENCY_KEY_MISSING: technical,
  BODY_TOO_LARGE:          technical,
  UNEXPECTED:              technical,
  UNAUTHENTICATED:         { paragraph: '10.4',    mark: 'S' },
  AUTHORISATION_REFUSED:   { paragraph: '10.4',    mark: 'S' },
  SIGN_IN_REFUSED:         { paragraph: '10.4',    mark: 'A' },
  PASSWORD_MUST_CHANGE:    { paragraph: '10.2',    mark: 'A' },
  PASSWORD_NOT_ONE_TIME:   { paragraph: '10.2',    mark: 'A' },
  TOO_MANY_REQUESTS:       { paragraph: 'X69',     mark: 'I' },
  SESSION_OVER:            { paragraph: 'X69',     mark: 'I' },
  PROOF_REFUSED:           { paragraph: 'X68',     mark: 'I' },
  AWAKENING_REFUSED:       { paragraph: 'X68',     mark: 'I' },
  STAFF_ASLEEP:            { paragraph: 'X68',     mark: 'I' },
  ON_NO_LIST:              { paragraph: 'X116',    mark: 'I' },
  NO_SUCH_PAPER:           { paragraph: 'APPK 80', mark: 'V' },
  CALENDAR_YEAR_MISSING:   { paragraph: 'X61',     mark: 'I' },
  ROLE_NOT_HERE:           { paragraph: '7',       mark: 'I' },
  SECOND_ROLE:             { paragraph: 'X68',     mark: 'I' },
  STAFF_ALREADY_SERVES:    technical,
  ADMINISTRATOR_THERE:     { paragraph: 'X80',     mark: 'I' },
  STAFF_ENTERED_OTHERWISE: technical,
  STAFF_NOT_SERVING:       technical,
  STAFF_CHANGED:           technical,
  LOGIN_TAKEN:             technical,
  DATES_WRONG:             technical,
  DAYS_OUT_OF_BOUNDS:      { paragraph: 'X80',     mark: 'I' },
  DAYS_NOT_TOLD:           { paragraph: 'X80',     mark: 'I' },
  CONFIRMATION_UNKNOWN:    technical,
  CONFIRMATION_OWN:        { paragraph: 'X68',     mark: 'I' },
  CONFIRMATION_DEPENDENT:  { paragraph: 'X80',     mark: 'I' },
  CONFIRMATION_EXPIRED:    { paragraph: 'X68',     mark: 'I' },
  CONFIRMATION_SETTLED:    technical,
  CONFIRMATION_OTHER:      { paragraph: 'X68',     mark: 'I' },
} as const satisfies Record<string, Law | typeof technical>;

type Laws = typeof refusalLaw;

/** Codes for which whoever refuses must name the paragraph. */
export type NamedCode = { [Code in keyof Laws]: Laws[Code] extends typeof named ? Code : never }[keyof Laws];

const laws: Readonly<Record<keyof Laws | keyof typeof doorLaw, Law | string>> = { ...refusalLaw, ...doorLaw };

/** The paragraph of a code, where it has one whoever refuses. */
export const paragraphOfCode = (code: keyof typeof laws): string | undefined => {
  const law = laws[code];
  return typeof law === 'string' ? undefined : law.paragraph;
};
