import type { CommitRecord } from '#casework/ports/case-store.ts';
import type { FrameCommand } from '#domain/file/command.ts';
import { decide, endedHolds } from '#domain/file/decide.ts';
import { type FrameEvent, isFrameEvent } from '#domain/file/event.ts';
import { inPresentNames, nextCommit } from '#domain/file/evolve.ts';
import type { Kind, Occasion, Typed } from '#domain/file/kind.ts';
import type { FileState } from '#domain/file/state.ts';
import { type Told, withTerms } from '#domain/file/terms/running-terms.ts';
import { actorOf, frameCommandOf } from './commands-again.ts';
import { firstDifference, type Otherwise } from './difference.ts';

/** A commit made again: what came out otherwise, and the file as the rules leave it. */
export interface Again<F extends FileState> {
  readonly difference?: Otherwise | undefined;
  readonly after?: F | undefined;
}

interface Before<F extends FileState> {
  readonly id: string;
  readonly file: F | undefined;
}

/** The command that a deciding commit was, where it is made again as a whole. */
export type Command = Typed | undefined;

/**
 * What this commit tells, made again from the file before it: whole where its command is known, which it is of all that the
 * frame does and of what decides; else what its own events entail, each hold that ends and each date of a term.
 */
export function commitAgain<F extends FileState, E extends Typed>(
  kind: Kind<F, Typed, E>,
  { id, file }: Before<F>,
  { record, command }: { readonly record: CommitRecord<E>; readonly command: Command },
): Again<F> {
  const recorded = record.events.map((event) => (isFrameEvent(event) ? inPresentNames(kind, event) : event));
  const occasion = { actor: actorOf(record.actor), now: record.at };
  const asked = command ?? (file && frameCommandOf(kind, file, { events: recorded, actor: occasion.actor }));
  const told = asked
    ? decidedAgain(kind, file, { command: asked, occasion })
    : {
        events: entailed(kind, file, {
          events: recorded.filter((event): event is E => !isFrameEvent(event)),
          occasion,
        }),
      };
  if ('what' in told) return { difference: told };
  if (told.events.length === 0) return { difference: otherEvents(recorded, []) };
  const again: Told<F, E> = withTerms(kind, file, { events: told.events, recorded: nextCommit(id, file, record.at) });
  return { difference: differenceOf(recorded, again.events), after: again.after };
}

type Events<E> = { readonly events: readonly (E | FrameEvent)[] };

function decidedAgain<F extends FileState, E extends Typed>(
  kind: Kind<F, Typed, E>,
  file: F | undefined,
  { command, occasion }: { readonly command: Typed | FrameCommand; readonly occasion: Occasion },
): Events<E> | Otherwise {
  const decided = decide(kind, file, { command, occasion });
  if (decided.ok) return { events: decided.value };
  const { code, paragraph } = decided.error;
  return { what: 'REFUSED', of: command.type, again: code, paragraph };
}

const entailed = <F extends FileState, E extends Typed>(
  kind: Kind<F, Typed, E>,
  file: F | undefined,
  { events, occasion }: { readonly events: readonly E[]; readonly occasion: Occasion },
): readonly (E | FrameEvent)[] => (file ? [...endedHolds(kind, file, { events, occasion }), ...events] : events);

/** An event by its type and what it is about. */
const nameOf = (event: Typed & { readonly term?: unknown; readonly step?: unknown }): string =>
  [event.type, event.term ?? event.step].filter(Boolean).join(' ');

function differenceOf(recorded: readonly Typed[], again: readonly Typed[]): Otherwise | undefined {
  for (const [index, event] of recorded.entries()) {
    const other = again[index];
    if (!other || nameOf(event) !== nameOf(other)) return otherEvents(recorded, again);
    const found = firstDifference(event, other);
    if (found) return { what: 'VALUE', ...found, of: `${nameOf(event)}: ${found.of}`, event };
  }
  return again.length > recorded.length ? otherEvents(recorded, again) : undefined;
}

function otherEvents(recorded: readonly Typed[], again: readonly Typed[]): Otherwise {
  const [then, now] = [recorded.map(nameOf), again.map(nameOf)];
  const index = Math.max(
    0,
    then.findIndex((name, at) => name !== now[at]),
  );
  const of = then[index] ?? now[then.length] ?? '';
  return { what: 'OTHER_EVENTS', of, recorded: then.join(', '), again: now.join(', ') };
}
