import * as z from 'zod/mini';
import { type ExportDeps, type Exported, officePartOf, publicPartOf } from '#casework/asking/export-of-list.ts';
import { reasonOf } from '#domain/file/why-read.ts';
import { Rank } from '#domain/queue/list.ts';
import { ok, refused } from '#domain/result.ts';
import { cursor } from '#domain/text/texts.ts';
import { operation } from '#http/operation.ts';
import { refusedBy } from '#http/problems/problem.ts';
import { OfOldList } from '#http/shapes/old-lists.ts';
import { Why } from '#http/shapes/reasons.ts';

const After = z.object({ rank: Rank, place: z.number() });

/** Where a page ended, in letters that a cursor may have; the door seals it. */
const written = (next: Exported['next']): string | undefined =>
  next && Buffer.from(JSON.stringify(next)).toString('base64url');
const readBack = (text: string | undefined) =>
  text === undefined ? undefined : z.parse(After, JSON.parse(Buffer.from(text, 'base64url').toString()));

/** X222: a list of the office in order of place, page by page; its part with names for a reason that is noted, and no more than the law lets out. */
export const exportList = operation({
  name: 'exportList',
  by: 'official',
  params: OfOldList,
  query: z.extend(Why, { part: z._default(z.enum(['office', 'public']), 'office'), cursor: z.optional(cursor(2000)) }),
  answer: z.object({
    items: z.array(
      z.object({
        place: z.number(),
        registerNumber: z.number(),
        numberedBy: z.optional(z.string()),
        filedOn: z.string(),
        priorityMoment: z.optional(z.string()),
        name: z.optional(z.string()),
        oldNumber: z.optional(z.string()),
      }),
    ),
    cursor: z.optional(z.string()),
  }),
  run: async ({ params, query, actor: by, now, requestId }, deps: ExportDeps) => {
    const asked = { list: params.list, after: readBack(query.cursor) };
    if (query.part === 'public') {
      const { entries, next } = await publicPartOf(asked, by.organisation, deps);
      return ok({ body: { items: entries, cursor: written(next) } });
    }
    const why = reasonOf(query);
    if (!why.ok) return refused(refusedBy(why.error, 'query'));
    const { entries, next } = await officePartOf(asked, { by, why: why.value, now, requestId }, deps);
    return ok({ body: { items: entries, cursor: written(next) } });
  },
});
