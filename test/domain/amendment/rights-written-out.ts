// Who may do what with an amendment, written out by hand: no line here is derived from the table that decides it.

/** The short word of each act, and the action it is; `line` is that of its open task in the list of an office. */
export const acts = {
  see: 'SeeCase',
  line: 'SeeTask',
  answer: 'AnswerProposal',
  stay: 'RevokeLeaving',
  name: 'NameExaminer',
  hear: 'RecordHearing',
  draft: 'DraftAmendment',
  return: 'ReturnDraft',
  confirm: 'ConfirmDraft',
  sign: 'SignDecision',
  handProposal: 'HandOverProposal',
  postProposal: 'PostProposal',
  hand: 'HandOverDecision',
  post: 'PostDecision',
  suspend: 'SuspendAmendment',
  resume: 'ResumeAmendment',
  recuse: 'DeclareRecusal',
  claim: 'ClaimTask',
  release: 'ReleaseTask',
  nameHead: 'NameActingHead',
} as const;

/** In each status what whoever stands nearest to it may do: who proposed it is the executor of the third column. */
export const rights = `
status                | recipient  | operator | registrar            | proposer   | examiner         | head                   | auditor
PROPOSED              | see        | -        | see recuse           | see recuse | see recuse       | see recuse name        | see
PROPOSAL_UNSENT       | see        | -        | see recuse claim release handProposal postProposal | see recuse | see recuse | see recuse name release | see
PROPOSAL_ON_ITS_WAY   | see        | -        | see recuse           | see recuse | see recuse       | see recuse name        | see
ANSWER_AWAITED        | see answer | answer   | see recuse           | see recuse | see recuse       | see recuse name        | see
HEARING_AWAITED       | see        | -        | see recuse           | see recuse claim release | see recuse claim release hear | see recuse name release | see
UNDER_EXAMINATION     | see        | -        | see recuse           | see recuse claim release | see recuse claim release draft | see recuse name release | see
AWAITING_CONFIRMATION | see        | -        | see recuse           | see recuse | see recuse       | see recuse             | see
AWAITING_SIGNATURE    | see        | -        | see recuse           | see recuse | see recuse       | see recuse claim release sign return | see
DECIDED               | see        | -        | see recuse           | see recuse | see recuse       | see recuse             | see
AWAITING_SENDING      | see        | -        | see recuse claim release hand post | see recuse | see recuse | see recuse release   | see
REVOCABLE             | see stay   | stay     | see recuse           | see recuse | see recuse       | see recuse             | see
AWAITING_FORCE        | see        | -        | see recuse suspend   | see recuse | see recuse       | see recuse             | see
SUSPENDED             | see        | -        | see recuse resume    | see recuse | see recuse       | see recuse resume      | see
IN_FORCE              | see        | -        | see recuse suspend   | see recuse | see recuse       | see recuse             | see
FINAL                 | see        | -        | see                  | see        | see              | see                    | see
NOT_AMENDED           | see        | -        | see                  | see        | see              | see                    | see`;

/** Whoever oversees: the supervisor, and where nobody is left to act as the head; the administrator of the provider, and once it is put before him. */
export const overseers = `
status              | supervisor        | lacking            | administrator | put before him
PROPOSED            | see line          | see line nameHead  | line          | see line
PROPOSAL_UNSENT     | see line          | see line nameHead  | line release  | see line release
PROPOSAL_ON_ITS_WAY | see line          | see line nameHead  | line          | see line
ANSWER_AWAITED      | see line          | see line nameHead  | line          | see line
HEARING_AWAITED     | see line          | see line nameHead  | line release  | see line release
UNDER_EXAMINATION   | see line          | see line nameHead  | line release  | see line release
AWAITING_CONFIRMATION | see line recuse claim release confirm return | see line nameHead recuse claim release confirm return | line release | see line release
AWAITING_SIGNATURE  | see line          | see line nameHead  | line release  | see line release
DECIDED             | see line          | see line           | line          | see line
AWAITING_SENDING    | see line          | see line           | line release  | see line release
REVOCABLE           | see line          | see line           | line          | see line
AWAITING_FORCE      | see line          | see line           | line          | see line
SUSPENDED           | see line          | see line           | line          | see line
IN_FORCE            | see line          | see line           | line          | see line
FINAL               | see               | see                | -             | -
NOT_AMENDED         | see               | see                | -             | -`;

/** Whoever stands to it otherwise, and what he is told of whatever he wants of it. */
export const strangers = `
who                                          | told
recipient of another entry                   | NOT_YOUR_CASE
recipient whose cabinet one operator opened  | NOT_YOUR_CASE
registrar of another provider                | OTHER_ORGANISATION
head of another provider                     | OTHER_ORGANISATION
head of another provider, named to it        | may
administrator of another provider            | OTHER_ORGANISATION
administrator before whom it is not put      | NOT_PUT_BEFORE_YOU
executor of another provider                 | OTHER_ORGANISATION
executor who neither proposed nor examines   | NOT_THE_EXECUTOR
registrar of the family                      | RECUSED
head of the family                           | RECUSED
head of the family by name alone             | RECUSED
head who is the person himself               | RECUSED`;
