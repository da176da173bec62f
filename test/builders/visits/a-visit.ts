import type { HomeVisit } from '#domain/home-visit/home-visit.ts';

const at = '2026-11-24T09:00:00.000Z';

/** Wednesday, two till four in Oral. */
export const aWindow = { from: '2026-11-25T09:00:00.000Z', to: '2026-11-25T11:00:00.000Z' } as const;

/** A visit at home in Uralsk, as it was asked for in the cabinet. */
export const aVisit = (parts: Partial<HomeVisit> = {}): HomeVisit => ({
  id: 'visit_01KAV0000000000000000000AA',
  version: 1,
  status: 'REQUESTED',
  openedAt: at,
  subject: 'person_subject',
  channel: 'cabinet',
  district: 'uralsk',
  centre: 'centre-uralsk',
  asked: { id: 'record_asked', mac: 'mac' },
  empty: [],
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
