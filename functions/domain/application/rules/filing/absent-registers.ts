import type { Application } from '#domain/application/application.ts';

/** The registers that do not hold what 8.4 asks, in the order in which M1 names them. */
export const absentRegisters = ({ registers }: Application): ('persons' | 'notary')[] =>
  (['persons', 'notary'] as const).filter((register) => registers?.[register] === 'absent');
