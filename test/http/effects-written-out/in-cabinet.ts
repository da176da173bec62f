/** Rows of effects-written-out.ts of a request in the cabinet. */
export const inCabinet = `
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
changeContacts                    | cms                                          | readStatus           | /contactsChanged/text`;
