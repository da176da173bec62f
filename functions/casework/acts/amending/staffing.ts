import { rights } from '#domain/amendment/rights.ts';
import { staffingOf } from '../staffing.ts';
import { performWriting } from './on-amendment.ts';

/** Who leaves an amendment by recusal, and who acts as its head (APPK 67, X74). */
export const { recuse, nameActingHead } = staffingOf({ performWriting, rights, office: ({ entry }) => entry.provider });
