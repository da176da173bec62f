import type { Acted } from '#casework/acts/taking-in/mend-row.ts';
import type { CameWithRow } from '#casework/acts/taking-in/present-with-row.ts';
import type { Acting } from '#casework/execute.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import { type Actor, actorRecord } from '#domain/actor.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import { ok } from '#domain/result.ts';
import type { Answered, Asking } from '#http/operation.ts';
import { lackingOf, type OldEntryDone } from '#http/views/files/old-entry-view.ts';
import { type CommandDeps, performed } from './commanding.ts';

/** An act on a row of an old list, answered with what is then lacking of it and nothing that it says. */
export async function mendedRow(
  asking: Asking<Actor>,
  deps: CommandDeps,
  act: (acting: Acting) => Acted,
): Answered<OldEntryDone> {
  const done = await performed(oldEntry, asking, { deps, act });
  if (!done.ok) return done;
  const { id, version, quality } = done.value;
  return ok({ body: { oldEntryId: id, version, lacking: lackingOf(quality) }, version });
}

export interface NotingDeps {
  readonly access: AccessLog;
  readonly keyring: Pick<Keyring, 'personOf'>;
}

/** Whose row it is reads in his cabinet that another came for him (X276). */
export async function noteRepresented(
  { actor, now: at, requestId }: Asking<Actor>,
  { representing }: Pick<CameWithRow, 'representing'>,
  { access, keyring }: NotingDeps,
): Promise<void> {
  if (!representing) return;
  const subject = await keyring.personOf(representing.recipientIin);
  const look = { reader: actorRecord(actor), subject, fields: ['row representative'], why: 'X276' };
  await access.append({ ...look, at, requestId });
}
