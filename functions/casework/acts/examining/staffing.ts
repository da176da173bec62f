import { rights } from '#domain/application/rights.ts';
import { performWriting } from '../on-case.ts';
import { staffingOf } from '../staffing.ts';

/** Who leaves a request by recusal, and who acts as its head (APPK 67, X74). */
export const { recuse, nameActingHead } = staffingOf({ performWriting, rights, office: ({ provider }) => provider });
