import * as z from 'zod/mini';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Documents } from '#casework/ports/documents.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { Observations, Outages } from '#casework/ports/outages.ts';
import type { People } from '#casework/ports/people.ts';
import type { ContentOf } from '#casework/second-person/content.ts';
import { actorRecord, type StaffActor } from '#domain/actor.ts';
import { application } from '#domain/application/kind.ts';
import { momentOfFiling } from '#domain/application/rules/filing/taken-in-paper.ts';
import { seenFrom } from '#domain/outages/observed.ts';
import type { Asking } from '#http/operation.ts';
import { DocumentContent } from '#http/shapes/documents.ts';
import { OutageView, outageView } from '#http/views/outage-view.ts';
import { copyOf } from './copies.ts';
import { nameOf } from './staff-keeping.ts';

/**
 * On what a taking in paper rests, for whoever is to confirm it, of whichever centre: the outage, who recorded it, the
 * moment it would give, the scan of the receipt (X76, X80).
 */
export const Rests = z.object({
  outage: OutageView,
  recordedByName: z.string(),
  moment: z.string(),
  receipt: z.optional(DocumentContent),
});

export interface RestsDeps {
  readonly outages: Pick<Outages, 'get'>;
  readonly observations: Pick<Observations, 'since'>;
  readonly staff: Pick<StaffRegister, 'get'>;
  readonly people: People;
  readonly access: AccessLog;
  readonly cases: Pick<CaseStore, 'load'>;
  readonly documents: Documents;
}

/** Undefined where there is no such outage; the looks at the name and at the scan are logged. */
export async function restsOf(
  content: ContentOf<'takenInPaper'>,
  asking: Asking<StaffActor>,
  deps: RestsDeps,
): Promise<z.infer<typeof Rests> | undefined> {
  const { outage: id, takenAt, receiptNumber } = content;
  const outage = await deps.outages.get(id);
  if (!outage) return undefined;
  const [recorder, seen] = await Promise.all([
    deps.staff.get(outage.recorded.staff),
    deps.observations.since(seenFrom(asking.now)),
  ]);
  return {
    outage: await outageView(outage, { seen, now: asking.now }, deps),
    recordedByName: recorder ? await nameOf(recorder, asking, deps) : outage.recorded.staff,
    moment: momentOfFiling({ taken: { at: takenAt, outage: id, receiptNumber } }, asking.now),
    receipt: await receiptOf(content, asking, deps),
  };
}

async function receiptOf(
  { caseId, contents }: ContentOf<'takenInPaper'>,
  { actor, now: at, requestId }: Asking<StaffActor>,
  { access, cases, documents }: RestsDeps,
) {
  const theCase = await cases.load(application, caseId);
  const scan = theCase?.documents.find(({ id, kind }) => kind === 'emergency-receipt' && contents.includes(id));
  if (!theCase || !scan) return undefined;
  const fields = [`document ${scan.id}`];
  await access.append({ reader: actorRecord(actor), subject: caseId, fields, why: 'SECOND_PERSON', at, requestId });
  return copyOf(theCase, scan, documents);
}
