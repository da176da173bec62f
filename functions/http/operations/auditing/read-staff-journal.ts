import * as z from 'zod/mini';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { actorRecord } from '#domain/actor.ts';
import { ok } from '#domain/result.ts';
import { operation } from '#http/operation.ts';
import { OfStaff } from '#http/shapes/staff.ts';

const text = z.string();
const ids = z.record(text, text);

interface Deps {
  readonly staff: StaffRegister;
  readonly access: AccessLog;
}

/** Every change of an official's entry: who made it, who confirmed it where it took two. This reading is noted of him. */
export const readStaffJournal = operation({
  name: 'readStaffJournal',
  by: 'official',
  params: OfStaff,
  answer: z.object({
    items: z.array(
      z.object({
        version: z.number(),
        change: z.looseObject({ kind: text }),
        actor: ids,
        confirmed: z.optional(z.object({ id: text, by: ids })),
        at: text,
        requestId: text,
      }),
    ),
  }),
  run: async ({ params: { staffId }, actor, now: at, requestId }, { staff, access }: Deps) => {
    const look = { reader: actorRecord(actor), fields: ['journal'], why: 'audit', at, requestId };
    await access.append({ ...look, subject: staffId });
    return ok({ body: { items: await staff.journalOf(staffId) } });
  },
});
