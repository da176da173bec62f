import type { Instant } from './instant.ts';
import { addMonths, startOfDay } from './local-date.ts';

/** From which moment to before which one a month, YYYY-MM, lasts by the clocks of Asia/Oral. */
export const spanOf = (month: string): { readonly from: Instant; readonly before: Instant } => ({
  from: startOfDay(`${month}-01`),
  before: startOfDay(addMonths(`${month}-01`, 1)),
});
