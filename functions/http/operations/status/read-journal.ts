import * as z from 'zod/mini';
import { inParallel } from '#casework/in-parallel.ts';
import type { People } from '#casework/ports/people.ts';
import { ApplicationEvent } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { identitySeen } from '#domain/application/rules/seeing/identity-seen.ts';
import { isSealed } from '#domain/application/rules/seeing/need-to-know.ts';
import { ExecutionReceipt } from '#domain/file/papers/execution-receipt.ts';
import { OldEntryEvent } from '#domain/old-entry/event.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import { isOldEntry, type OldEntry } from '#domain/old-entry/old-entry.ts';
import { ok } from '#domain/result.ts';
import type { ReadingDeps } from '#http/calls/reading.ts';
import { whoseNoted } from '#http/calls/whose.ts';
import { operation } from '#http/operation.ts';
import { SeenDocument } from '#http/shapes/identity.ts';
import { OfWhose } from '#http/shapes/of-case.ts';
import { journalOf, ToldEvent, toldEvent, toldOfRow } from '#http/views/journal-view.ts';

type Deps = ReadingDeps & { readonly people: Pick<People, 'read'> };

const Journal = journalOf(
  z.record(z.string(), z.string()),
  z.extend(ToldEvent, {
    event: z.optional(z.union([ApplicationEvent, OldEntryEvent])),
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

/** The same of a row of an old list, of which nothing is sealed. */
async function journalOfRow({ id }: OldEntry, { cases, people }: Deps): Promise<z.infer<typeof Journal>> {
  const commits = await cases.journal(oldEntry, id);
  const told = await inParallel(commits, 20, async ({ events, ...commit }) => ({
    ...commit,
    events: await Promise.all(
      events.map(async (event) => ({
        ...toldOfRow(event),
        event,
        ...('identity' in event && event.identity
          ? { identityDocument: SeenDocument.parse((await people.read(event.identity.id))?.content) }
          : {}),
      })),
    ),
  }));
  return { caseId: id, commits: [...told] };
}

/**
 * The whole journal of a case, or of a row of an old list, as it was written, each event with its paragraph and sentence; ids only, but for the documents
 * by which operators knew who came, and of an unsigned result no more than that it was drafted. The reading is noted.
 */
export const readJournal = operation({
  name: 'readJournal',
  by: 'bearer',
  params: OfWhose,
  answer: Journal,
  run: async (call, deps: Deps) => {
    const found = await whoseNoted(call, { fields: ['journal', 'identityDocument'], why: 'audit' }, deps);
    if (!found.ok) return found;
    const { value: file } = found;
    if (isOldEntry(file)) return ok({ body: await journalOfRow(file, deps), version: file.version });
    const { id, channel, version } = file;
    const commits = await deps.cases.journal(application, id);
    const told = await inParallel(commits, 20, async ({ events, ...commit }) => ({
      ...commit,
      events: await Promise.all(
        events.map(async (event) => ({
          ...toldEvent(event, channel),
          event: isSealed(file, event.type, call.actor) ? undefined : event,
          ...(await documentOf(event, deps.people)),
        })),
      ),
    }));
    return ok({ body: { caseId: id, commits: told }, version });
  },
});
