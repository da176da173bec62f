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
import { homeVisit } from '#domain/home-visit/kind.ts';
import { seenFrom } from '#domain/outages/observed.ts';
import { windowAt } from '#domain/outages/visit-window.ts';
import type { Asking } from '#http/operation.ts';
import { DocumentContent } from '#http/shapes/documents.ts';
import { OutageView, outageView } from '#http/views/outage-view.ts';
import { copyOf } from './copies.ts';
import { nameOf } from './staff-keeping.ts';

/**
 * On what a taking in paper rests, for whoever is to confirm it, of whichever centre: the outage or the window of the visit
 * at home, who told of it, the moment it would give, the scan of the receipt (X76, X80, X182).
 */
export const Rests = z.object({
  outage: z.optional(OutageView),
  visit: z.optional(z.object({ id: z.string(), from: z.string(), to: z.string(), offeredAt: z.string() })),
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

type Told = Pick<z.infer<typeof Rests>, 'outage' | 'visit'> & { readonly by: string };

/** Undefined where there is no such outage, or visit with a window; the looks at the name and at the scan are logged. */
export async function restsOf(
  content: ContentOf<'takenInPaper'>,
  asking: Asking<StaffActor>,
  deps: RestsDeps,
): Promise<z.infer<typeof Rests> | undefined> {
  const { takenAt, receiptNumber } = content;
  const told = await groundTold(content, asking, deps);
  if (!told) return undefined;
  const { by, ...ground } = told;
  const recorder = await deps.staff.get(by);
  return {
    ...ground,
    recordedByName: recorder ? await nameOf(recorder, asking, deps) : by,
    moment: momentOfFiling({ taken: { at: takenAt, receiptNumber } }, asking.now),
    receipt: await receiptOf(content, asking, deps),
  };
}

/** The outage with what the service saw of it, or the window of the visit as it was offered, and by whose word. */
async function groundTold(
  { outage: id, visit, takenAt }: ContentOf<'takenInPaper'>,
  { now }: Asking<StaffActor>,
  deps: RestsDeps,
): Promise<Told | undefined> {
  if (visit !== undefined) {
    const file = await deps.cases.load(homeVisit, visit);
    const window = file && (windowAt(file, takenAt) ?? file.window);
    return window && { visit: { id: visit, from: window.from, to: window.to, offeredAt: window.at }, by: window.by };
  }
  const outage = id === undefined ? undefined : await deps.outages.get(id);
  if (!outage) return undefined;
  const seen = await deps.observations.since(seenFrom(now));
  return { outage: await outageView(outage, { seen, now }, deps), by: outage.recorded.staff };
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
