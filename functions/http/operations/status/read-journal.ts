import * as z from 'zod/mini';
import { inParallel } from '#casework/in-parallel.ts';
import type { People } from '#casework/ports/people.ts';
import { ApplicationEvent } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { identitySeen, powerSeen } from '#domain/application/rules/seeing/identity-seen.ts';
import { isSealed } from '#domain/application/rules/seeing/need-to-know.ts';
import { ExecutionReceipt } from '#domain/file/papers/execution-receipt.ts';
import type { RecordRef } from '#domain/file/refs.ts';
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

/** A power that a notary certified; of any other there is no number to ask a register by. */
const ShownPower = z.object({ number: z.string(), issuedOn: z.string() });

const Journal = journalOf(
  z.record(z.string(), z.string()),
  z.extend(ToldEvent, {
    event: z.optional(z.union([ApplicationEvent, OldEntryEvent])),
    /** by which an operator knew who came */
    identityDocument: z.optional(SeenDocument),
    /** by which power he acts who was named, or came, for another */
    representation: z.optional(ShownPower),
  }),
  { requestId: z.string(), receipt: z.optional(ExecutionReceipt) },
);

interface Shown {
  readonly seen: RecordRef | undefined;
  readonly power: RecordRef | undefined;
}

const shownIn = (event: ApplicationEvent): Shown => ({ seen: identitySeen(event), power: powerSeen(event) });
const shownInRow = (event: OldEntryEvent): Shown =>
  event.type === 'RowContactsChanged' || event.type === 'RowLeavingTaken'
    ? { seen: event.identity, power: event.representation }
    : { seen: undefined, power: undefined };

/** The document of an event at which somebody was served against one, and the power by which another acts; nothing else of `people` is read. */
async function documentsOf({ seen, power }: Shown, people: Pick<People, 'read'>) {
  const [document, said] = await Promise.all([seen, power].map((ref) => ref && people.read(ref.id)));
  const representation = ShownPower.safeParse(said?.content);
  return {
    ...(seen ? { identityDocument: SeenDocument.parse(document?.content) } : {}),
    ...(representation.success ? { representation: representation.data } : {}),
  };
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
        ...(await documentsOf(shownInRow(event), people)),
      })),
    ),
  }));
  return { caseId: id, commits: [...told] };
}

/**
 * The whole journal of a case, or of a row of an old list, as it was written, each event with its paragraph and sentence; ids only, but for the documents
 * by which operators knew who came, the powers by which others act (X331), and of an unsigned result no more than that it was drafted. The reading is noted.
 */
export const readJournal = operation({
  name: 'readJournal',
  by: 'bearer',
  params: OfWhose,
  answer: Journal,
  run: async (call, deps: Deps) => {
    const found = await whoseNoted(
      call,
      { fields: ['journal', 'identityDocument', 'representation'], why: 'audit' },
      deps,
    );
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
          ...(await documentsOf(shownIn(event), deps.people)),
        })),
      ),
    }));
    return ok({ body: { caseId: id, commits: told }, version });
  },
});
