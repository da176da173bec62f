import type { Acted } from '#casework/acts/taking-in/on-old-list.ts';
import type { Acting } from '#casework/execute.ts';
import type { Actor } from '#domain/actor.ts';
import { oldList } from '#domain/old-list/kind.ts';
import { ok } from '#domain/result.ts';
import type { Answered, Asking } from '#http/operation.ts';
import { type OldListView, oldListView } from '#http/views/files/old-list-view.ts';
import { type CommandDeps, performed, shownOf } from './commanding.ts';

/** An act on the old list of one’s own office, answered with how far it then is. */
export async function takenIn(
  asking: Asking<Actor>,
  deps: CommandDeps,
  act: (acting: Acting) => Acted,
): Answered<OldListView> {
  const done = await performed(oldList, asking, { deps, act });
  const shown = done.ok ? shownOf(oldList, asking, done.value) : done;
  return shown.ok ? ok({ body: oldListView(shown.value, asking), version: shown.value.version }) : shown;
}
