/** Rows of effects-written-out.ts of terms, accounts and sessions. */
export const accounts = `
readTerm                          | from channel                                 | answer               | /dueAt
createNonce                       | iin purpose                                  | startSignedSession   | /idleSeconds
openAccount                       | iin password                                 | startSession         | /idleSeconds
openAccount                       | proof                                        | answer               | /provenBy
openAccount                       | proof                                        | readAccount          | /items/-/by
startSession                      | iin password                                 | answer               | /idleSeconds
startSession                      | -                                            | renewSession         | /idleSeconds
awakenOfficial                    | login password                               | startStaffSession    | /idleSeconds
awakenOfficial                    | proof                                        | answer               | /awakenedAt
awakenOfficial                    | proof                                        | listStaff            | /awakenedAt
startStaffSession                 | login password newPassword                   | answer               | /idleSeconds
startStaffSession                 | newPassword                                  | startStaffSession    | /idleSeconds
startSignedSession                | login nonceId cms                            | answer               | /idleSeconds
startSignedSession                | -                                            | renewSession         | /idleSeconds
renewSession                      | refreshToken                                 | answer               | /idleSeconds
endSession                        | refreshToken                                 | renewSession         | /idleSeconds`;
