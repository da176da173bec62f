import * as z from 'zod/mini';
import { day } from '#domain/text/dates.ts';
import { idOf } from './of-case.ts';

export const StaffId = idOf('staff');
export const OfStaff = z.strictObject({ staffId: StaffId });
export const OfConfirmation = z.strictObject({ confirmationId: idOf('confirmation') });
/** From the first day to the last, both included; null: what was told from that first day is taken back before it begins. */
export const days = { from: day, to: z.nullable(day) };
