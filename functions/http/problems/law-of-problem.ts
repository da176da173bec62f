import type { RefusalCode } from '#domain/file/refusal.ts';

/** The paragraph behind a problem that is law wherever it comes from; whoever refuses by a nearer one names that. */
export const lawOfProblem: Readonly<Partial<Record<RefusalCode | 'AUTHORISATION_REFUSED', string>>> = {
  FIELDS_WRONG: '10.5',
  SIGNATURE_REFUSED: '10.6',
  REVOCATION_UNKNOWN: '10.6',
  GOST_NOT_CONFIGURED: 'X33',
  AUTHORISATION_REFUSED: '10.4',
  STAFF_UNKNOWN: '5.3',
  OTHER_CHANNEL: '1',
  RECUSED: 'APPK 67',
  DRAFTER_DOES_NOT_SIGN: '5.5',
};
