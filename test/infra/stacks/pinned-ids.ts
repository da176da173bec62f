// By what a running case, a journal and an address know machines and files: written out by hand, as in `pinned-names.ts`.

/** The names under which the functions know the machines, and under which a case keeps its own. */
export const machines = {
  'corporation-intake': 'ProcedureCorporationIntake53284D0B',
  'portal-intake': 'ProcedurePortalIntakeC9A8C5C1',
  examination: 'ProcedureExamination9FB2FF6D',
  amendment: 'ProcedureAmendment7863DCD5',
  'home-visit': 'ProcedureHomeVisit092628DF',
  complaint: 'ProcedureComplaintA3251FE5',
  allocation: 'ProcedureAllocation62CEF48A',
  offer: 'ProcedureOfferBCB77394',
  inventory: 'ProcedureInventory6434FF96',
  deadline: 'ProcedureDeadline55E23BDA',
} as const;

/** How the ids in journals, tables and addresses begin. */
export const idPrefixes = {
  case: 'case_',
  amendment: 'amendment_',
  visit: 'visit_',
  complaint: 'complaint_',
  dwelling: 'dwelling_',
  allocation: 'allocation_',
  offer: 'offer_',
  record: 'record_',
  person: 'person_',
  staff: 'staff_',
  paper: 'paper_',
  document: 'document_',
  confirmation: 'confirmation_',
} as const;
