/** Rows of effects-written-out.ts of dwellings, rounds and offers. */
export const allocating = `
enterDwelling                     | fund locality rooms area floor hasLift isComfortable suitsWheelchair availableFrom address | readDwelling | =
withdrawDwelling                  | reason                                       | readDwelling         | /withdrawnBecause =
withdrawFromRound                 | ground reason                                | readConfirmation     | /content =
listDwellings                     | cursor                                       | answer               | /items/0/status
openAllocation                    | dwellings                                    | readAllocation       | /dwellings/0/dwelling =
openAllocation                    | chair                                        | readAllocation       | /chair =
openAllocation                    | secretary                                    | readAllocation       | /secretary =
openAllocation                    | members                                      | readAllocation       | /members =
openAllocation                    | overrides                                    | readAllocation       | /overrides =
nameCommissioner                  | instead named                                | readAllocation       | /substituted/0 =
nameCommissioner                  | -                                            | readOffer            | /version
listAllocations                   | cursor                                       | answer               | /items/0/status
listOffers                        | cursor                                       | answer               | /items/0/status
listOffers, of a round            | allocation                                   | answer               | /items/0/allocation =
readOfferPaper                    | why number                                   | readAccessOfOfficial | /items/-/why =
readOfferTexts                    | why number                                   | readAccessOfOfficial | /items/-/why =
claimOffer                        | -                                            | listTasks            | /items/0/claimedBy/staff
releaseOffer                      | -                                            | listTasks            | /items/0/claimedBy
handOverOffer                     | iin identityDocument                         | readConfirmation     | /content =
postOffer                         | number                                       | readConfirmation     | /content/letter =
postOffer, of what tells of its end | number                                     | readConfirmation     | /content/letter =
recordDelivery                    | deliveredOn                                  | answer               | /told/deliveredOn =
recordDelivery                    | -                                            | readOffer            | /status
recordDelivery, later than was recorded | deliveredOn                            | answer               | /told/deliveredOn =
recordDelivery, later than was recorded | shows                                  | readOfferTexts       | /texts/- =
recordDelivery, after his silence was counted | deliveredOn                     | answer               | /told/deliveredOn =
recordDelivery, after his silence was counted | shows                           | readOfferTexts       | /texts/- =
recordDelivery, after his silence was counted | -                               | readOffer            | /status
recordTry                         | channel madeAt                               | readOffer            | /tries/- =
recordTry                         | said                                         | readOfferTexts       | /texts/- =
reportNotReached                  | tries                                        | readConfirmation     | /content =
prepareConsent                    | consents                                     | answerOffer          | /status
answerOffer                       | consents paperId sha256 cms                  | answer               | /status
answerOffer                       | -                                            | readOffer            | /consents
openReception, to refuse a dwelling | by iin refuses identityDocument            | readConfirmation     | /content =
openReception, to refuse a dwelling | refuses                                    | readConfirmation     | /told
answerOfferAtDesk                 | iin                                          | answer               | /version
answerOfferAtDesk                 | consents                                     | readOffer            | /consents
answerOfferAtDesk                 | identityDocument                             | readOfferTexts       | /texts/- =
prepareMinutes                    | number votes                                 | drawMinutes          | /status
drawMinutes                       | number votes                                 | readOffer            | /minutes =
drawMinutes                       | paperId sha256 cms                           | answer               | /status
signMinutes                       | cms                                          | answer               | /status
signMinutes                       | -                                            | readOffer            | /status
returnMinutes                     | reason                                       | readOfferTexts       | /texts/- =
recordContract                    | number signedOn                              | readConfirmation     | /content =
giveKeys                          | iin identityDocument                         | readConfirmation     | /content =
prepareRevocation                 | reason                                       | revokeAllocation     | /status
revokeAllocation                  | reason                                       | readOfferTexts       | /texts/- =
revokeAllocation                  | paperId sha256 cms                           | answer               | /status
recuseFromOffer                   | staff                                        | readOffer            | /recused/- =
recuseFromOffer                   | reason                                       | readOfferTexts       | /texts/- =
nameHeadOfOffer                   | head                                         | readOffer            | /status
nameHeadOfOffer                   | reason                                       | readOfferTexts       | /texts/- =
annulAllocation                   | court ofCourt number decidedOn falseData     | readConfirmation     | /content =
prepareNeeds                      | needs contacts                               | sayNeeds             | /version
sayNeeds                          | paperId sha256 cms                           | answer               | /version
sayNeeds                          | needs                                        | readNeeds            | /needs =
sayNeeds                          | contacts                                     | readNeeds            | /contacts
sayNeeds, of a family             | consents                                     | readNeeds            | /needs
sayNeedsAtDesk                    | needs contacts iin identityDocument          | readConfirmation     | /content =
sayNeedsAtDesk, of a family       | consents                                     | readConfirmation     | /content =`;
