/** Rows of effects-written-out.ts of lists of before. */
export const oldLists = `
openOldList                       | sha256                                       | readOldList          | /sha256 =
openOldList                       | rows                                         | readOldList          | /rows =
checkOldRows                      | rows                                         | answer               | /rows/0/quality
bringOldRows                      | page                                         | answer               | /brought
bringOldRows                      | rows                                         | readOldEntry         | /row/name
sealOldList                       | -                                            | readOldList          | /status
askOldListConfirmation            | -                                            | listConfirmations    | /items/0/kind
takeInOldRows                     | -                                            | readOldList          | /taken
discardOldList                    | -                                            | readOldList          | /status
prepareRowContacts                | phone email actualAddress language consent   | changeRowContacts    | /version
changeRowContacts                 | contacts                                     | readMyRow            | /row =
changeRowContacts                 | paperId sha256                               | readMyRow            | /contactsBy/statement =
changeRowContacts                 | cms                                          | answer               | /version
changeRowContactsAtDesk           | contacts                                     | readMyRow            | /row =
changeRowContactsAtDesk           | iin representing                             | answer               | /version
changeRowContactsAtDesk           | identityDocument                             | readOldEntry         | /contactsBy/identityDocument =
correctRow                        | value                                        | readMyRow            | /row/surname =
correctRow                        | field value                                  | readMyRow            | /corrections/0 =
correctRow                        | reason source                                | readMyRow            | /corrections/0 =
correctRow, of another person     | value reason source                          | readConfirmation     | /content =
readOldEntry                      | why number                                   | readAccessOfOfficial | /items/-/why =`;
