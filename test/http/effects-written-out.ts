// Where what is done shows, written out by hand: no line here is derived from the code that does it.

/**
 * Every operation that writes, and every other one that is asked something: the fields of its body and query (`-`: none), the
 * view in which their effect shows (`answer`: its own), and where in it, by JSON pointer (`-`: the last of a list). Behind
 * ` =` stands what was typed as it was typed. effects/ says how each is done; what is proven or compared and kept nowhere
 * shows in that anything else is refused.
 */
export const effects = `
operation                         | fields                                       | shows in             | at
readTerm                          | from channel                                 | answer               | /dueAt
createNonce                       | iin purpose                                  | startSignedSession   | /idleSeconds
openAccount                       | iin password                                 | startSession         | /idleSeconds
openAccount                       | proof                                        | answer               | /provenBy
openAccount                       | proof                                        | readAccount          | /items/-/by
startSession                      | iin password                                 | answer               | /idleSeconds
startSession                      | -                                            | renewSession         | /idleSeconds
awakenOfficial                    | login password                               | startStaffSession    | /idleSeconds
awakenOfficial                    | proof                                        | answer               | /awakenedAt
awakenOfficial                    | proof                                        | listStaff            | /awakenedAt
startStaffSession                 | login password newPassword                   | answer               | /idleSeconds
startStaffSession                 | newPassword                                  | startStaffSession    | /idleSeconds
startSignedSession                | login nonceId cms                            | answer               | /idleSeconds
startSignedSession                | -                                            | renewSession         | /idleSeconds
renewSession                      | refreshToken                                 | answer               | /idleSeconds
endSession                        | refreshToken                                 | renewSession         | /idleSeconds
saveForm                          | provider category ground applicant members declaresOldCertificates consent | readForm             | /form =
saveForm, of a change             | change                                       | readForm             | /form/change =
saveForm                          | category                                     | readCase             | /category =
startUpload                       | kind personRef issuedOn validTo size         | answer               | /limits/left/documents
startUpload                       | contentType                                  | answer               | /fields/Content-Type
confirmUpload                     | kind personRef contentType issuedOn validTo  | readCase             | /documents/- =
removeDocument                    | -                                            | readCase             | /documents
discardDraft                      | -                                            | readStatus           | /status
listRequests                      | cursor                                       | answer               | /items/0/status
readMyPlaces                      | since                                        | answer               | /items/0/moved/by
readMyPlaces                      | at                                           | answer               | /items/0/past/place
openRequest                       | refiles                                      | readCase             | /refiles =
openRequest, of a change          | change                                       | readCase             | /change/kind
openRequest                       | -                                            | listRequests         | /items/0/refiles
submitRequest                     | paperId sha256                               | readPaper            | /paper =
submitRequest                     | cms                                          | readStatus           | /status
withdrawRequest                   | paperId sha256                               | readPaper            | /paper =
withdrawRequest                   | cms                                          | readStatus           | /status
prepareContacts                   | phone email actualAddress language           | changeContacts       | /status
changeContacts                    | contacts                                     | readForm             | /form/applicant =
changeContacts                    | contacts                                     | readCaseForm         | /form/applicant =
changeContacts                    | paperId sha256                               | readPaper            | /paper =
changeContacts                    | cms                                          | readStatus           | /contactsChanged/text
openRequestAtDesk                 | iin                                          | readAccount          | /looks/-/told
openRequestAtDesk                 | ticket                                       | readJournal          | /commits/0/events/0/event/ticket =
openRequestAtDesk, taken in paper | taken                                        | readJournal          | /commits/0/events/0/event/taken =
openRequestAtDesk, at home        | visit                                        | readJournal          | /commits/0/events/0/event/visit =
openRequestAtDesk, of a change    | change                                       | readCase             | /change/kind
openRequestAtDesk, once more      | refiles                                      | readCase             | /refiles =
recordRepresentative              | power representative number issuedOn validTo | readForm             | /representation =
askPaperIntake                    | -                                            | listConfirmations    | /items/0/kind
handPackage                       | -                                            | readStatus           | /status
handPackage                       | -                                            | readPaper            | /paper/id
refusePackage                     | -                                            | readStatus           | /status
refusePackage                     | -                                            | readPaper            | /text
signRequest                       | cms                                          | readStatus           | /status
nameRepresentative                | by                                           | readJournal          | /commits/-/events/0/event/by =
nameRepresentative                | by                                           | readStatus           | /doneInName/-/text
nameRepresentative                | by                                           | readAccount          | /looks/-/told
nameRepresentative                | recipientIin                                 | answer               | /version
nameRepresentative                | identityDocument                             | readTexts            | /texts/-/identityDocument =
nameRepresentative                | identityDocument                             | readJournal          | /commits/-/events/0/identityDocument =
nameRepresentative                | representative number issuedOn validTo       | readForm             | /newRepresentation =
handOverResult                    | to                                           | readJournal          | /commits/-/events/0/event/to =
handOverResult                    | to                                           | readStatus           | /result/state
handOverResult                    | iin                                          | answer               | /status
handOverResult                    | identityDocument                             | readTexts            | /texts/-/identityDocument =
handOverResult                    | identityDocument                             | readJournal          | /commits/-/events/0/identityDocument =
withdrawAtDesk                    | by                                           | readJournal          | /commits/-/events/0/event/by =
withdrawAtDesk                    | documentId                                   | readPaper            | /text
withdrawAtDesk                    | identityDocument                             | readTexts            | /texts/-/identityDocument =
withdrawAtDesk                    | identityDocument                             | readJournal          | /commits/-/events/0/identityDocument =
withdrawAtDesk                    | iin                                          | answer               | /status
openReception                     | by iin recipientIin power identityDocument   | readConfirmation     | /content =
openReception                     | recipientIin                                 | readAccount          | /looks/-/told
openReception                     | identityDocument                             | readAccessOfPerson   | /items/-/identityDocument =
openReception                     | identityDocument                             | readAccessOfOfficial | /items/-/identityDocument =
openReception, to withdraw        | by iin withdraws identityDocument             | readConfirmation     | /content =
openReception, to withdraw        | withdraws                                    | readConfirmation     | /told
openReception, to leave           | by iin leaves identityDocument               | readConfirmation     | /content =
openReception, to leave           | leaves                                       | readConfirmation     | /told
openReception, by name            | by name bornOn identityDocument              | readConfirmation     | /content =
receivePerson                     | by purpose                                   | readJournal          | /commits/-/events/0/event =
receivePerson                     | purpose                                      | readAccessLog        | /items/-/why =
receivePerson                     | iin                                          | answer               | /status
receivePerson                     | identityDocument                             | readTexts            | /texts/-/identityDocument =
receivePerson                     | identityDocument                             | readJournal          | /commits/-/events/0/identityDocument =
receivePerson                     | by                                           | readAccount          | /looks/-/told
changeContactsAtDesk              | contacts                                     | readForm             | /form/applicant =
changeContactsAtDesk              | contacts                                     | readCaseForm         | /form/applicant =
changeContactsAtDesk              | by                                           | readJournal          | /commits/-/events/0/event/by =
changeContactsAtDesk              | by                                           | readStatus           | /doneInName/-/text
changeContactsAtDesk              | iin                                          | answer               | /version
changeContactsAtDesk              | identityDocument                             | readTexts            | /texts/-/identityDocument =
changeContactsAtDesk              | identityDocument                             | readJournal          | /commits/-/events/0/identityDocument =
recordOutage                      | from to centres ground                       | listOutages          | /items/0 =
endOutage                         | to                                           | listOutages          | /items/0/to =
readPlace                         | since                                        | answer               | /moved/by
readPlace                         | at                                           | answer               | /past/place
queryPlace                        | number iin                                   | answer               | /place
queryPlace                        | since                                        | answer               | /moved/by
queryPlace                        | at                                           | answer               | /past/place
queryPlace                        | reason                                       | readAccessOfPerson   | /items/-/said =
queryPlace                        | reason                                       | readAccessOfOfficial | /items/-/said =
queryPlace, of an old list        | provider oldNumber                           | answer               | /place
queryStatus                       | number iin                                   | answer               | /publicStatus
queryStatus                       | reason                                       | readAccessOfPerson   | /items/-/said =
queryStatus                       | reason                                       | readAccessOfOfficial | /items/-/said =
searchCases                       | iin                                          | answer               | /items/0/number
searchCases                       | why document                                 | readAccessOfOfficial | /items/-/why =
searchCases, by number            | number                                       | answer               | /items/0/number
searchCases, by entry             | registerNumber                               | answer               | /items/0/number
searchCases, by name              | name bornOn                                  | answer               | /items/0/number
giveIdentityCode                  | iin                                          | openAccount          | /provenBy
giveIdentityCode                  | iin                                          | readAccessOfPerson   | /items/-/why
giveIdentityCode                  | identityDocument                             | readAccessOfPerson   | /items/-/identityDocument =
giveIdentityCode                  | identityDocument                             | readAccessOfOfficial | /items/-/identityDocument =
claimTask                         | -                                            | listTasks            | /items/0/claimedBy/staff
claimTask, at the desk            | -                                            | listTasks            | /items/0/claimedBy/staff
releaseTask                       | -                                            | listTasks            | /items/0/claimedBy
releaseTask, at the desk          | -                                            | listTasks            | /items/0/claimedBy
registerRequest                   | number                                       | readJournal          | /commits/-/events/0/event/number =
registerRequest                   | number                                       | readCase             | /incomingNumber =
correctIncomingNumber             | number                                       | readJournal          | /commits/-/events/0/event/to =
correctIncomingNumber             | number                                       | listIncoming         | /items/0/number =
correctIncomingNumber             | reason                                       | readTexts            | /texts/-/text =
correctSlip                       | personRef field value                        | readTexts            | /texts/-/correction =
correctSlip                       | reason                                       | readTexts            | /texts/-/text =
correctSlip                       | value                                        | readCaseForm         | /form/applicant =
correctSlip, of what is signed    | personRef field value                        | readTexts            | /texts/-/correction =
correctSlip, of what is signed    | reason                                       | readTexts            | /texts/-/text =
correctSlip, at the desk          | personRef field value reason                 | readForm             | /corrections/- =
listIncoming                      | year cursor                                  | answer               | /items/0/number
listReceipts                      | day cursor                                   | answer               | /items/0/number
nameExecutor                      | executor                                     | readCase             | /executor =
nameExecutor                      | resolution                                   | readTexts            | /texts/-/text =
replaceExecutor                   | executor                                     | readCase             | /executor =
replaceExecutor                   | executor                                     | listTasks            | /items/0/executor/staff =
replaceExecutor                   | reason                                       | readTexts            | /texts/-/text =
askDocument                       | kind personRef                               | readJournal          | /commits/-/events/0/event =
askDocument                       | kind personRef                               | readCase             | /asked/- =
askDocument                       | kind                                         | readStatus           | /whatToDo
askDocument                       | reason                                       | readTexts            | /texts/-/text =
recordPowerCheck                  | found                                        | readCase             | /representative/check =
recordPowerCheck                  | reason                                       | readTexts            | /texts/-/text =
readEvidence                      | why number                                   | readAccessLog        | /items/-/why =
resolveEvidence                   | kind                                         | readEvidence         | /differences/0/stopsNotice
resolveEvidence                   | finding                                      | readEvidence         | /differences/0/resolved =
resolveEvidence                   | reason                                       | readTexts            | /texts/-/text =
draftNotice                       | reasoning                                    | readTexts            | /texts/-/text =
draftNotice                       | -                                            | readCase             | /draft/kind
draftRefusal                      | ground                                       | readCase             | /draft/ground =
draftRefusal                      | facts cure                                   | readTexts            | /texts/- =
returnDraft                       | reason                                       | readTexts            | /texts/-/text =
preparePapers                     | caseIds                                      | answer               | /papers/0/paper/registerNumber
preparePapers                     | caseIds                                      | readAccessLog        | /items/-/fields
signPapers                        | signatures                                   | answer               | /answers/0/signed/registerNumber
signPapers                        | signatures                                   | readCase             | /result/registerNumber
signPapers                        | signatures                                   | readPaperOfCase      | /type
sendResult                        | -                                            | readStatus           | /status
declareRecusal                    | staff                                        | readJournal          | /commits/-/events/0/event/staff =
declareRecusal                    | reason                                       | readTexts            | /texts/-/text =
nameActingHead                    | head                                         | readCase             | /status
nameActingHead                    | head                                         | listTasks            | /items/0/number
nameActingHead                    | reason                                       | readTexts            | /texts/-/text =
refuteKinship                     | staff                                        | readJournal          | /commits/-/events/0/event/staff =
refuteKinship                     | reason                                       | readTexts            | /texts/-/text =
refuteKinship, from the oblast    | staff reason                                 | readConfirmation     | /content =
readCaseForm                      | why number                                   | readAccessLog        | /items/-/why =
readCaseDocument                  | why number                                   | readAccessLog        | /items/-/why =
readCaseDocuments                 | why number                                   | readAccessLog        | /items/-/why =
readPaperOfCase                   | why number                                   | readAccessLog        | /items/-/why =
readTexts                         | why number                                   | readAccessLog        | /items/-/why =
listTasks                         | cursor role executor                         | answer               | /items/0/number
listTasks, of another office      | organisation                                 | answer               | /items/0/number
listLate                          | cursor organisation                          | answer               | /items/0/number
addStaff                          | surname name patronymic role from to login   | listStaff            | =
addStaff                          | iin                                          | awakenOfficial       | /awakenedAt
addStaff, without a surname       | hasNoSurname                                 | listStaff            | /name
addStaff, for another office      | organisation                                 | readConfirmation     | /content/organisation =
endService                        | lastDay                                      | listStaff            | /to =
endService, from the oblast       | reason                                       | readConfirmation     | /content/reason =
recordAbsence                     | from to                                      | listStaff            | /absences/- =
recordAbsence                     | to                                           | listExecutors        | /items/0/absentUntil =
recordAbsence, from the oblast    | reason                                       | readConfirmation     | /content/reason =
listStaff                         | organisation                                 | answer               | /items
nameSubstitute                    | substitute                                   | listStaff            | /substitutions/-
nameSubstitute                    | from to                                      | listStaff            | /substitutions/- =
reissuePassword                   | -                                            | listConfirmations    | /items/0/kind
giveConfirmation                  | hash                                         | readConfirmation     | /state
giveConfirmation                  | -                                            | listConfirmations    | /items/0/settled/outcome
declineConfirmation               | -                                            | listConfirmations    | /items/0/settled/outcome
listExecutors                     | caseId                                       | answer               | /items/0/id
readAccessOfPerson                | iin                                          | answer               | /items/0/why
readAccessOfOfficial              | cursor                                       | answer               | /items
readReport                        | organisation readers                         | answer               | /offices
exportReport                      | organisation readers                         | answer               |
listActsOfMonth                   | organisation figure of official cursor       | answer               | /items
exportActsOfMonth                 | organisation figure of official              | answer               |
proposeAmendment                  | list registerNumber                          | readAmendment        | /entry =
proposeAmendment                  | purpose                                      | readAmendment        | /purpose =
proposeAmendment                  | ground                                       | readAmendment        | /ground/id =
proposeAmendment                  | facts cure                                   | readAmendmentTexts   | /texts/- =
proposeAmendment, of one with family | nobodyLeftInNeed                             | answer               | /nobodyLeftInNeed
proposeAmendment, of a moment     | moment                                       | answer               | /moment/to
proposeAmendment, of two entries  | into                                         | answer               | /into/registerNumber
proposeAmendment, of an annulment | annuls                                       | answer               | /annuls =
nameExaminer                      | examiner                                     | readAmendment        | /examiner =
nameExaminer                      | reason                                       | readAmendmentTexts   | /texts/- =
recordHearing                     | said                                         | readAmendmentTexts   | /texts/- =
recordHearing                     | -                                            | readAmendment        | /status
draftAmendment                    | outcome                                      | readAmendment        | /draft/outcome =
draftAmendment                    | facts cure                                   | readAmendmentTexts   | /texts/- =
returnAmendment                   | reason                                       | readAmendmentTexts   | /texts/- =
returnAmendment                   | -                                            | readAmendment        | /status
confirmAmendment                  | -                                            | readAmendment        | /status
suspendAmendment                  | number                                       | readAmendment        | /suspension/number =
suspendAmendment                  | filedOn                                      | readAmendment        | /suspension/filedOn =
resumeAmendment                   | outcome                                      | readAmendment        | /status
resumeAmendment                   | number                                       | readAmendment        | /suspension/answer =
resumeAmendment                   | deliveredOn                                  | readAmendment        | /suspension/answeredOn =
handOverDecision                  | iin                                          | answer               | /status
handOverDecision                  | identityDocument                             | readAmendmentTexts   | /texts/- =
postDecision                      | number                                       | readAmendment        | /told/number =
claimAmendment                    | -                                            | listTasks            | /items/0/claimedBy/staff
releaseAmendment                  | -                                            | listTasks            | /items/0/claimedBy
nameHeadOfAmendment               | head                                         | readAmendment        | /status
nameHeadOfAmendment               | reason                                       | readAmendmentTexts   | /texts/- =
recuseFromAmendment               | staff                                        | readAmendment        | /recused/- =
recuseFromAmendment               | reason                                       | readAmendmentTexts   | /texts/- =
prepareAnswer                     | answer                                       | answerProposal       | /status
readAmendmentTexts                | why number                                   | readAmendmentAccess  | /items/-/why =
readAmendmentPaper                | why number                                   | readAmendmentAccess  | /items/-/why =
answerProposal                    | answer                                       | readAmendmentTexts   | /texts/- =
answerProposal                    | paperId sha256 cms                           | answer               | /status
prepareAnswer, of two lists       | list                                         | answerProposal       | /status
answerProposal, of two lists      | list                                         | answer               | /chosen =
answerAtDesk, of two lists        | list                                         | readAmendment        | /chosen =
answerAtDesk                      | answer                                       | readAmendmentTexts   | /texts/0 =
answerAtDesk                      | iin                                          | answer               | /version
answerAtDesk                      | identityDocument                             | readAmendmentTexts   | /texts/- =
listAmendments                    | cursor                                       | answer               | /items/0/status
handOverProposal                  | iin                                          | answer               | /status
handOverProposal                  | identityDocument                             | readAmendmentTexts   | /texts/- =
postProposal                      | number                                       | readAmendment        | /proposalPosted/number =
leaveQueue                        | paperId sha256 cms                           | answer               | /status
leaveQueue                        | -                                            | listAmendments       | /items/0/purpose
leaveAtDesk                       | by                                           | readJournal          | /commits/-/events/0/event/by =
leaveAtDesk                       | documentId                                   | readJournal          | /commits/-/events/0/event/scan =
leaveAtDesk                       | identityDocument                             | readTexts            | /texts/-/identityDocument =
leaveAtDesk                       | identityDocument                             | readJournal          | /commits/-/events/0/identityDocument =
leaveAtDesk                       | iin                                          | answer               | /status
leaveQueue, of a family           | consents                                     | answer               | /agreed
leaveAtDesk, of a family          | consents                                     | listAmendments       | /items/0/agreed
prepareNeeds                      | needs                                        | sayNeeds             | /version
sayNeeds                          | paperId sha256 cms                           | answer               | /version
sayNeeds                          | needs                                        | readNeeds            | /needs =
sayNeeds, of a family             | consents                                     | readNeeds            | /needs
sayNeedsAtDesk                    | needs                                        | readNeeds            | /needs =
sayNeedsAtDesk                    | identityDocument                             | readNeeds            | /identityDocument =
sayNeedsAtDesk                    | iin                                          | answer               | /version
sayNeedsAtDesk, of a family       | consents                                     | readNeeds            | /needs
stayAtDesk                        | iin                                          | answer               | /version
stayAtDesk                        | identityDocument                             | readAmendmentTexts   | /texts/- =
stayInQueue                       | paperId sha256 cms                           | answer               | /status
stayInQueue                       | -                                            | readAmendment        | /status
openOldList                       | sha256                                       | readOldList          | /sha256 =
openOldList                       | rows                                         | readOldList          | /rows =
checkOldRows                      | rows                                         | answer               | /rows/0/quality
bringOldRows                      | page                                         | answer               | /brought
bringOldRows                      | rows                                         | readOldEntry         | /row/name
sealOldList                       | -                                            | readOldList          | /status
askOldListConfirmation            | -                                            | listConfirmations    | /items/0/kind
takeInOldRows                     | -                                            | readOldList          | /taken
discardOldList                    | -                                            | readOldList          | /status
readOldEntry                      | why number                                   | readAccessOfOfficial | /items/-/why =
requestVisit                      | person                                       | readVisitAsked       | /person =
requestVisit                      | phone                                        | readVisitAsked       | /phone =
requestVisit                      | address                                      | readVisitAsked       | /address =
requestVisit                      | documents                                    | readVisitAsked       | /documents =
requestVisit                      | wishes                                       | readVisitAsked       | /wishes =
requestVisit                      | cannotCome                                   | readVisitAsked       | /cannotCome =
requestVisit                      | district                                     | readVisit            | /centre
requestVisit                      | -                                            | listVisits           | /items/0/status
readVisitAsked                    | why number                                   | readVisitAccess      | /items/-/why =
readVisitPaper                    | why number                                   | readVisitAccess      | /items/-/why =
queryVisit                        | iin phone                                    | answer               | /status
queryVisit                        | reason                                       | readAccessOfOfficial | /items/-/said =
listVisits                        | cursor                                       | answer               | /items/0/status
listDaySheet                      | day district cursor                          | answer               | /items/0/visit/status
offerWindow                       | from                                         | readVisit            | /window/from =
offerWindow                       | -                                            | readVisitPaper       | /text
offerWindow                       | from                                         | listDaySheet         | /items/0/visit/window/from =
declineWindow                     | wishes                                       | readVisitAsked       | /wishes =
declineWindow                     | -                                            | readVisit            | /status
cancelVisit                       | reason                                       | readVisitAsked       | /cancelReason =
cancelVisit                       | -                                            | readVisit            | /status
beginVisit                        | iin                                          | answer               | /status
beginVisit                        | identityDocument                             | readVisitAsked       | /identityDocument =
beginVisit                        | shown                                        | readVisit            | /home/shown =
refuseVisit                       | reason                                       | readVisit            | /refusal/reason =
refuseVisit                       | explanation                                  | readVisitAsked       | /explanation =
refuseVisit                       | explanation                                  | readVisitPaper       | /text =
noteNobody                        | -                                            | readVisit            | /status
noteNobody                        | -                                            | readVisitPaper       | /text
claimVisit                        | -                                            | listTasks            | /items/0/claimedBy/staff
releaseVisit                      | -                                            | listTasks            | /items/0/claimedBy
prepareComplaint                  | against text                                 | fileComplaint        | /status
fileComplaint                     | against                                      | answer               | /office
fileComplaint                     | text                                         | answer               | /version
fileComplaint                     | paperId sha256 cms                           | answer               | /status
fileComplaint                     | -                                            | readComplaint        | /number
fileComplaintAtDesk               | against text                                 | answer               | /receipt
fileComplaintAtDesk               | identityDocument                             | readComplaintTexts   | /texts/- =
fileComplaintAtDesk               | -                                            | readComplaint        | /centre
registerComplaint                 | text                                         | answer               | /receipt
registerComplaint                 | against                                      | answer               | /receipt
registerComplaint                 | number                                       | readComplaint        | /letter/number =
registerComplaint                 | postedOn                                     | readComplaint        | /letter/postedOn =
nameReviewer                      | reviewer                                     | readComplaint        | /reviewer =
nameReviewer                      | reason                                       | readComplaintTexts   | /texts/- =
concedeComplaint                  | owed                                         | answer               | /draft/owed
concedeComplaint                  | reasons act rest                             | readComplaintTexts   | /texts/-/answer =
passUpComplaint                   | reason                                       | readComplaintTexts   | /texts/- =
passUpComplaint                   | -                                            | readComplaint        | /level
passOnComplaint                   | reason                                       | readComplaintTexts   | /texts/- =
passOnComplaint                   | to                                           | readComplaintPaper   | /text
draftAnswer                       | outcome                                      | readComplaint        | /draft/outcome =
draftAnswer                       | owed                                         | answer               | /draft/owed
draftAnswer                       | reasons act rest                             | readComplaintTexts   | /texts/-/answer =
draftAnswer, not considered       | unconsidered                                 | readComplaint        | /draft/why =
returnAnswer                      | reason                                       | readComplaintTexts   | /texts/- =
returnAnswer                      | -                                            | readComplaint        | /status
handOverAnswer                    | iin                                          | answer               | /status
handOverAnswer                    | identityDocument                             | readComplaintTexts   | /texts/- =
postAnswer                        | number                                       | readComplaint        | /told/number =
fulfilAnswer                      | record                                       | readComplaintTexts   | /texts/- =
fulfilAnswer                      | file                                         | readComplaint        | /fulfilled/file =
withdrawComplaint                 | paperId sha256 cms                           | answer               | /status
withdrawComplaint                 | -                                            | readComplaint        | /status
recuseFromComplaint               | staff                                        | readComplaint        | /recused/- =
recuseFromComplaint               | reason                                       | readComplaintTexts   | /texts/- =
claimComplaint                    | -                                            | listTasks            | /items/0/claimedBy/staff
releaseComplaint                  | -                                            | listTasks            | /items/0/claimedBy
nameHeadOfComplaint               | head                                         | readComplaint        | /status
nameHeadOfComplaint               | reason                                       | readComplaintTexts   | /texts/- =
listComplaints                    | cursor                                       | answer               | /items/0/status
listComplaintRegister             | organisation year cursor                     | answer               | /items/0/number
readComplaintTexts                | why number                                   | readComplaintAccess  | /items/-/why =
readComplaintPaper                | why number                                   | readComplaintAccess  | /items/-/why =
enterDwelling                     | fund locality rooms area floor hasLift isComfortable suitsWheelchair availableFrom address | readDwelling | =
withdrawDwelling                  | reason                                       | readDwelling         | /withdrawnBecause =
listDwellings                     | cursor                                       | answer               | /items/0/status
openAllocation                    | dwellings                                    | readAllocation       | /dwellings/0/dwelling =
openAllocation                    | chair                                        | readAllocation       | /chair =
openAllocation                    | secretary                                    | readAllocation       | /secretary =
openAllocation                    | members                                      | readAllocation       | /members =
openAllocation                    | overrides                                    | readAllocation       | /overrides =
listAllocations                   | cursor                                       | answer               | /items/0/status
listOffers                        | cursor                                       | answer               | /items/0/status
listOffers, of a round            | allocation                                   | answer               | /items/0/allocation =
readOfferPaper                    | why number                                   | readAccessOfOfficial | /items/-/why =
readOfferTexts                    | why number                                   | readAccessOfOfficial | /items/-/why =
claimOffer                        | -                                            | listTasks            | /items/0/claimedBy/staff
releaseOffer                      | -                                            | listTasks            | /items/0/claimedBy
handOverOffer                     | iin                                          | answer               | /status
handOverOffer                     | identityDocument                             | readOfferTexts       | /texts/- =
postOffer                         | number                                       | readOffer            | /posted/number =
recordDelivery                    | deliveredOn                                  | answer               | /status
recordDelivery                    | -                                            | readOffer            | /status
reportNotReached                  | tries                                        | readOfferTexts       | /texts/- =
prepareConsent                    | consents                                     | answerOffer          | /status
answerOffer                       | consents paperId sha256 cms                  | answer               | /status
answerOffer                       | -                                            | readOffer            | /consents
answerOfferAtDesk                 | iin                                          | answer               | /version
answerOfferAtDesk                 | consents                                     | readOffer            | /consents
answerOfferAtDesk                 | identityDocument                             | readOfferTexts       | /texts/- =
prepareMinutes                    | number votes                                 | drawMinutes          | /status
drawMinutes                       | number votes                                 | readOffer            | /minutes =
drawMinutes                       | paperId sha256 cms                           | answer               | /status
signMinutes                       | cms                                          | answer               | /status
signMinutes                       | -                                            | readOffer            | /status
returnMinutes                     | reason                                       | readOfferTexts       | /texts/- =
recordContract                    | number signedOn                              | readOffer            | /contract =
giveKeys                          | iin                                          | answer               | /status
giveKeys                          | identityDocument                             | readOfferTexts       | /texts/- =
revokeAllocation                  | reason                                       | readOfferTexts       | /texts/- =
recuseFromOffer                   | staff                                        | readOffer            | /recused/- =
recuseFromOffer                   | reason                                       | readOfferTexts       | /texts/- =
nameHeadOfOffer                   | head                                         | readOffer            | /status
nameHeadOfOffer                   | reason                                       | readOfferTexts       | /texts/- =
annulAllocation                   | court number decidedOn                       | readOffer            | /annulled =
exportList                        | why number                                   | readAccessOfOfficial | /items/-/why =
exportList                        | part                                         | answer               | /items/0/name
exportList, of the next page      | cursor                                       | answer               | /items/0/place
startInventory                    | -                                            | readInventory        | /status
stopInventory                     | -                                            | readInventory        | /status
continueInventory                 | -                                            | readInventory        | /status`;

