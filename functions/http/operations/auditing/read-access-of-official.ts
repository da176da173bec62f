import * as z from 'zod/mini';
import type { AccessLog } from '#casework/ports/access-log.ts';
import { actorRecord } from '#domain/actor.ts';
import { ok } from '#domain/result.ts';
import { cursor } from '#domain/text/texts.ts';
import { operation } from '#http/operation.ts';
import { OfStaff } from '#http/shapes/staff.ts';
import { AccessEntryView } from '#http/views/access-view.ts';

interface Deps {
  readonly access: AccessLog;
}

/** What an official looked at, newest first, page by page; this reading is noted of him first. */
export const readAccessOfOfficial = operation({
  name: 'readAccessOfOfficial',
  by: 'official',
  params: OfStaff,
  query: z.strictObject({ cursor: z.optional(cursor(2000)) }),
  answer: z.object({ items: z.array(AccessEntryView), cursor: z.optional(z.string()) }),
  run: async ({ params: { staffId }, query, actor, now: at, requestId }, { access }: Deps) => {
    const look = { reader: actorRecord(actor), fields: ['access'], why: 'audit', at, requestId };
    await access.append({ ...look, subject: staffId });
    return ok({ body: await access.by(staffId, query.cursor) });
  },
});
