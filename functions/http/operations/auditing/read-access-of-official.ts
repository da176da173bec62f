import * as z from 'zod/mini';
import { looksTold } from '#casework/identity/told/looks-told.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import { actorRecord } from '#domain/actor.ts';
import { ok } from '#domain/result.ts';
import { cursor } from '#domain/text/texts.ts';
import { spanOf } from '#domain/time/month.ts';
import { operation } from '#http/operation.ts';
import { Month } from '#http/shapes/reports.ts';
import { OfStaff } from '#http/shapes/staff.ts';
import { AccessEntryView, accessEntryViews } from '#http/views/access-view.ts';

interface Deps {
  readonly access: AccessLog;
  readonly cases: Pick<CaseStore, 'load'>;
  readonly people: Pick<People, 'read'>;
}

/** What an official looked at, in a month or ever, newest first, page by page; this reading is noted of him first. */
export const readAccessOfOfficial = operation({
  name: 'readAccessOfOfficial',
  by: 'official',
  params: OfStaff,
  query: z.strictObject({ month: z.optional(Month), cursor: z.optional(cursor(2000)) }),
  answer: z.object({ items: z.array(AccessEntryView), cursor: z.optional(z.string()) }),
  run: async ({ params: { staffId }, query, actor, now: at, requestId }, deps: Deps) => {
    const { access, people } = deps;
    const look = { reader: actorRecord(actor), fields: ['access'], why: 'audit', at, requestId };
    await access.append({ ...look, subject: staffId });
    const { month, cursor: after } = query;
    const { items, ...page } = await access.by(staffId, { during: month ? spanOf(month) : undefined, cursor: after });
    return ok({ body: { ...page, items: await accessEntryViews(await looksTold(items, actor, deps), people) } });
  },
});