/** Asked in a body, or in one's own interest: of these nothing is left that another view shows. */
export const answeredOnly = 'startUpload renewSession readAccessOfPerson checkOldRows';

/** Acts that may be repeated as they are, so that no Idempotency-Key is demanded of them. */
export const keyless = `
startUpload prepareContacts prepareAnswer prepareComplaint prepareConsent prepareNeeds prepareMinutes queryStatus queryPlace queryVisit giveIdentityCode openReception preparePapers signPapers addStaff endService recordAbsence nameSubstitute
reissuePassword giveConfirmation declineConfirmation readAccessOfPerson askPaperIntake recordOutage endOutage searchCases
openOldList checkOldRows bringOldRows sealOldList askOldListConfirmation takeInOldRows discardOldList stopInventory continueInventory`;

/** Acts that are done once under their Idempotency-Key. */
export const keyed = `
openRequest openRequestAtDesk confirmUpload removeDocument discardDraft submitRequest withdrawRequest
recordRepresentative handPackage refusePackage signRequest handOverResult withdrawAtDesk claimTask releaseTask
registerRequest nameExecutor replaceExecutor recordPowerCheck resolveEvidence draftNotice draftRefusal returnDraft
sendResult declareRecusal nameActingHead refuteKinship correctIncomingNumber correctSlip askDocument receivePerson
changeContacts changeContactsAtDesk nameRepresentative
proposeAmendment nameExaminer recordHearing draftAmendment returnAmendment confirmAmendment suspendAmendment resumeAmendment handOverDecision postDecision handOverProposal postProposal
recuseFromAmendment answerProposal answerAtDesk leaveQueue leaveAtDesk stayInQueue stayAtDesk claimAmendment releaseAmendment nameHeadOfAmendment startInventory
requestVisit offerWindow declineWindow cancelVisit beginVisit refuseVisit noteNobody claimVisit releaseVisit
fileComplaint fileComplaintAtDesk registerComplaint withdrawComplaint nameReviewer concedeComplaint passUpComplaint passOnComplaint draftAnswer returnAnswer handOverAnswer postAnswer
fulfilAnswer claimComplaint releaseComplaint recuseFromComplaint nameHeadOfComplaint
enterDwelling withdrawDwelling openAllocation claimOffer releaseOffer handOverOffer postOffer recordDelivery reportNotReached answerOffer answerOfferAtDesk sayNeeds sayNeedsAtDesk
drawMinutes signMinutes returnMinutes recordContract giveKeys revokeAllocation annulAllocation recuseFromOffer nameHeadOfOffer`;
