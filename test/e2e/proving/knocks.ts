// One well-formed request for each row of the table, so that only rights can refuse it.
import { randomUUID } from 'node:crypto';
import type { AnyRoute } from '#http/route.ts';
import { apiFetch } from '#infra/local/acting/api-fetch.ts';
import { citizenOf, formOf } from '#infra/local/acting/deeds.ts';
import { identityDocument } from '#infra/local/people/citizen-form.ts';
import type { Cloud } from '../cloud.ts';

/** What the path and the body of a knock name. */
export interface Target {
  readonly caseId: string;
  readonly number: string;
  readonly documentId: string;
  readonly paperId: string;
  readonly staffId: string;
  /** one that nobody has asked for unless told */
  readonly confirmationId?: string;
  /** of the paper that is asked for; the request unless told */
  readonly type?: string;
  /** of whoever stands before the operator; somebody else than the recipient unless told */
  readonly iin?: string;
}

const reason = 'Тексеру үшін';
const cms = Buffer.from('no signature').toString('base64');
const upload = { kind: 'D7', personRef: 'applicant', contentType: 'application/pdf' };
/** Whoever comes to a desk unless told. */
export const knocker = citizenOf('citizen-8');

const day = '2018-03-01';
const password = 'Right-password-1';
/** Nobody has asked for it. */
const confirmationId = `confirmation_${'0'.repeat(26)}`;
const outageId = `outage_${'0'.repeat(26)}`;

const contacts = { phone: '+77011234567' };
const fact = { kind: 'BOUGHT', fact: reason, source: { kind: 'REGISTER', name: reason }, on: day };
/** Nobody has proposed, entered, opened or made it. */
const [amendmentId, dwellingId, allocationId, offerId] = ['amendment', 'dwelling', 'allocation', 'offer'].map(
  (kind) => `${kind}_${'0'.repeat(26)}`,
) as [string, string, string, string];
/** Nobody has made it. */
const complaintId = `complaint_${'0'.repeat(26)}`;
const complained = {
  against: { file: complaintId },
  text: {
    iin: knocker.iin,
    name: reason,
    address: reason,
    phone: '+77011234567',
    against: reason,
    happened: reason,
    asked: reason,
  },
};
const paperOf = (paperId: string) => ({ paperId, sha256: '0'.repeat(64), cms });
const answer = { reasons: reason, act: reason, rest: reason };

/** Nobody has asked for it. */
const visitId = `visit_${'0'.repeat(26)}`;

/** A row of an old list, as an office has it. */
const oldRow = { number: '1', iin: knocker.iin, surname: reason, name: reason, filedOn: '2009-03-01' };

