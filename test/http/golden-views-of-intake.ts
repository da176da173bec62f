// What is shown of a request until the provider has it, written out by hand; golden-cases.ts says of which cases.

export interface GoldenView {
  readonly channel: 'portal' | 'corporation';
  /** the public status, in English */
  readonly label: string;
  /** the fields shown to everybody, beside those that every view has */
  readonly shown: string;
  /** those of them that some role is not shown */
  readonly leftOut?: Readonly<Record<string, string>>;
  readonly executor?: string;
  readonly draft?: object;
  readonly result?: object;
  readonly representative?: object;
  readonly task?: object;
  readonly refiles?: string;
  readonly keptFrom?: string;
  readonly defects?: readonly object[];
  readonly holds: readonly object[];
  readonly missed: readonly object[];
  readonly papers: string;
  /** each term with its state */
  readonly terms: string;
  /** by role, in the order shown; a role that is not named may do nothing */
  readonly allowed: Readonly<Record<string, string>>;
}

const representative = { power: 'other', validTo: '2019-01-14', check: 'confirmed' };
const missing = { code: 'MISSING', documentKind: 'D7', personRef: 'applicant' };
const held = { since: '2018-03-05T05:00:00.000Z', tries: 6, nextTryAt: '2018-03-05T06:03:00.000Z' };

