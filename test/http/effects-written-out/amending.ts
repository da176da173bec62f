/** Rows of effects-written-out.ts of amendments, and of leaving. */
export const amending = `
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
resumeAmendment                   | outcome                                      | readConfirmation     | /content/outcome =
resumeAmendment                   | number                                       | readConfirmation     | /content/number =
resumeAmendment                   | deliveredOn                                  | readConfirmation     | /content/deliveredOn =
handOverDecision                  | iin identityDocument                         | readConfirmation     | /content =
postDecision                      | number                                       | readConfirmation     | /content/letter =
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
answerAtDesk, of two lists        | list                                         | readConfirmation     | /content/list =
answerAtDesk                      | answer iin identityDocument                  | readConfirmation     | /content =
listAmendments                    | cursor                                       | answer               | /items/0/status
handOverProposal                  | iin identityDocument                         | readConfirmation     | /content =
postProposal                      | number                                       | readConfirmation     | /content/letter =
leaveQueue                        | paperId sha256 cms                           | answer               | /status
leaveQueue                        | -                                            | listAmendments       | /items/0/purpose
leaveAtDesk                       | by                                           | readJournal          | /commits/-/events/0/event/by =
leaveAtDesk                       | documentId                                   | readJournal          | /commits/-/events/0/event/scan =
leaveAtDesk                       | identityDocument                             | readTexts            | /texts/-/identityDocument =
leaveAtDesk                       | identityDocument                             | readJournal          | /commits/-/events/0/identityDocument =
leaveAtDesk                       | iin                                          | answer               | /status
leaveQueue, of a family           | consents                                     | answer               | /agreed
leaveAtDesk, of a family          | consents                                     | listAmendments       | /items/0/agreed
leaveAtDesk, by a row             | representing                                 | answer               | /version
leaveAtDesk, by a row             | -                                            | readMyRow            | /leavingBy/amendmentId
stayAtDesk                        | iin                                          | answer               | /version
stayAtDesk                        | identityDocument                             | readAmendmentTexts   | /texts/- =
stayInQueue                       | paperId sha256 cms                           | answer               | /status
stayInQueue                       | -                                            | readAmendment        | /status`;
