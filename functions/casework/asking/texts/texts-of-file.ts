import * as z from 'zod/mini';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import type { FrameEvent } from '#domain/file/event.ts';
import type { Kind, Typed } from '#domain/file/kind.ts';
import type { RecordRef } from '#domain/file/refs.ts';
import type { FileState } from '#domain/file/state.ts';

const text = z.string();
/** The document against which somebody was served. */
export const Shown = z.object({ number: text, issuedOn: text, issuedBy: z.optional(text) });

/** What somebody wrote of a file, or showed: who and when, in which act. */
export const said = {
  at: text,
  by: text,
  type: text,
  text: z.optional(text),
  identityDocument: z.optional(Shown),
};

export interface TextsDeps {
  readonly cases: Pick<CaseStore, 'journal'>;
  readonly people: Pick<People, 'read'>;
}

/** What of a kind is written down: the records that an event names, and how what they hold is told. */
interface Written<E extends Typed, T> {
  readonly kind: Pick<Kind<never, never, E>, 'readEvent'>;
  readonly recordsIn: (event: E | FrameEvent) => readonly RecordRef[];
  readonly told: (content: unknown) => T;
}

/** Everything that was written of a file, in the order of its journal; reads each record once. */
export const textsOf =
  <E extends Typed, T>({ kind, recordsIn, told }: Written<E, T>) =>
  async ({ id }: Pick<FileState, 'id'>, { cases, people }: TextsDeps) => {
    const commits = await cases.journal(kind, id);
    const records = commits.flatMap(({ at, actor, events }) =>
      events.flatMap((event) => recordsIn(event).map(({ id: record }) => ({ at, actor, type: event.type, record }))),
    );
    return Promise.all(
      records.map(async ({ at, actor, type, record }) => {
        const content = (await people.read(record))?.content;
        return { at, by: actor.id ?? '', type, ...told(content) };
      }),
    );
  };
