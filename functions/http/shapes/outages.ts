import * as z from 'zod/mini';
import { serviceCentreIds } from '#domain/regulation/offices/service-centres.ts';
import { idOf } from './of-case.ts';

export const OfOutage = z.strictObject({ outageId: idOf('outage') });
/** Which service centres an outage was of. */
export const centres = z.union([
  z.literal('all'),
  z.array(z.enum(serviceCentreIds)).check(z.minLength(1), z.maxLength(20)),
]);
