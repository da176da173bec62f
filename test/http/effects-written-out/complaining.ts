/** Rows of effects-written-out.ts of complaints. */
export const complaining = `
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
handOverAnswer                    | iin identityDocument                         | readConfirmation     | /content =
postAnswer                        | number                                       | readConfirmation     | /content/letter =
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
startComplaintUpload              | contentType                                  | answer               | /fields/Content-Type
startComplaintUpload              | size                                         | answer               | /limits/left/documents
confirmComplaintUpload            | kind                                         | readComplaintDocuments | /documents/0/kind =
confirmComplaintUpload            | contentType                                  | readComplaintDocuments | /documents/0/contentType =
readComplaintDocuments            | why number                                   | readComplaintAccess  | /items/-/why =
listComplaintRegister             | organisation year cursor                     | answer               | /items/0/number
readComplaintTexts                | why number                                   | readComplaintAccess  | /items/-/why =
readComplaintPaper                | why number                                   | readComplaintAccess  | /items/-/why =`;
