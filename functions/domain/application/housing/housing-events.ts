import * as z from 'zod/mini';
import { event } from '#domain/file/event.ts';

const lapses = ['REMOVED', 'LEFT', 'TRANSFERRED', 'MERGED', 'OTHER_CATEGORY'] as const;

/** The term of the law in which a family is to be given a dwelling, from the notice by which it stands on the list (74(3), X269). */
export const housingEvents = [
  event('HousingAwaited', {}),
  /** whoever had it ended stands on the list again: a dwelling was taken back, or a removal has fallen */
  event('HousingOwedAgain', {}),
  event('FamilyHoused', { housedAt: z.string() }),
  /** the entry is nobody's any more, or of somebody to whom the law gives no such term */
  event('HousingLapsed', { because: z.enum(lapses) }),
] as const;
