/** Rows of effects-written-out.ts of visits at home. */
export const visiting = `
requestVisit                      | person                                       | readVisitAsked       | /person =
requestVisit                      | phone                                        | readVisitAsked       | /phone =
requestVisit                      | address                                      | readVisitAsked       | /address =
requestVisit                      | documents                                    | readVisitAsked       | /documents =
requestVisit                      | wishes                                       | readVisitAsked       | /wishes =
requestVisit                      | cannotCome                                   | readVisitAsked       | /cannotCome =
requestVisit                      | district                                     | readVisit            | /centre
requestVisit                      | -                                            | listVisits           | /items/0/status
requestVisit, for a result        | brings                                       | readVisit            | /brings =
requestVisit, and its result      | resultToo                                    | readVisit            | /resultWish/state
requestVisit, for a result        | -                                            | readVisit            | /status
handOverResult, at home           | -                                            | readVisit            | /handed/to
handOverResult, at home           | -                                            | readVisitPaper       | /text
handOverResult, at home           | atHome                                       | readVisitPaper       | /text
handOverResult, without a network | atHome                                       | readConfirmation     | /content/receiptNumber
handOverResult, without a network | -                                            | readConfirmation     | /rests/visit/id
readVisitAsked                    | why number                                   | readVisitAccess      | /items/-/why =
readVisitPaper                    | why number                                   | readVisitAccess      | /items/-/why =
queryVisit                        | iin phone                                    | answer               | /status
queryVisit                        | reason                                       | readAccessOfOfficial | /items/-/said =
listVisits                        | cursor                                       | answer               | /items/0/status
listDaySheet                      | day district cursor                          | answer               | /items/0/visit/status
offerWindow                       | from                                         | readVisit            | /window/from =
offerWindow                       | -                                            | readVisitPaper       | /text
offerWindow                       | from                                         | listDaySheet         | /items/0/visit/window/from =
offerWindow, of another time      | from                                         | readVisit            | /window/from =
offerWindow, of another time      | reason                                       | readVisitAsked       | /moved/0/said =
offerWindow, of another time      | reason                                       | readVisitPaper       | /text =
offerWindow, of another time      | -                                            | readVisit            | /moved/0/side
offerWindow, after nobody came    | from                                         | readVisit            | /window/from =
offerWindow, after nobody came    | reason                                       | readVisitAsked       | /unmade/0/said =
offerWindow, after nobody came    | reason                                       | readVisitPaper       | /text =
offerWindow, after nobody came    | -                                            | readVisit            | /status
declineWindow                     | wishes                                       | readVisitAsked       | /wishes =
declineWindow                     | -                                            | readVisit            | /status
cancelVisit                       | reason                                       | readVisitAsked       | /cancelReason =
cancelVisit                       | -                                            | readVisit            | /status
cancelVisit, of the wish alone    | reason                                       | readVisitAsked       | /cancelReason =
cancelVisit, of the wish alone    | wishAlone                                    | readVisit            | /resultWish/state
beginVisit                        | iin                                          | answer               | /status
beginVisit                        | identityDocument                             | readVisitAsked       | /identityDocument =
beginVisit                        | shown                                        | readVisit            | /home/shown =
refuseVisit                       | reason                                       | readVisit            | /refusal/reason =
refuseVisit                       | explanation                                  | readVisitAsked       | /explanation =
refuseVisit                       | explanation                                  | readVisitPaper       | /text =
refuseVisit, of what a rule bars  | request                                      | readVisit            | /request =
refuseVisit, of what a rule bars  | reason                                       | readVisit            | /refusal/reason =
refuseVisit, of what a rule bars  | explanation                                  | readVisitAsked       | /explanation =
refuseVisit, of what a rule bars  | explanation                                  | readVisitPaper       | /text =
refuseVisit, of what a rule bars  | -                                            | readVisit            | /refusal/barredBy
noteNobody                        | -                                            | readVisit            | /status
noteNobody                        | -                                            | readVisitPaper       | /text
claimVisit                        | -                                            | listTasks            | /items/0/claimedBy/staff
releaseVisit                      | -                                            | listTasks            | /items/0/claimedBy`;
