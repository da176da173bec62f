import type { Complaint } from '#domain/complaint/complaint.ts';

const at = '2026-11-24T09:00:00.000Z';
const record = { id: 'record_1', mac: 'mac' };
const paper = { id: 'paper_1', type: 'COMPLAINT_ANSWER', sha256: 's', versionId: 'v' };
const signature = { sha256: 's', versionId: 'v' };

/** A complaint against the office of Uralsk, as it was filed. */
export const aComplaint = (parts: Partial<Complaint> = {}): Complaint => ({
  id: 'complaint_1',
  version: 1,
  status: 'AWAITING_REVIEWER',
  openedAt: at,
  channel: 'cabinet',
  number: 'Ш-2026-000001',
  complainant: 'person_complainant',
  about: { act: 'CONDUCT' },
  office: 'uralsk',
  level: 'first',
  hands: { acted: [], chosen: [] },
  content: record,
  recused: [],
  rounds: {},
  papers: {},
  holds: {},
  terms: {},
  missed: [],
  reached: [],
  attempt: 1,
  ...parts,
});

/** What the reviewer drafted. */
export const aDraftedAnswer = (outcome: 'SATISFIED' | 'NOT_SATISFIED'): NonNullable<Complaint['draft']> => ({
  outcome,
  record,
  by: 'staff_reviewer',
  person: 'person_reviewer',
  at,
});

/** What the addressee signed. */
export const aSignedAnswer = (outcome: 'SATISFIED' | 'NOT_SATISFIED'): NonNullable<Complaint['answer']> => ({
  outcome,
  paper,
  signature,
  by: 'staff_head',
  at,
});

const told = { how: 'cabinet', at } as const;

/** What a step of it may find of it, one by one. */
export const complaintParts: readonly Partial<Complaint>[] = [
  {},
  { reviewer: 'staff_reviewer' },
  { isConceded: true },
  { isPassedOn: true },
  { draft: aDraftedAnswer('NOT_SATISFIED') },
  { answer: aSignedAnswer('NOT_SATISFIED') },
  { answer: aSignedAnswer('SATISFIED'), told },
  { hasNoCabinet: true },
  { told: { how: 'post', at, number: '1' } },
  { fulfilled: { record, by: 'staff_head', at } },
];

/** The complaint that lies beside a request of a whole door. */
export const complaintBeside = (caseId: string): string => caseId.replace(/^case_/, 'complaint_');
