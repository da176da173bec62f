import * as z from 'zod/mini';
import { complaintsRegistered, type RegisterDeps } from '#casework/asking/trays/complaint-register.ts';
import { ok, refused } from '#domain/result.ts';
import { operation } from '#http/operation.ts';
import { refusedBy } from '#http/problems/problem.ts';
import { OfRegister } from '#http/shapes/complaints.ts';
import { ComplaintLine, complaintLine } from '#http/views/files/complaint-line.ts';

/** Para 11: the register of complaints against an office in a year, last received first; the reading is noted first. */
export const listComplaintRegister = operation({
  name: 'listComplaintRegister',
  by: 'official',
  query: OfRegister,
  answer: z.object({ items: z.array(ComplaintLine), cursor: z.optional(z.string()) }),
  run: async ({ query: { organisation: office, year, cursor }, actor, now, requestId }, deps: RegisterDeps) => {
    const page = await complaintsRegistered({ office, year, cursor, actor, now, requestId }, deps);
    if (!page.ok) return refused(refusedBy(page.error, 'query'));
    const { items, ...rest } = page.value;
    return ok({ body: { ...rest, items: items.map((file) => complaintLine(file, now)) } });
  },
});
