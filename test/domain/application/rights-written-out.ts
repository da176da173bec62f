// Who may do what, written out by hand: no line here is derived from the table that enforces it.

/** The word that stands for each act in the tables below. */
export const acts = {
  see: 'SeeCase',
  line: 'SeeTask',
  open: 'OpenRequest',
  save: 'SaveForm',
  representative: 'RecordRepresentative',
  attach: 'AttachDocument',
  remove: 'RemoveDocument',
  discard: 'DiscardDraft',
  refusePackage: 'RefusePackage',
  handPackage: 'HandPackage',
  submit: 'SubmitRequest',
  registers: 'RecordRegisterAnswers',
  noRegisters: 'ReportDataUnavailable',
  checkSignature: 'RecordSignatureCheck',
  tellNotConfirmed: 'ReportSignatureNotConfirmed',
  signRequest: 'SignRequest',
  sent: 'RecordSending',
  atDesk: 'RecordDeskRegistration',
  conformity: 'RecordConformity',
  returnPackage: 'ReturnPackage',
  accept: 'AcceptPackage',
  hold: 'Hold',
  openTask: 'OpenTask',
  claim: 'ClaimTask',
  release: 'ReleaseTask',
  register: 'RegisterRequest',
  correctNumber: 'CorrectIncomingNumber',
  name: 'NameExecutor',
  replace: 'ReplaceExecutor',
  checkPower: 'RecordPowerCheck',
  resolve: 'ResolveEvidence',
  eAkimat: 'RecordEAkimatRegistration',
  draftNotice: 'DraftNotice',
  draftRefusal: 'DraftRefusal',
  returnDraft: 'ReturnDraft',
  sign: 'SignResult',
  signCorrection: 'SignCorrection',
  send: 'SendResult',
  arrived: 'RecordArrival',
  ready: 'MakeResultReady',
  deliver: 'DeliverResult',
  handOver: 'HandOverResult',
  enterHandover: 'EnterHandover',
  receive: 'ReceivePerson',
  nameRepresentative: 'NameRepresentative',
  contacts: 'ChangeContacts',
  correct: 'CorrectSlip',
  ask: 'AskDocument',
  withdraw: 'WithdrawRequest',
  leave: 'LeaveQueue',
  recuse: 'DeclareRecusal',
  nameHead: 'NameActingHead',
  refuteKin: 'RefuteKinship',
  checkStaff: 'CheckStaff',
  keyFamily: 'KeyFamily',
  carry: 'CarryMoment',
  lend: 'LendMoment',
  meet: 'MeetAtHome',
  leaveHome: 'LeaveHome',
  take: 'TakeMoment',
  grant: 'GrantMoment',
  rung: 'ClimbRung',
  reckon: 'ReckonTerms',
  housing: 'TellHousing',
  resume: 'ResumeProcedure',
} as const;

/** Whoever files: the recipient in his cabinet, the recipient whose request the desk opened, the operator of the centre. */
export const whoFiles = `
status                      | recipient on the portal                | recipient at the desk | operator
OPENED                      | see save attach remove discard submit  |                       | see save attach remove discard representative refusePackage handPackage
PACKAGE_REFUSED             | see                                    | see                   | see receive
DISCARDED                   | see                                    |                       | see
CHECKING_REGISTERS          | see withdraw contacts                  | see withdraw contacts | see receive nameRepresentative withdraw attach contacts
DATA_UNAVAILABLE            | see                                    | see                   | see receive nameRepresentative
AWAITING_OPERATOR_SIGNATURE | see withdraw contacts                  | see withdraw contacts | see receive nameRepresentative withdraw attach claim release signRequest contacts correct
CHECKING_SIGNATURE          | see withdraw contacts                  | see withdraw contacts | see receive nameRepresentative withdraw attach contacts
SIGNATURE_NOT_CONFIRMED     | see                                    | see                   | see receive nameRepresentative
BEING_SENT                  | see withdraw contacts                  | see withdraw contacts | see receive nameRepresentative withdraw attach contacts correct
CHECKING_DOCUMENTS          | see withdraw contacts                  | see withdraw contacts | see receive nameRepresentative withdraw attach contacts correct
RETURNED_FOR_DEFECTS        | see                                    | see                   | see receive nameRepresentative
ACCEPTED                    | see withdraw contacts                  | see withdraw contacts | see receive nameRepresentative withdraw attach contacts
AWAITING_RESOLUTION         | see withdraw contacts                  | see withdraw contacts | see receive nameRepresentative withdraw attach contacts
UNDER_EXAMINATION           | see withdraw contacts                  | see withdraw contacts | see receive nameRepresentative withdraw attach contacts
AWAITING_SIGNATURE          | see withdraw contacts                  | see withdraw contacts | see receive nameRepresentative withdraw attach contacts
AWAITING_SENDING            | see contacts                           | see contacts          | see receive nameRepresentative contacts
ON_ITS_WAY                  | see contacts                           | see contacts          | see receive nameRepresentative contacts
READY_FOR_COLLECTION        | see contacts                           | see contacts          | see receive nameRepresentative claim release handOver enterHandover attach contacts
ISSUED                      | see contacts                           | see contacts          | see receive nameRepresentative contacts attach leave
WITHDRAWN                   | see                                    | see                   | see receive nameRepresentative`;

