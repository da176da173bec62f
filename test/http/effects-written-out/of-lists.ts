/** Rows of effects-written-out.ts of lists as a whole: their export and the inventory. */
export const ofLists = `
exportList                        | why number                                   | readAccessOfOfficial | /items/-/why =
exportList                        | part                                         | answer               | /items/0/name
exportList, of the next page      | cursor                                       | answer               | /items/0/place
startInventory                    | -                                            | readInventory        | /status
readInventory, of an office        | organisation                                 | answer               | /provider
readInventory, of the next page   | cursor                                       | answer               | /items/0/amendment
stopInventory                     | reason                                       | readInventory        | /stopped/reason/id =
continueInventory                 | -                                            | readInventory        | /status`;
