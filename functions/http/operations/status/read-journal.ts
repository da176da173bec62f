import * as z from 'zod/mini';
import { inParallel } from '#casework/in-parallel.ts';
import type { People } from '#casework/ports/people.ts';
import { ApplicationEvent } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { identitySeen } from '#domain/application/rules/seeing/identity-seen.ts';
import { isSealed } from '#domain/application/rules/seeing/need-to-know.ts';
import { ExecutionReceipt } from '#domain/file/papers/execution-receipt.ts';
import { ok } from '#domain/result.ts';
import { type ReadingDeps, readNoted } from '#http/calls/reading.ts';
import { operation } from '#http/operation.ts';
import { SeenDocument } from '#http/shapes/identity.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { journalOf, ToldEvent, toldEvent } from '#http/views/journal-view.ts';

const Journal = journalOf(
  z.record(z.string(), z.string()),
  z.extend(ToldEvent, {
    event: z.optional(ApplicationEvent),
    /** by which an operator knew who came */
    identityDocument: z.optional(SeenDocument),
  }),
  { requestId: z.string(), receipt: z.optional(ExecutionReceipt) },
);

/** The document of an event at which somebody was served against one; nothing else of `people` is read. */
async function documentOf(event: ApplicationEvent, people: Pick<People, 'read'>) {
  const seen = identitySeen(event);
  return seen && { identityDocument: SeenDocument.parse((await people.read(seen.id))?.content) };
}

/**
 * The whole journal of a case as it was written, each event with its paragraph and sentence; ids only, but for the documents
 * by which operators knew who came, and of an unsigned result no more than that it was drafted. The reading is noted.
 */
export const readJournal = operation({
  name: 'readJournal',
  by: 'bearer',
  params: OfCase,
  answer: Journal,
  run: async (call, deps: ReadingDeps & { readonly people: Pick<People, 'read'> }) => {
    const theCase = await readNoted(call, { fields: ['journal', 'identityDocument'], why: 'audit' }, deps);
    if (!theCase.ok) return theCase;
    const { id, channel, version } = theCase.value;
    const commits = await deps.cases.journal(application, id);
    const told = await inParallel(commits, 20, async ({ events, ...commit }) => ({
      ...commit,
      events: await Promise.all(
        events.map(async (event) => ({
          ...toldEvent(event, channel),
          event: isSealed(theCase.value, event.type, call.actor) ? undefined : event,
          ...(await documentOf(event, deps.people)),
        })),
      ),
    }));
    return ok({ body: { caseId: id, commits: told }, version });
  },
});
