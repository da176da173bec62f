import * as z from 'zod/mini';

/** Who looked at whose data: a case, a person or an official, by id. */
export const AccessEntryView = z.object({
  reader: z.record(z.string(), z.string()),
  subject: z.string(),
  fields: z.array(z.string()),
  why: z.string(),
  at: z.string(),
  requestId: z.string(),
});
