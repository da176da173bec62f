// What is shown of a request once its result is signed, and of one withdrawn, written out by hand; golden-cases.ts says of which cases.
import type { GoldenView } from './golden-views-of-intake.ts';

const representative = { power: 'other', validTo: '2019-01-14', check: 'confirmed' };
const opened = { openedAt: '2018-03-02T06:00:00.000Z', dueAt: '2018-03-03T19:00:00.000Z' };
const draft = { kind: 'NOTICE', by: 'staff_executor', at: '2018-03-01T06:00:00.000Z' };
const notice = {
  kind: 'NOTICE',
  at: '2018-03-02T06:00:00.000Z',
  paper: { id: 'paper_1', sha256: 'ab' },
  signatureSha256: 'cd',
  registerNumber: 1,
  placeAtRegistration: { place: 1, listSize: 1, asOf: '2018-03-02T06:00:00.000Z' },
};

/** A draft is between the executor and the head. */
const noDraft = {
  registrar: 'draft',
  administrator: 'draft',
  supervisor: 'draft',
  contactCentre: 'draft',
  auditor: 'draft',
};

export const viewsOfResult: Readonly<Record<string, GoldenView>> = {
  AWAITING_SENDING: {
    channel: 'corporation',
    label: 'Result is being sent',
    shown:
      'number provider category list centre incomingNumber filedAt priorityMoment defects executor draft result representative task',
    leftOut: { recipient: 'executor draft result', operator: 'draft result', ...noDraft },
    executor: 'staff_executor',
    draft,
    result: notice,
    representative,
    task: { step: '5.6', role: 'registrar', ...opened, claimedBy: 'staff_registrar' },
    defects: [],
    holds: [],
    missed: [],
    papers: 'REQUEST RECEIPT REGISTRATION_NOTICE',
    terms:
      'intake met, total running, registration met, resolution met, examination met, signature met, sending running',
    allowed: {
      recipient: 'SeeCase ChangeContacts',
      operator: 'ReceivePerson NameRepresentative SeeCase ChangeContacts',
      registrar: 'SeeCase DeclareRecusal ClaimTask ReleaseTask SendResult',
      head: 'SeeCase DeclareRecusal ReleaseTask',
      executor: 'SeeCase DeclareRecusal',
      administrator: 'SeeTask ReleaseTask',
      supervisor: 'SeeCase SeeTask',
      auditor: 'SeeCase',
    },
  },
  ON_ITS_WAY: {
    channel: 'corporation',
    label: 'Result is being sent',
    shown:
      'number provider category list centre incomingNumber filedAt priorityMoment defects executor draft result representative',
    leftOut: { recipient: 'executor draft result', operator: 'draft result', ...noDraft },
    executor: 'staff_executor',
    draft,
    result: notice,
    representative,
    defects: [],
    holds: [],
    missed: [],
    papers: 'REQUEST RECEIPT REGISTRATION_NOTICE',
    terms: 'intake met, total running, registration met, resolution met, examination met, signature met, sending met',
    allowed: {
      recipient: 'SeeCase ChangeContacts',
      operator: 'ReceivePerson NameRepresentative SeeCase ChangeContacts',
      registrar: 'SeeCase DeclareRecusal',
      head: 'SeeCase DeclareRecusal',
      executor: 'SeeCase DeclareRecusal',
      administrator: 'SeeTask',
      supervisor: 'SeeCase SeeTask',
      auditor: 'SeeCase',
    },
  },
  READY_FOR_COLLECTION: {
    channel: 'corporation',
    label: 'Result ready',
    shown:
      'number provider category list centre incomingNumber filedAt priorityMoment defects executor draft result representative task',
    leftOut: { recipient: 'executor draft', operator: 'draft', ...noDraft },
    executor: 'staff_executor',
    draft,
    result: notice,
    representative,
    task: { step: '5.7', role: 'operator', ...opened, claimedBy: 'staff_operator' },
    defects: [],
    holds: [],
    missed: [],
    papers: 'REQUEST RECEIPT REGISTRATION_NOTICE',
    terms:
      'intake met, total met, registration met, resolution met, examination met, signature met, sending met, handover met, keeping running',
    allowed: {
      recipient: 'SeeCase ChangeContacts',
      operator:
        'ReceivePerson NameRepresentative SeeCase ChangeContacts ClaimTask ReleaseTask HandOverResult EnterHandover AttachDocument',
      registrar: 'SeeCase DeclareRecusal',
      head: 'SeeCase DeclareRecusal',
      executor: 'SeeCase DeclareRecusal',
      supervisor: 'SeeCase SeeTask',
      auditor: 'SeeCase',
    },
  },
  ISSUED: {
    channel: 'corporation',
    label: 'Result issued',
    shown:
      'number provider category list centre incomingNumber filedAt priorityMoment defects executor draft result representative',
    leftOut: { recipient: 'executor draft', operator: 'draft', ...noDraft },
    executor: 'staff_executor',
    draft,
    result: {
      kind: 'REFUSAL',
      at: '2018-03-02T06:00:00.000Z',
      paper: { id: 'paper_1', sha256: 'ab' },
      signatureSha256: 'cd',
    },
    representative,
    defects: [],
    holds: [],
    missed: [],
    papers: 'REQUEST RECEIPT REGISTRATION_NOTICE',
    terms:
      'intake met, total met, registration met, resolution met, examination met, signature met, sending met, handover met, keeping met',
    allowed: {
      recipient: 'SeeCase ChangeContacts',
      operator: 'ReceivePerson NameRepresentative SeeCase ChangeContacts',
      registrar: 'SeeCase CorrectSlip',
      head: 'SeeCase',
      executor: 'SeeCase CorrectSlip',
      administrator: 'SeeTask',
      supervisor: 'SeeCase',
      auditor: 'SeeCase',
    },
  },
  WITHDRAWN: {
    channel: 'portal',
    label: 'Withdrawn',
    shown: 'number provider category list incomingNumber filedAt priorityMoment defects executor',
    leftOut: { recipient: 'executor' },
    executor: 'staff_executor',
    defects: [],
    holds: [],
    missed: [],
    papers: 'REQUEST RECEIPT WITHDRAWAL_STATEMENT',
    terms: 'total lapsed, registration met, resolution met, examination lapsed',
    allowed: {
      recipient: 'SeeCase',
      operator: 'ReceivePerson NameRepresentative',
      registrar: 'SeeCase',
      head: 'SeeCase',
      executor: 'SeeCase',
      supervisor: 'SeeCase',
      auditor: 'SeeCase',
    },
  },
};
