// What is shown of a request once the provider has it, written out by hand; golden-cases.ts says of which cases.
import type { GoldenView } from './golden-views-of-intake.ts';

const representative = { power: 'other', validTo: '2019-01-14', check: 'confirmed' };
const opened = { openedAt: '2018-03-02T06:00:00.000Z', dueAt: '2018-03-03T19:00:00.000Z' };
const held = { since: '2018-03-05T05:00:00.000Z', tries: 6, nextTryAt: '2018-03-05T06:03:00.000Z' };
const draft = { kind: 'NOTICE', by: 'staff_executor', at: '2018-03-01T06:00:00.000Z' };

/** A draft is between the executor and the head. */
const noDraft = {
  registrar: 'draft',
  administrator: 'draft',
  supervisor: 'draft',
  contactCentre: 'draft',
  auditor: 'draft',
};

export const viewsOfDecision: Readonly<Record<string, GoldenView>> = {
  ACCEPTED: {
    channel: 'corporation',
    label: 'Accepted',
    shown: 'number provider category list centre filedAt priorityMoment refiles keptFrom defects representative task',
    representative,
    task: { step: '5.2', role: 'registrar', ...opened, claimedBy: 'staff_registrar' },
    refiles: 'case_old',
    keptFrom: 'case_old',
    defects: [],
    holds: [],
    missed: [],
    papers: 'REQUEST RECEIPT',
    terms: 'intake met, total running, registration running',
    allowed: {
      recipient: 'SeeCase ChangeContacts WithdrawRequest',
      operator: 'SeeCase ReceivePerson NameRepresentative ChangeContacts WithdrawRequest AttachDocument',
      registrar: 'SeeCase DeclareRecusal ClaimTask ReleaseTask RegisterRequest CorrectSlip',
      head: 'SeeCase DeclareRecusal ReleaseTask',
      executor: 'DeclareRecusal',
      administrator: 'SeeTask ReleaseTask',
      supervisor: 'SeeCase SeeTask',
      auditor: 'SeeCase',
    },
  },
  AWAITING_RESOLUTION: {
    channel: 'corporation',
    label: 'Registered',
    shown: 'number provider category list centre incomingNumber filedAt priorityMoment defects representative task',
    representative,
    task: { step: '5.3', role: 'head', ...opened, claimedBy: 'staff_head' },
    defects: [],
    holds: [],
    missed: [{ term: 'registration', at: '2018-02-19T06:20:00.000Z', cause: 'OVERDUE' }],
    papers: 'REQUEST RECEIPT',
    terms: 'intake met, total running, registration met, resolution running',
    allowed: {
      recipient: 'SeeCase ChangeContacts WithdrawRequest',
      operator: 'SeeCase ReceivePerson NameRepresentative ChangeContacts WithdrawRequest AttachDocument',
      registrar: 'SeeCase DeclareRecusal CorrectIncomingNumber',
      head: 'SeeCase DeclareRecusal ClaimTask ReleaseTask NameExecutor',
      executor: 'DeclareRecusal',
      administrator: 'SeeTask ReleaseTask',
      supervisor: 'SeeCase SeeTask',
      auditor: 'SeeCase',
    },
  },
  UNDER_EXAMINATION: {
    channel: 'corporation',
    label: 'Under examination',
    shown:
      'number provider category list centre incomingNumber filedAt priorityMoment defects executor representative task',
    leftOut: { recipient: 'executor' },
    executor: 'staff_executor',
    representative,
    task: { step: '5.4', role: 'executor', ...opened, claimedBy: 'staff_executor' },
    defects: [],
    holds: [{ step: '5.4', cause: 'TIMEOUT', ...held }],
    missed: [],
    papers: 'REQUEST RECEIPT',
    terms: 'intake met, total running, registration met, resolution met, examination running',
    allowed: {
      recipient: 'SeeCase ChangeContacts WithdrawRequest',
      operator: 'SeeCase ReceivePerson NameRepresentative ChangeContacts WithdrawRequest AttachDocument',
      registrar: 'SeeCase DeclareRecusal CorrectIncomingNumber',
      head: 'SeeCase DeclareRecusal ReleaseTask ReplaceExecutor',
      executor:
        'SeeCase DeclareRecusal ClaimTask ReleaseTask RecordPowerCheck ResolveEvidence AskDocument CorrectSlip DraftNotice DraftRefusal',
      administrator: 'SeeTask ReleaseTask',
      supervisor: 'SeeCase SeeTask',
      auditor: 'SeeCase',
    },
  },
  AWAITING_SIGNATURE: {
    channel: 'corporation',
    label: 'Awaiting signature',
    shown:
      'number provider category list centre incomingNumber filedAt priorityMoment defects executor draft representative task',
    leftOut: { recipient: 'executor draft', operator: 'draft', ...noDraft },
    executor: 'staff_executor',
    draft: { ...draft, kind: 'REFUSAL', ground: 'requirements-not-met' },
    representative,
    task: { step: '5.5', role: 'head', ...opened, claimedBy: 'staff_head' },
    defects: [],
    holds: [],
    missed: [],
    papers: 'REQUEST RECEIPT',
    terms: 'intake met, total running, registration met, resolution met, examination met, signature running',
    allowed: {
      recipient: 'SeeCase ChangeContacts WithdrawRequest',
      operator: 'SeeCase ReceivePerson NameRepresentative ChangeContacts WithdrawRequest AttachDocument',
      registrar: 'SeeCase DeclareRecusal CorrectIncomingNumber',
      head: 'SeeCase DeclareRecusal ClaimTask ReleaseTask SignResult ReturnDraft ReplaceExecutor',
      executor: 'SeeCase DeclareRecusal',
      administrator: 'SeeTask ReleaseTask',
      supervisor: 'SeeCase SeeTask',
      auditor: 'SeeCase',
    },
  },
};