export const viewsOfIntake: Readonly<Record<string, GoldenView>> = {
  OPENED: {
    channel: 'corporation',
    label: 'Being filled in',
    shown: 'provider category list centre representative',
    representative,
    holds: [],
    missed: [],
    papers: '',
    terms: 'intake running',
    allowed: {
      operator:
        'SeeCase SaveForm AttachDocument RemoveDocument DiscardDraft RecordRepresentative RefusePackage HandPackage',
      auditor: 'SeeCase',
    },
  },
  PACKAGE_REFUSED: {
    channel: 'corporation',
    label: 'Acceptance refused',
    shown: 'provider category list centre defects representative',
    representative,
    defects: [missing],
    holds: [],
    missed: [{ term: 'intake', at: '2018-02-19T07:00:00.000Z', cause: 'OVERDUE' }],
    papers: 'INTAKE_REFUSAL_RECEIPT',
    terms: 'intake lapsed',
    allowed: { recipient: 'SeeCase', operator: 'SeeCase ReceivePerson', auditor: 'SeeCase' },
  },
  DISCARDED: {
    channel: 'portal',
    label: 'Draft discarded',
    shown: 'provider category list',
    holds: [],
    missed: [],
    papers: '',
    terms: '',
    allowed: { recipient: 'SeeCase', auditor: 'SeeCase' },
  },
  CHECKING_REGISTERS: {
    channel: 'corporation',
    label: 'Data are being checked',
    shown: 'number provider category list centre filedAt priorityMoment representative',
    representative,
    holds: [{ step: '8.4', cause: 'TIMEOUT', ...held }],
    missed: [],
    papers: 'REQUEST',
    terms: 'intake running, total running',
    allowed: {
      recipient: 'SeeCase ChangeContacts WithdrawRequest',
      operator: 'SeeCase ReceivePerson NameRepresentative ChangeContacts WithdrawRequest AttachDocument',
      supervisor: 'SeeCase SeeTask',
      auditor: 'SeeCase',
    },
  },
  DATA_UNAVAILABLE: {
    channel: 'corporation',
    label: 'Data not obtained',
    shown: 'number provider category list centre filedAt priorityMoment representative',
    representative,
    holds: [],
    missed: [{ term: 'intake', at: '2018-02-19T07:00:00.000Z', cause: 'OVERDUE' }],
    papers: 'REQUEST DATA_UNAVAILABLE',
    terms: 'intake lapsed, total lapsed',
    allowed: {
      recipient: 'SeeCase',
      operator: 'SeeCase ReceivePerson NameRepresentative',
      supervisor: 'SeeCase',
      auditor: 'SeeCase',
    },
  },
  AWAITING_OPERATOR_SIGNATURE: {
    channel: 'corporation',
    label: "Awaiting the worker's signature",
    shown: 'number provider category list centre filedAt priorityMoment representative task',
    representative,
    task: {
      step: '8.7',
      role: 'operator',
      openedAt: '2018-03-02T06:00:00.000Z',
      dueAt: '2018-03-03T19:00:00.000Z',
      claimedBy: 'staff_operator',
    },
    holds: [],
    missed: [],
    papers: 'REQUEST',
    terms: 'intake running, total running',
    allowed: {
      recipient: 'SeeCase ChangeContacts WithdrawRequest',
      operator:
        'SeeCase ReceivePerson NameRepresentative ChangeContacts WithdrawRequest AttachDocument CorrectSlip ClaimTask ReleaseTask SignRequest',
      supervisor: 'SeeCase SeeTask',
      auditor: 'SeeCase',
    },
  },
  CHECKING_SIGNATURE: {
    channel: 'portal',
    label: 'The signature is being checked',
    shown: 'number provider category list filedAt priorityMoment',
    holds: [{ step: '10.6', cause: 'LIST_STALE', ...held }],
    missed: [],
    papers: 'REQUEST',
    terms: 'total running',
    allowed: {
      recipient: 'SeeCase ChangeContacts WithdrawRequest',
      operator: 'ReceivePerson NameRepresentative',
      supervisor: 'SeeCase SeeTask',
      auditor: 'SeeCase',
    },
  },
  SIGNATURE_NOT_CONFIRMED: {
    channel: 'portal',
    label: 'Signature not confirmed',
    shown: 'number provider category list filedAt priorityMoment',
    holds: [],
    missed: [],
    papers: 'REQUEST SIGNATURE_NOT_CONFIRMED',
    terms: 'total lapsed',
    allowed: {
      recipient: 'SeeCase',
      operator: 'ReceivePerson NameRepresentative',
      supervisor: 'SeeCase',
      auditor: 'SeeCase',
    },
  },
  BEING_SENT: {
    channel: 'corporation',
    label: 'The request is being sent',
    shown: 'number provider category list centre filedAt priorityMoment representative',
    representative,
    holds: [{ step: '8.7', cause: 'TIMEOUT', ...held }],
    missed: [],
    papers: 'REQUEST',
    terms: 'intake running, total running',
    allowed: {
      recipient: 'SeeCase ChangeContacts WithdrawRequest',
      operator: 'SeeCase ReceivePerson NameRepresentative ChangeContacts WithdrawRequest AttachDocument CorrectSlip',
      supervisor: 'SeeCase SeeTask',
      auditor: 'SeeCase',
    },
  },
  CHECKING_DOCUMENTS: {
    channel: 'corporation',
    label: 'Documents are being checked',
    shown: 'number provider category list centre filedAt priorityMoment representative',
    representative,
    holds: [],
    missed: [],
    papers: 'REQUEST',
    terms: 'intake met, total running',
    allowed: {
      recipient: 'SeeCase ChangeContacts WithdrawRequest',
      operator: 'SeeCase ReceivePerson NameRepresentative ChangeContacts WithdrawRequest AttachDocument CorrectSlip',
      supervisor: 'SeeCase SeeTask',
      auditor: 'SeeCase',
    },
  },
  RETURNED_FOR_DEFECTS: {
    channel: 'corporation',
    label: 'Returned for defects',
    shown: 'number provider category list centre filedAt priorityMoment defects representative',
    representative,
    defects: [missing],
    holds: [],
    missed: [],
    papers: 'REQUEST DOCUMENT_DEFECTS_REFUSAL',
    terms: 'intake met, total lapsed',
    allowed: {
      recipient: 'SeeCase',
      operator: 'SeeCase ReceivePerson NameRepresentative',
      supervisor: 'SeeCase',
      auditor: 'SeeCase',
    },
  },
};
