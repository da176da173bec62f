// Who may do what with an amendment, written out by hand: no line here is derived from the table that decides it.

/** The short word of each act, and the action it is. */
export const acts = {
  see: 'SeeCase',
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
} as const;

/** In each status what whoever stands nearest to it may do: who proposed it is the executor of the third column. */
export const rights = `
status                | recipient  | operator | registrar                            | proposer   | examiner         | head                   | supervisor         | auditor
PROPOSED              | see        | -        | see recuse                           | see recuse | see recuse       | see recuse name        | see                | see
PROPOSAL_UNSENT       | see        | -        | see recuse handProposal postProposal | see recuse | see recuse       | see recuse name        | see                | see
PROPOSAL_ON_ITS_WAY   | see        | -        | see recuse                           | see recuse | see recuse       | see recuse name        | see                | see
ANSWER_AWAITED        | see answer | answer   | see recuse                           | see recuse | see recuse       | see recuse name        | see                | see
HEARING_AWAITED       | see        | -        | see recuse                           | see recuse | see recuse hear  | see recuse name        | see                | see
UNDER_EXAMINATION     | see        | -        | see recuse                           | see recuse | see recuse draft | see recuse name        | see                | see
AWAITING_CONFIRMATION | see        | -        | see recuse                           | see recuse | see recuse       | see recuse             | see confirm return | see
AWAITING_SIGNATURE    | see        | -        | see recuse                           | see recuse | see recuse       | see recuse sign return | see                | see
DECIDED               | see        | -        | see recuse                           | see recuse | see recuse       | see recuse             | see                | see
AWAITING_SENDING      | see        | -        | see recuse hand post                 | see recuse | see recuse       | see recuse             | see                | see
REVOCABLE             | see stay   | -        | see recuse                           | see recuse | see recuse       | see recuse             | see                | see
AWAITING_FORCE        | see        | -        | see recuse suspend                   | see recuse | see recuse       | see recuse             | see                | see
SUSPENDED             | see        | -        | see recuse resume                    | see recuse | see recuse       | see recuse             | see                | see
IN_FORCE              | see        | -        | see recuse suspend                   | see recuse | see recuse       | see recuse             | see                | see
FINAL                 | see        | -        | see                                  | see        | see              | see                    | see                | see
NOT_AMENDED           | see        | -        | see                                  | see        | see              | see                    | see                | see`;

/** Whoever stands to it otherwise, and what he is told of whatever he wants of it. */
export const strangers = `
who                                          | told
recipient of another entry                   | NOT_YOUR_CASE
recipient whose cabinet one operator opened  | NOT_YOUR_CASE
registrar of another provider                | OTHER_ORGANISATION
head of another provider                     | OTHER_ORGANISATION
executor of another provider                 | OTHER_ORGANISATION
executor who neither proposed nor examines   | NOT_THE_EXECUTOR
registrar of the family                      | RECUSED
head of the family                           | RECUSED
head who is the person himself               | RECUSED`;
