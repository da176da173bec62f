import * as z from 'zod/mini';
import { inParallel } from '#casework/in-parallel.ts';
import type { People } from '#casework/ports/people.ts';
import { ComplaintEvent } from '#domain/complaint/event.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { isSealed } from '#domain/complaint/rules/told-status.ts';
import { ok } from '#domain/result.ts';
import { noteAudit, seenComplaint } from '#http/calls/complaining.ts';
import type { ReadingDeps } from '#http/calls/reading.ts';
import { operation } from '#http/operation.ts';
import { OfComplaint } from '#http/shapes/complaints.ts';
import { SeenDocument } from '#http/shapes/identity.ts';
import { AuditedReceipt, auditedReceipt } from '#http/views/execution-receipt-view.ts';
import { journalOf, ToldEvent, toldOfComplaint } from '#http/views/journal-view.ts';

const Journal = journalOf(
  z.record(z.string(), z.string()),
  z.extend(ToldEvent, {
    event: z.optional(ComplaintEvent),
    /** by which an official knew who came */
    identityDocument: z.optional(SeenDocument),
  }),
  { requestId: z.string(), receipt: z.optional(AuditedReceipt) },
);

/** The document of an event at which somebody was served against one; nothing else of `people` is read. */
async function documentOf(event: ComplaintEvent, people: Pick<People, 'read'>) {
  const seen = 'identity' in event ? event.identity : undefined;
  return seen && { identityDocument: SeenDocument.parse((await people.read(seen.id))?.content) };
}

/** The whole journal of a complaint as it was written; of an untold answer no more than that there is one. The reading is noted. */
export const readComplaintJournal = operation({
  name: 'readComplaintJournal',
  by: 'bearer',
  params: OfComplaint,
  answer: Journal,
  run: async (asked, deps: ReadingDeps & { readonly people: Pick<People, 'read'> }) => {
    const seen = await seenComplaint(asked.params.complaintId, asked, { cases: deps.cases });
    if (!seen.ok) return seen;
    const { file, call } = seen.value;
    await noteAudit(call, file, ['journal', 'identityDocument'], deps);
    const commits = await deps.cases.journal(complaint, file.id);
    const told = await inParallel(commits, 20, async ({ events, receipt, ...commit }) => ({
      ...commit,
      receipt: receipt && auditedReceipt(file, receipt),
      events: await Promise.all(
        events.map(async (event) => ({
          ...toldOfComplaint(event),
          event: isSealed(file, event.type) ? undefined : event,
          ...(await documentOf(event, deps.people)),
        })),
      ),
    }));
    return ok({ body: { caseId: file.id, commits: told }, version: file.version });
  },
});
