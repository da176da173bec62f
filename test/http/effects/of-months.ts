import { officialId } from '#test/builders/people/an-official.ts';
import type { Drive } from './driven.ts';

/** The month of which whoever is asked has numbers (`reportsOfMarch`). */
const first = async () => ({ month: '2018-03' });
const ofHead = {
  organisation: 'uralsk',
  figure: 'refused',
  of: 'requirements-not-met',
  official: officialId('head'),
};
const ofOthers = { organisation: 'borili', figure: 'removed', of: 'MOVED_AWAY', official: officialId('executor') };
const report: Drive = {
  as: 'supervisor',
  first,
  types: { organisation: 'uralsk', readers: 'officials' },
  otherwise: { organisation: 'borili', readers: 'outsiders' },
};
const acts = { as: 'auditor', first, types: ofHead } as const;

/** What a month came to. */
export const ofMonths: Readonly<Record<string, Drive>> = {
  readReport: report,
  exportReport: report,
  listActsOfMonth: { ...acts, otherwise: { ...ofOthers, cursor: 'QUJD' } },
  exportActsOfMonth: { ...acts, otherwise: ofOthers },
};