/** The body of each operation that has one and needs more than nothing. */
// biome-ignore format: a table, one operation a row
const bodies: Readonly<Record<string, (target: Target) => object>> = {
  createNonce: () => ({ iin: knocker.iin }),
  openAccount: () => ({ iin: knocker.iin, password, proof: { code: 'AAAA-AAAA' } }),
  startSignedSession: () => ({ nonceId: randomUUID(), cms }),
  renewSession: () => ({ refreshToken: 'A'.repeat(43) }),
  endSession: () => ({ refreshToken: 'A'.repeat(43) }),
  startSession: () => ({ iin: knocker.iin, password }),
  awakenOfficial: () => ({ login: 'nobody-here', password, proof: { nonceId: randomUUID(), cms } }),
  startStaffSession: () => ({ login: 'nobody-here', password }),
  openRequest: ({ caseId }) => ({ refiles: caseId }),
  saveForm: () => formOf(knocker),
  startUpload: () => ({ ...upload, size: 1000 }),
  confirmUpload: () => upload,
  submitRequest: ({ paperId }) => ({ paperId, sha256: '0'.repeat(64), cms }),
  withdrawRequest: ({ paperId }) => ({ paperId, sha256: '0'.repeat(64), cms }),
  openRequestAtDesk: ({ caseId }) => ({ iin: knocker.iin, ticket: { number: 'A-1', takenAt: '2018-02-19T05:00:00.000Z', calledAt: '2018-02-19T05:01:00.000Z' }, refiles: caseId }),
  stopInventory: () => ({ reason: 'DEMANDED' }),
  recordOutage: () => ({ from: '2018-02-19T05:00:00.000Z', centres: 'all', ground: reason }),
  endOutage: () => ({ to: '2018-02-19T06:00:00.000Z' }),
  recordRepresentative: () => ({ power: 'other', representative: { iin: knocker.iin, surname: 'Өкіл', name: 'Өкіл' } }),
  signRequest: () => ({ cms }),
  handOverResult: () => ({ to: 'recipient', iin: knocker.iin, identityDocument }),
  withdrawAtDesk: ({ documentId }) => ({ by: 'recipient', iin: knocker.iin, documentId, identityDocument }),
  leaveAtDesk: ({ documentId }) => ({ by: 'recipient', iin: knocker.iin, documentId, identityDocument }),
  receivePerson: ({ iin = knocker.iin }) => ({ by: 'recipient', iin, purpose: 'enquiry', identityDocument }),
  openReception: ({ iin = knocker.iin }) => ({ by: 'recipient', iin, identityDocument }),
  nameRepresentative: ({ iin = knocker.iin }) => ({ by: 'recipient', recipientIin: iin, identityDocument, representative: { iin: citizenOf('citizen-27').iin, surname: 'Өкіл', name: 'Өкіл' }, number: '1-1234', issuedOn: '2018-01-15', validTo: '2028-01-14' }),
  askDocument: () => ({ kind: 'D7', personRef: 'applicant', reason }),
  prepareContacts: () => contacts,
  changeContacts: ({ paperId }) => ({ contacts, paperId, sha256: '0'.repeat(64), cms }),
  changeContactsAtDesk: () => ({ contacts, by: 'recipient', iin: knocker.iin, identityDocument }),
  correctSlip: () => ({ personRef: 'applicant', field: 'name', value: 'Ержан', reason }),
  giveIdentityCode: () => ({ iin: knocker.iin, identityDocument: { ...identityDocument, issuedBy: 'ҚР ІІМ' } }),
  queryStatus: ({ number }) => ({ number, iin: knocker.iin, reason }),
  queryPlace: ({ number }) => ({ number, iin: knocker.iin, reason }),
  searchCases: () => ({ iin: knocker.iin, why: 'recipient-asked' }),
  registerRequest: () => ({ number: '1-18' }),
  correctIncomingNumber: () => ({ number: '2-18', reason }),
  nameActingHead: ({ staffId }) => ({ head: staffId, reason }),
  refuteKinship: ({ staffId }) => ({ staff: staffId, reason }),
  nameExecutor: ({ staffId }) => ({ executor: staffId, resolution: reason }),
  replaceExecutor: ({ staffId }) => ({ executor: staffId, reason }),
  recordPowerCheck: () => ({ found: 'confirmed', reason }),
  resolveEvidence: () => ({ kind: 'NAME', finding: 'SAME_PERSON', reason }),
  draftNotice: () => ({ reasoning: reason }),
  draftRefusal: () => ({ ground: 'requirements-not-met', facts: [{ fact: reason, source: reason }], cure: reason }),
  returnDraft: () => ({ reason }),
  proposeAmendment: () => ({ list: 'public-sector', registerNumber: 9_999_999, ground: 'NEED_ENDED', facts: [fact], cure: reason }),
  nameExaminer: ({ staffId }) => ({ examiner: staffId, reason }),
  recordHearing: () => ({ said: reason }),
  suspendAmendment: () => ({ number: '1-7', filedOn: '2018-03-01' }),
  resumeAmendment: () => ({ outcome: 'DISMISSED', number: '1-8', deliveredOn: '2018-03-02' }),
  draftAmendment: () => ({ outcome: 'AMENDED', facts: [fact], cure: reason }),
  returnAmendment: () => ({ reason }),
  handOverDecision: () => ({ iin: knocker.iin, identityDocument }),
  handOverProposal: () => ({ iin: knocker.iin, identityDocument }),
  postProposal: () => ({ number: '1-18' }),
  postDecision: () => ({ number: '1-18' }),
  nameHeadOfAmendment: ({ staffId }) => ({ head: staffId, reason }),
  recuseFromAmendment: ({ staffId }) => ({ staff: staffId, reason }),
  prepareNeeds: () => ({ needs: {} }),
  sayNeeds: ({ paperId }) => ({ needs: {}, paperId, sha256: '0'.repeat(64), cms }),
  sayNeedsAtDesk: () => ({ needs: {}, iin: knocker.iin, identityDocument }),
  leaveQueue: ({ paperId }) => ({ paperId, sha256: '0'.repeat(64), cms }),
  stayInQueue: ({ paperId }) => ({ paperId, sha256: '0'.repeat(64), cms }),
  prepareAnswer: () => ({ answer: reason }),
  answerProposal: ({ paperId }) => ({ answer: reason, paperId, sha256: '0'.repeat(64), cms }),
  prepareRowContacts: () => contacts,
  changeRowContacts: ({ paperId }) => ({ contacts, paperId, sha256: '0'.repeat(64), cms }),
  changeRowContactsAtDesk: () => ({ contacts, iin: knocker.iin, identityDocument }),
  correctRow: () => ({ field: 'number', value: '2-к', reason, source: { kind: 'DOCUMENT', name: 'Тізім' } }),
  stayAtDesk: () => ({ iin: knocker.iin, identityDocument }),
  answerAtDesk: () => ({ answer: reason, iin: knocker.iin, identityDocument }),
  requestVisit: () => ({ person: { iin: knocker.iin, surname: 'Ә', name: 'Ә' }, phone: contacts.phone, district: 'uralsk', address: reason, documents: reason, cannotCome: true }),
  queryVisit: () => ({ iin: knocker.iin, phone: contacts.phone, reason }),
  declineWindow: () => ({ wishes: reason }),
  offerWindow: () => ({ from: '2018-02-19T05:00:00.000Z' }),
  beginVisit: () => ({ iin: knocker.iin, identityDocument, shown: 'SEEN' }),
  refuseVisit: () => ({ reason: 'NOT_PERSISTENT', explanation: reason }),
  prepareComplaint: () => complained,
  fileComplaint: ({ paperId }) => ({ ...complained, ...paperOf(paperId) }),
  fileComplaintAtDesk: () => ({ ...complained, identityDocument }),
  registerComplaint: () => ({ ...complained, number: '1-18' }),
  withdrawComplaint: ({ paperId }) => paperOf(paperId),
  nameReviewer: ({ staffId }) => ({ reviewer: staffId, reason }),
  nameHeadOfComplaint: ({ staffId }) => ({ head: staffId, reason }),
  nameHeadOfOffer: ({ staffId }) => ({ head: staffId, reason }),
  recuseFromOffer: () => ({ reason }),
  recuseFromComplaint: () => ({ reason }),
  concedeComplaint: () => ({ owed: 'OTHER_ACT', ...answer }),
  passUpComplaint: () => ({ reason }),
  passOnComplaint: () => ({ to: reason, reason }),
  draftAnswer: () => ({ outcome: 'NOT_SATISFIED', ...answer }),
  returnAnswer: () => ({ reason }),
  handOverAnswer: () => ({ iin: knocker.iin, identityDocument }),
  postAnswer: () => ({ number: '1-18' }),
  startComplaintUpload: () => ({ contentType: 'application/pdf', size: 1000 }),
  confirmComplaintUpload: () => ({ kind: 'EVIDENCE', contentType: 'application/pdf' }),
  fulfilAnswer: () => ({ record: reason }),
  enterDwelling: () => ({ fund: 'STATE', locality: 'uralsk', rooms: 1, area: 18, floor: 2, hasLift: false, isComfortable: true, suitsWheelchair: false, availableFrom: day, address: `${reason} ${randomUUID()}` }),
  withdrawDwelling: () => ({ reason }),
  withdrawFromRound: () => ({ ground: 'DESTROYED', reason }),
  openAllocation: ({ staffId }) => ({ dwellings: [dwellingId], chair: staffId, secretary: staffId, members: [] }),
  nameCommissioner: ({ staffId }) => ({ instead: staffId, named: staffId }),
  handOverOffer: () => ({ iin: knocker.iin, identityDocument }),
  postOffer: () => ({ number: '1-18' }),
  recordDelivery: () => ({ deliveredOn: day }),
  recordTry: () => ({ channel: 'PHONE', madeAt: `${day}T06:00:00.000Z`, said: reason }),
  reportNotReached: () => ({ tries: reason }),
  prepareConsent: () => ({ consents: true }),
  answerOffer: ({ paperId }) => ({ consents: true, paperId, sha256: '0'.repeat(64), cms }),
  answerOfferAtDesk: () => ({ consents: true, iin: knocker.iin, identityDocument }),
  prepareMinutes: ({ staffId }) => ({ number: '1', votes: [{ staff: staffId, vote: 'FOR' }] }),
  drawMinutes: ({ staffId, paperId }) => ({ number: '1', votes: [{ staff: staffId, vote: 'FOR' }], paperId, sha256: '0'.repeat(64), cms }),
  signMinutes: () => ({ cms }),
  returnMinutes: () => ({ reason }),
  recordContract: () => ({ number: '1', signedOn: day }),
  prepareRevocation: () => ({ reason }),
  revokeAllocation: ({ paperId }) => ({ reason, paperId, sha256: '0'.repeat(64), cms }),
  annulAllocation: () => ({ court: 'APPEAL', ofCourt: 'oblast', number: '1', decidedOn: day }),
  openOldList: () => ({ sha256: '0'.repeat(64), rows: 1 }),
  checkOldRows: () => ({ rows: [oldRow] }),
  bringOldRows: () => ({ page: 1, rows: [oldRow] }),
  giveKeys: () => ({ iin: knocker.iin, identityDocument }),
  preparePapers: ({ caseId }) => ({ caseIds: [caseId] }),
  signPapers: ({ paperId }) => ({ signatures: [{ paperId, cms }] }),
  declareRecusal: () => ({ reason }),
  addStaff: () => ({ iin: knocker.iin, surname: 'Жаңа', name: 'Жаңа', role: 'registrar', from: day }),
  recordAbsence: () => ({ from: day, to: day }),
  giveConfirmation: () => ({ hash: '0'.repeat(64) }),
  readAccessOfPerson: () => ({ iin: knocker.iin }),
  nameSubstitute: ({ staffId }) => ({ substitute: staffId, from: day, to: day }),
};

