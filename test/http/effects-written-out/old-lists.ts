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
readOldEntry                      | why number                                   | readAccessOfOfficial | /items/-/why =`;
