import * as z from 'zod/mini';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { Outages } from '#casework/ports/outages.ts';
import type { People } from '#casework/ports/people.ts';
import type { ContentOf } from '#casework/second-person/content.ts';
import type { StaffActor } from '#domain/actor.ts';
import { momentOfFiling } from '#domain/application/rules/filing/taken-in-paper.ts';
import type { Asking } from '#http/operation.ts';
import { OutageView, outageView } from '#http/views/outage-view.ts';
import { nameOf } from './staff-keeping.ts';

/** On what a taking in paper rests, for whoever is to confirm it: the outage, who recorded it, the moment it would give (X76). */
export const Rests = z.object({ outage: OutageView, recordedByName: z.string(), moment: z.string() });

interface RestsDeps {
  readonly outages: Pick<Outages, 'get'>;
  readonly staff: Pick<StaffRegister, 'get'>;
  readonly people: People;
  readonly access: AccessLog;
}

/** Undefined where there is no such outage; the look at the name is logged. */
export async function restsOf(
  { outage: id, takenAt, receiptNumber }: ContentOf<'takenInPaper'>,
  asking: Asking<StaffActor>,
  deps: RestsDeps,
): Promise<z.infer<typeof Rests> | undefined> {
  const outage = await deps.outages.get(id);
  if (!outage) return undefined;
  const recorder = await deps.staff.get(outage.recorded.staff);
  return {
    outage: await outageView(outage, deps),
    recordedByName: recorder ? await nameOf(recorder, asking, deps) : outage.recorded.staff,
    moment: momentOfFiling({ taken: { at: takenAt, outage: id, receiptNumber } }, asking.now),
  };
}
