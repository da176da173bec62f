import * as z from 'zod/mini';
import { checkRows } from '#casework/acts/taking-in/check-rows.ts';
import { oldQualities } from '#domain/form/old-row.ts';
import { ok, refused } from '#domain/result.ts';
import { operation } from '#http/operation.ts';
import { refusedBy } from '#http/problems/problem.ts';
import { OfOldList, OldRows } from '#http/shapes/old-lists.ts';

/** X215: a dry run of a page of rows: what bars them, or the quality of what each says; nothing is kept. */
export const checkOldRows = operation({
  name: 'checkOldRows',
  by: 'official',
  params: OfOldList,
  body: z.strictObject({ rows: OldRows }),
  keyless: true,
  answer: z.object({ rows: z.array(z.object({ quality: z.array(z.enum(oldQualities)) })) }),
  run: async ({ body, now }) => {
    const checked = checkRows(body.rows, now);
    return checked.ok ? ok({ body: { rows: checked.value } }) : refused(refusedBy(checked.error));
  },
});
