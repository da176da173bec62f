import type { Amendment } from '#domain/amendment/amendment.ts';
import type { AmendmentGroundId } from '#domain/regulation/amendments/grounds.ts';

const at = '2026-11-24T09:00:00.000Z';
const record = { id: 'record_1', mac: 'mac' };
const paper = { id: 'paper_1', type: 'AMENDMENT_DECISION', sha256: 's', versionId: 'v' };
const by = { by: 'staff_proposer', person: 'person_proposer' };

/** The removal of an entry at Uralsk, as it was proposed. */
export const anAmendment = (parts: Partial<Amendment> = {}): Amendment => ({
  id: 'amendment_1',
  version: 1,
  status: 'PROPOSED',
  openedAt: at,
  purpose: 'REMOVAL',
  entry: { provider: 'uralsk', list: 'public-sector', registerNumber: 7, onList: 'public-sector' },
  request: 'case_1',
  subject: 'person_subject',
  ground: 'NEED_ENDED',
  proposal: record,
  proposed: { ...by, at },
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

/** What the head signed. */
export const aDecision = (outcome: 'AMENDED' | 'LEFT'): NonNullable<Amendment['decision']> => ({
  outcome,
  paper,
  signature: { sha256: 's', versionId: 'v' },
  by: 'staff_head',
  at,
});

const atSignature: AmendmentGroundId = 'DIED';

/** What an amendment may have on its way, a few at a time. */
export const amendmentParts: readonly Partial<Amendment>[] = [
  {},
  { hearing: { record, at } },
  { draft: { outcome: 'AMENDED', record, by: 'staff_1', at } },
  { decision: aDecision('AMENDED') },
  { decision: aDecision('AMENDED'), ground: atSignature },
  { draft: { outcome: 'AMENDED', record, by: 'staff_1', at }, confirmed: { by: 'staff_2', at } },
  { told: { how: 'cabinet', at } },
  { hasNoCabinet: true },
  { purpose: 'LEAVING', ground: 'OWN_WISH' },
  { forceDue: at },
  { inForce: at },
  { reached: [{ status: 'NOT_AMENDED', at }] },
];

/** The id of the amendment that lies beside a request. */
export const amendmentBeside = (caseId: string): string => caseId.replace(/^case_/, 'amendment_');