/** Whoever decides: the officials of the provider that has received the request; its administrator, before whom it was put. */
export const whoDecides = `
status                      | registrar                         | head                                              | executor                                                          | administrator
OPENED                      |                                   |                                                   |                                                                   |
PACKAGE_REFUSED             |                                   |                                                   |                                                                   |
DISCARDED                   |                                   |                                                   |                                                                   |
CHECKING_REGISTERS          |                                   |                                                   |                                                                   | see line
DATA_UNAVAILABLE            |                                   |                                                   |                                                                   |
AWAITING_OPERATOR_SIGNATURE |                                   |                                                   |                                                                   | see line release
CHECKING_SIGNATURE          |                                   |                                                   |                                                                   | see line
SIGNATURE_NOT_CONFIRMED     |                                   |                                                   |                                                                   |
BEING_SENT                  |                                   |                                                   |                                                                   | see line
CHECKING_DOCUMENTS          |                                   |                                                   |                                                                   | see line
RETURNED_FOR_DEFECTS        |                                   |                                                   |                                                                   |
ACCEPTED                    | see recuse claim release register correct | see recuse refuteKin release                                | see recuse                                                        | see line release
AWAITING_RESOLUTION         | see recuse correctNumber          | see recuse refuteKin claim release name                     | see recuse                                                        | see line release
UNDER_EXAMINATION           | see recuse correctNumber          | see recuse refuteKin release replace                        | see recuse claim release checkPower resolve ask correct draftNotice draftRefusal | see line release
AWAITING_SIGNATURE          | see recuse correctNumber          | see recuse refuteKin claim release sign returnDraft replace | see recuse                                                        | see line release
AWAITING_SENDING            | see recuse claim release send     | see recuse refuteKin release                                | see recuse                                                        | see line release
ON_ITS_WAY                  | see recuse                        | see recuse refuteKin                                        | see recuse                                                        | see line
READY_FOR_COLLECTION        | see recuse                        | see recuse refuteKin                                        | see recuse                                                        | see line release
ISSUED                      | see correct                       | see                                               | see correct                                                       | see line
WITHDRAWN                   | see                               | see                                               | see                                                               |`;

/** Whoever watches, and what moves by itself. */
export const whoWatches = `
status                      | supervisor | contactCentre | auditor | clock               | machine
OPENED                      |            |               | see     | discard rung reckon | resume lend
PACKAGE_REFUSED             |            |               | see     |                     |
DISCARDED                   |            |               | see     |                     |
CHECKING_REGISTERS          | see line refuteKin |               | see     | rung reckon         | registers noRegisters hold openTask resume keyFamily carry take
DATA_UNAVAILABLE            | see        |               | see     | rung reckon         | eAkimat hold resume keyFamily grant
AWAITING_OPERATOR_SIGNATURE | see line refuteKin |               | see     | rung reckon         | hold openTask resume checkStaff keyFamily carry take
CHECKING_SIGNATURE          | see line refuteKin |               | see     | rung reckon         | checkSignature tellNotConfirmed hold openTask resume keyFamily carry take
SIGNATURE_NOT_CONFIRMED     | see        |               | see     | rung reckon         | eAkimat hold resume keyFamily grant
BEING_SENT                  | see line refuteKin |               | see     | rung reckon         | sent atDesk hold openTask resume keyFamily carry take
CHECKING_DOCUMENTS          | see line refuteKin |               | see     | rung reckon         | conformity returnPackage accept hold openTask resume keyFamily carry take
RETURNED_FOR_DEFECTS        | see        |               | see     | rung reckon         | eAkimat hold resume keyFamily grant
ACCEPTED                    | see line nameHead refuteKin |               | see     | rung reckon         | eAkimat hold openTask resume checkStaff keyFamily carry take
AWAITING_RESOLUTION         | see line nameHead refuteKin |               | see     | rung reckon         | eAkimat hold openTask resume checkStaff keyFamily carry take
UNDER_EXAMINATION           | see line nameHead refuteKin |               | see     | rung reckon         | eAkimat hold openTask resume checkStaff keyFamily carry take
AWAITING_SIGNATURE          | see line nameHead refuteKin |               | see     | rung reckon         | eAkimat hold openTask resume checkStaff keyFamily carry take
AWAITING_SENDING            | see line refuteKin |               | see     | rung reckon housing | eAkimat hold openTask resume checkStaff keyFamily carry take
ON_ITS_WAY                  | see line refuteKin |               | see     | rung reckon housing | eAkimat hold openTask resume arrived ready deliver keyFamily carry take
READY_FOR_COLLECTION        | see line refuteKin |               | see     | rung reckon housing | eAkimat hold openTask resume keyFamily carry take meet leaveHome
ISSUED                      | see        |               | see     | rung reckon housing | eAkimat hold resume keyFamily carry take grant
WITHDRAWN                   | see        |               | see     | rung reckon         | eAkimat hold resume keyFamily grant`;

