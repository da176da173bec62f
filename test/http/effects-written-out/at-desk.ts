/** Rows of effects-written-out.ts of a desk, and of whoever asks there. */
export const atDesk = `
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
readPlace                         | rounds                                       | answer               | /rounds
queryPlace                        | number iin                                   | answer               | /place
queryPlace                        | since                                        | answer               | /moved/by
queryPlace                        | at                                           | answer               | /past/place
queryPlace                        | rounds                                       | answer               | /rounds
queryPlace, against identity      | identityDocument                             | readAccessOfPerson   | /items/-/identityDocument =
queryPlace, against identity      | identityDocument                             | readAccessOfOfficial | /items/0/identityDocument =
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
giveIdentityCode                  | identityDocument                             | readAccessOfOfficial | /items/-/identityDocument =`;
