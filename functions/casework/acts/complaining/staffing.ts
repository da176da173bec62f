import { rights } from '#domain/complaint/rights.ts';
import { staffingOf } from '../staffing.ts';
import { performWriting } from './on-complaint.ts';

/** Who leaves a complaint by recusal, and who acts as its head (APPK 67, X74). */
export const { recuse, nameActingHead } = staffingOf({ performWriting, rights, office: ({ office }) => office });
