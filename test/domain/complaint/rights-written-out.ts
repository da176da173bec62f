// Who may do what with a complaint, written out by hand: no line here is derived from the table that decides it.

/** The short word of each act, and the action it is; `line` is that of its open task in the list of an office. */
export const acts = {
  see: 'SeeCase',
  line: 'SeeTask',
  withdraw: 'WithdrawComplaint',
  attach: 'AttachDocument',
  name: 'NameReviewer',
  concede: 'ConcedeComplaint',
  up: 'PassUp',
  on: 'PassOn',
  draft: 'DraftAnswer',
  return: 'ReturnDraft',
  sign: 'SignAnswer',
  hand: 'HandOverAnswer',
  post: 'PostAnswer',
  fulfil: 'RecordFulfilment',
  recuse: 'DeclareRecusal',
  claim: 'ClaimTask',
  release: 'ReleaseTask',
  nameHead: 'NameActingHead',
} as const;

/** Against a provider, for conduct of nobody in particular; `reviewer`: whom the head has named. */
export const atProvider = `
status              | recipient    | registrar                        | reviewer                       | head                                | supervisor    | administrator
AWAITING_REVIEWER   | see withdraw attach | see recuse on                    | see recuse                     | see recuse claim release name on    | see line      | line release
UNDER_REVIEW        | see withdraw attach | see recuse                       | see recuse claim release draft | see recuse release name             | see line      | line release
AWAITING_SIGNATURE  | see withdraw | see recuse                       | see recuse                     | see recuse claim release sign return | see line     | line release
DECIDED             | see          | see recuse                       | see recuse                     | see recuse                          | see line      | line
AWAITING_SENDING    | see          | see recuse claim release hand post | see recuse                   | see recuse release                  | see line      | line release
ON_ITS_WAY          | see          | see recuse                       | see recuse                     | see recuse                          | see line      | line
TOLD                | see          | see recuse                       | see recuse                     | see recuse                          | see line      | line
AWAITING_FULFILMENT | see          | see recuse                       | see recuse                     | see recuse claim release fulfil     | see line      | line release
ANSWERED            | see          | see                              | see                            | see                                 | see           | -
PASSED_ON           | see          | see                              | see                            | see                                 | see           | -
NOT_CONSIDERED      | see          | see                              | see                            | see                                 | see           | -
WITHDRAWN           | see          | see                              | see                            | see                                 | see           | -`;

/** About a paper that the head signed himself, which another drafted, whom he had chosen. */
export const aboutOwnPaper = `
status              | the head who signed it                 | another head                         | whoever drafted it
AWAITING_REVIEWER   | see recuse claim release concede up    | see recuse claim release name on     | see recuse
UNDER_REVIEW        | see recuse release                     | see recuse release name              | see recuse claim release
AWAITING_SIGNATURE  | see recuse claim release               | see recuse claim release sign return | see recuse
AWAITING_FULFILMENT | see recuse claim release fulfil        | see recuse claim release fulfil      | see recuse`;

/** Against the Corporation, at its branch; `worker`: the reviewer. */
export const atBranch = `
status              | branchHead                           | worker                          | another worker
AWAITING_REVIEWER   | see recuse claim release name on     | see recuse                      | recuse
UNDER_REVIEW        | see recuse release name              | see recuse claim release draft  | recuse
AWAITING_SIGNATURE  | see recuse claim release sign return | see recuse                      | recuse
AWAITING_SENDING    | see recuse                           | see recuse claim release hand post | see recuse claim release hand post
AWAITING_FULFILMENT | see recuse claim release fulfil      | see recuse                      | recuse`;

/** Before the second instance: one drafts, another signs, and nobody below decides any more, nor passes it on (X170). */
export const above = `
status              | whoever drafts                       | another controller                        | head of the provider             | registrar of the provider
AWAITING_REVIEWER   | see recuse claim release name on     | see recuse claim release name on          | see recuse claim release         | see recuse
UNDER_REVIEW        | see recuse claim release draft name  | see recuse claim release draft name       | see recuse release               | see recuse
AWAITING_SIGNATURE  | see recuse claim release return      | see recuse claim release sign return      | see recuse claim release         | see recuse
AWAITING_SENDING    | see recuse claim release hand post   | see recuse claim release hand post        | see recuse release               | see recuse claim release
AWAITING_FULFILMENT | see recuse                           | see recuse                                | see recuse claim release fulfil  | see recuse`;

/** Taken at a desk, or by post: whoever brings to it what its person has brought. */
export const taken = `
status              | who took it at the desk | another worker there | registrar, of a letter | registrar, of what was taken at a desk
AWAITING_REVIEWER   | recuse attach           | recuse               | see recuse on attach   | see recuse on
UNDER_REVIEW        | recuse attach           | recuse               | see recuse attach      | see recuse
AWAITING_SIGNATURE  | recuse                  | recuse               | see recuse             | see recuse`;