/** What is done at a desk that did not take the request for whoever came, by what he said he came for (X100). */
export const purposes = `
purpose    | serves
withdrawal | attach withdraw
leaving    | attach leave
collection | attach handOver
contacts   | contacts
document   | attach
enquiry    |`;

/** What is shown there of a request, beside how it stands, by the same (X114). */
export const shownFor = `
purpose    | shows
withdrawal | form copies
leaving    | form copies
collection | form copies result
contacts   | form
document   | form copies
enquiry    |`;

/** Whoever is not what he must be to this case is told so first, whatever its status; the rest goes by the tables above. */
export const relations = `
who                                      | column                  | is told            | whatever he asks for
another person                           | recipient on the portal | NOT_YOUR_CASE      | all
the recipient whose request the desk has | recipient at the desk   | OTHER_CHANNEL      | save attach remove discard submit
an operator of another centre            | operator                | OTHER_ORGANISATION | all but receive nameRepresentative
an operator who did so the day before    | operator                | OTHER_ORGANISATION | all but receive nameRepresentative
his colleague                            | operator                | OTHER_ORGANISATION | all but receive nameRepresentative
an operator who has moved since          | operator                | OTHER_ORGANISATION | all but receive nameRepresentative
a registrar of another provider          | registrar               | OTHER_ORGANISATION | all
a head of another provider               | head                    | OTHER_ORGANISATION | all
an administrator of another provider     | administrator           | OTHER_ORGANISATION | all
an executor of another provider          | executor                | OTHER_ORGANISATION | all
an executor who was not named            | executor                | NOT_THE_EXECUTOR   | all but recuse
a recused operator                       | operator                | RECUSED            | all but recuse
a recused registrar                      | registrar               | RECUSED            | all but recuse
a recused head                           | head                    | RECUSED            | all but recuse
a recused executor                       | executor                | RECUSED            | all but recuse
a recused administrator                  | administrator           | RECUSED            | all but recuse
an administrator before whom nothing is  | administrator           | NOT_PUT_BEFORE_YOU | all but line release
a supervisor before whom nothing is      | supervisor              | HEAD_NOT_LACKING   | nameHead
a recused supervisor                     | supervisor              | RECUSED            | all but recuse
a recused auditor                        | auditor                 | RECUSED            | all but recuse
a recused contact centre                 | contactCentre           | RECUSED            | all but recuse
a head who is the recipient himself      | head                    | RECUSED            | all but recuse
a head who represents the recipient      | head                    | RECUSED            | all but recuse
a head of the recipient's family         | head                    | RECUSED            | all but recuse
a head who is found to be no relative    | head                    |                    |
a recused head enrolled anew             | head                    | RECUSED            | all but recuse
a substitute recused himself             | head                    | RECUSED            | all but recuse
a substitute of a recused head           | head                    |                    |
a head named from another provider       | head                    |                    |
a head whom it never reached             | head                    | OTHER_ORGANISATION | all
an operator who is the recipient himself | operator                | RECUSED            | all but recuse
a supervisor of another organisation     | supervisor              |                    |
an auditor of another organisation       | auditor                 |                    |`;

/** An open task that a colleague of the same role has claimed: what it keeps from him, and what he may do even so. */
export const claimedByColleague = `
status                      | role      | CLAIMED_BY_ANOTHER             | may even so
AWAITING_OPERATOR_SIGNATURE | operator  | claim signRequest              | see receive nameRepresentative withdraw attach release contacts correct
ACCEPTED                    | registrar | claim register                 | see recuse release correct
AWAITING_RESOLUTION         | head      | claim name                     | see recuse refuteKin release
UNDER_EXAMINATION           | executor  | claim draftNotice draftRefusal | see recuse release checkPower resolve ask correct
AWAITING_SIGNATURE          | head      | claim                          | see recuse refuteKin release sign returnDraft replace
AWAITING_SENDING            | registrar | claim send                     | see recuse release
READY_FOR_COLLECTION        | operator  | claim handOver                 | see receive nameRepresentative attach release contacts enterHandover`;
