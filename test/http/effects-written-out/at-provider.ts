/** Rows of effects-written-out.ts of a case at its provider. */
export const atProvider = `
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
listLate                          | cursor organisation                          | answer               | /items/0/number`;
