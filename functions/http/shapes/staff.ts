import * as z from 'zod/mini';
import { day } from '#domain/text/dates.ts';
import { idOf } from './of-case.ts';

export const StaffId = idOf('staff');
export const OfStaff = z.strictObject({ staffId: StaffId });
export const OfConfirmation = z.strictObject({ confirmationId: idOf('confirmation') });
/** From the first day to the last, both included. */
export const days = { from: day, to: day };
