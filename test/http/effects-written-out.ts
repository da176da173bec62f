// Where what is typed into an operation shows, written out by hand: no line here is derived from the code that does it.

/**
 * Each field of body and query, and the operations in which its effect shows; `answer`: in the operation's own. What is
 * proven or compared and kept nowhere shows in that anything else is refused.
 */
export const effects = `
operation            | fields                                                        | shows in
readTerm             | from channel                                                  | answer
createNonce          | iin purpose                                                   | answer
openAccount          | iin password                                                  | startSession
openAccount          | proof                                                         | answer readAccount
startSession         | iin password                                                  | answer
awakenOfficial       | login password                                                | startStaffSession
awakenOfficial       | proof                                                         | answer listStaff
startStaffSession    | login password newPassword                                    | answer
startSignedSession   | login nonceId cms                                             | answer
renewSession         | refreshToken                                                  | answer
endSession           | refreshToken                                                  | renewSession
saveForm             | provider category ground applicant members declaresOldCertificates consent | readForm readCaseForm
startUpload          | kind personRef contentType issuedOn validTo size              | answer
confirmUpload        | kind personRef contentType issuedOn validTo                   | readCase
listRequests         | cursor                                                        | answer
openRequest          | refiles                                                       | readCase
submitRequest        | paperId sha256 cms                                            | readPaper readStatus
withdrawRequest      | paperId sha256 cms                                            | readPaper readStatus
prepareContacts      | phone email actualAddress language                            | answer
changeContacts       | contacts                                                      | readForm readCaseForm
changeContacts       | paperId sha256 cms                                            | readPaper
openRequestAtDesk    | iin                                                           | listRequests
openRequestAtDesk    | ticket                                                        | readJournal
openRequestAtDesk    | taken                                                         | readJournal
openRequestAtDesk    | refiles                                                       | readCase
recordRepresentative | power representative number issuedOn validTo                  | readForm readCaseForm
signRequest          | cms                                                           | readStatus
nameRepresentative   | by                                                            | readJournal readStatus readAccount
nameRepresentative   | recipientIin                                                  | answer
nameRepresentative   | identityDocument                                              | readTexts readJournal
nameRepresentative   | representative number issuedOn validTo                        | readForm readCaseForm
handOverResult       | to                                                            | readJournal readStatus
handOverResult       | iin                                                           | answer
handOverResult       | identityDocument                                              | readTexts readJournal
withdrawAtDesk       | by documentId identityDocument                                | readPaper readTexts readJournal
withdrawAtDesk       | iin                                                           | answer
openReception        | by iin name bornOn recipientIin power                         | answer readConfirmation readAccount
openReception        | identityDocument                                              | readConfirmation readAccessOfPerson readAccessOfOfficial
receivePerson        | by purpose                                                    | readJournal readAccessLog
receivePerson        | iin                                                           | answer
receivePerson        | identityDocument                                              | readTexts readJournal readAccount
changeContactsAtDesk | contacts                                                      | readForm readCaseForm
changeContactsAtDesk | by                                                            | readJournal readStatus
changeContactsAtDesk | iin                                                           | answer
changeContactsAtDesk | identityDocument                                              | readTexts readJournal
recordOutage         | from to centres ground                                        | listOutages
endOutage            | to                                                            | listOutages
queryStatus          | number iin                                                    | answer
queryStatus          | reason                                                        | readAccessOfPerson readAccessOfOfficial
searchCases          | number iin registerNumber name bornOn document                | answer
searchCases          | why                                                           | readAccessOfOfficial
giveIdentityCode     | iin                                                           | openAccount readAccessOfPerson
giveIdentityCode     | identityDocument                                              | readAccessOfPerson readAccessOfOfficial
registerRequest      | number                                                        | readJournal
correctIncomingNumber | number                                                        | readJournal listIncoming
correctIncomingNumber | reason                                                        | readTexts
correctSlip          | personRef field value reason                                  | readTexts
listIncoming         | year cursor                                                   | answer
listReceipts         | day cursor                                                    | answer
nameExecutor         | executor                                                      | readCase listTasks
nameExecutor         | resolution                                                    | readTexts
replaceExecutor      | executor                                                      | readCase listTasks
replaceExecutor      | reason                                                        | readTexts
askDocument          | kind personRef                                                | listTasks readJournal readStatus
askDocument          | reason                                                        | readTexts
recordPowerCheck     | found                                                         | readCase
recordPowerCheck     | reason                                                        | readTexts
readEvidence         | why number                                                    | readAccessLog
resolveEvidence      | kind finding                                                  | readEvidence
resolveEvidence      | reason                                                        | readTexts
draftNotice          | reasoning                                                     | readTexts
draftRefusal         | ground                                                        | readCase readPaperOfCase
draftRefusal         | facts cure                                                    | readTexts readPaperOfCase
returnDraft          | reason                                                        | readTexts
preparePapers        | caseIds                                                       | answer
signPapers           | signatures                                                    | answer readResult
declareRecusal       | staff                                                         | readJournal
declareRecusal       | reason                                                        | readTexts
nameActingHead       | head                                                          | listTasks
nameActingHead       | reason                                                        | readTexts
refuteKinship        | staff                                                         | readJournal
refuteKinship        | reason                                                        | readTexts
readCaseForm         | why number                                                    | readAccessLog
readCaseDocument     | why number                                                    | readAccessLog
readCaseDocuments    | why number                                                    | readAccessLog
readPaperOfCase      | why number                                                    | readAccessLog
readTexts            | why number                                                    | readAccessLog
listTasks            | cursor role organisation executor                             | answer
listLate             | cursor organisation                                           | answer
addStaff             | surname hasNoSurname name patronymic role from to login       | listStaff
addStaff             | organisation                                                  | readConfirmation
addStaff             | iin                                                           | awakenOfficial
endService           | lastDay                                                       | listStaff
endService           | reason                                                        | readConfirmation
recordAbsence        | from to                                                       | listStaff listExecutors
recordAbsence        | reason                                                        | readConfirmation
listStaff            | organisation                                                  | answer
nameSubstitute       | substitute from to                                            | listStaff
giveConfirmation     | hash                                                          | readConfirmation
listExecutors        | caseId                                                        | answer
readAccessOfPerson   | iin                                                           | answer
readAccessOfOfficial | cursor                                                        | answer`;

/** Acts that may be repeated as they are, so that no Idempotency-Key is demanded of them. */
export const keyless = `
startUpload prepareContacts queryStatus giveIdentityCode openReception preparePapers signPapers addStaff endService recordAbsence nameSubstitute
reissuePassword giveConfirmation declineConfirmation readAccessOfPerson askPaperIntake recordOutage endOutage searchCases`;

/** Acts that are done once under their Idempotency-Key. */
export const keyed = `
openRequest openRequestAtDesk confirmUpload removeDocument discardDraft submitRequest withdrawRequest
recordRepresentative handPackage refusePackage signRequest handOverResult withdrawAtDesk claimTask releaseTask
registerRequest nameExecutor replaceExecutor recordPowerCheck resolveEvidence draftNotice draftRefusal returnDraft
sendResult declareRecusal nameActingHead refuteKinship correctIncomingNumber correctSlip askDocument receivePerson
changeContacts changeContactsAtDesk nameRepresentative`;
