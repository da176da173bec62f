/** Rows of effects-written-out.ts of offices, their officials and what they came to. */
export const ofOffices = `
addStaff                          | surname name patronymic role from to login   | listStaff            | =
addStaff                          | iin                                          | awakenOfficial       | /awakenedAt
addStaff, without a surname       | hasNoSurname                                 | listStaff            | /name
addStaff, for another office      | organisation                                 | readConfirmation     | /content/organisation =
endService                        | lastDay                                      | listStaff            | /to =
endService, from the oblast       | reason                                       | readConfirmation     | /content/reason =
recordAbsence                     | from to                                      | listStaff            | /absences/- =
recordAbsence                     | to                                           | listExecutors        | /items/0/absentUntil =
recordAbsence, from the oblast    | reason                                       | readConfirmation     | /content/reason =
listStaff                         | organisation                                 | answer               | /items
nameSubstitute                    | substitute                                   | listStaff            | /substitutions/-
nameSubstitute                    | from to                                      | listStaff            | /substitutions/- =
reissuePassword                   | -                                            | listConfirmations    | /items/0/kind
giveConfirmation                  | hash                                         | readConfirmation     | /state
giveConfirmation                  | -                                            | listConfirmations    | /items/0/settled/outcome
declineConfirmation               | -                                            | listConfirmations    | /items/0/settled/outcome
listExecutors                     | caseId                                       | answer               | /items/0/id
readAccessOfPerson                | iin                                          | answer               | /items/0/why
readAccessOfOfficial              | month cursor                                 | answer               | /items
exportAccessOfOfficial            | month                                        | answer               |
readReport                        | organisation readers                         | answer               | /offices
exportReport                      | organisation readers                         | answer               |
listActsOfMonth                   | organisation figure of official cursor       | answer               | /items
exportActsOfMonth                 | organisation figure of official              | answer               |`;