/** Of what is asked that must be said which. */
const ofRefusals = '?organisation=uralsk&figure=refused';
const questions: Readonly<Record<string, string>> = {
  listActsOfMonth: ofRefusals,
  exportActsOfMonth: ofRefusals,
  listComplaintRegister: '?organisation=uralsk',
  exportAccessOfOfficial: '?month=2018-03',
};

/** What a knock must know of a row: enough to be made of the API's description too. */
export type Knocked = Pick<AnyRoute, 'method' | 'path' | 'name' | 'edits'> & { readonly body?: unknown };

export const bodyOf = ({ body, name }: Pick<Knocked, 'body' | 'name'>, target: Target): object | undefined =>
  body ? (bodies[name]?.(target) ?? {}) : undefined;

/** Does the row name a thing that belongs to somebody? */
export const namesThing = ({ path, name }: AnyRoute): boolean =>
  /\{(caseId|staffId|confirmationId)\}/.test(path) || ['openRequest', 'openRequestAtDesk'].includes(name);

/** Batches answer for each case apart, so a foreign one is refused inside a 200. */
export const isBatch = ({ name }: AnyRoute): boolean => ['preparePapers', 'signPapers'].includes(name);

export async function knock(
  { stack }: Cloud,
  row: Knocked,
  { target, token }: { readonly target: Target; readonly token: string | undefined },
): Promise<Response> {
  const names: Readonly<Record<string, string>> = {
    type: 'REQUEST',
    confirmationId,
    ...target,
    outageId,
    visitId,
    complaintId,
    ...{ amendmentId, dwellingId, allocationId, offerId, oldEntryId: `oldentry_${'0'.repeat(26)}` },
    term: 'total',
    month: '2018-03',
    list: 'orphans',
    registerNumber: '1',
  };
  const named = row.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => names[name] ?? '');
  const path = `${named}${questions[row.name] ?? ''}`;
  const headers = {
    ...(row.method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
    ...(row.edits ? { 'if-match': '"1"' } : {}),
  };
  return apiFetch(stack, { method: row.method, path, token, headers, body: bodyOf(row, target) });
}
