import type { Actor, ActorKind } from '#domain/actor.ts';
import type { Kind } from '#domain/file/kind.ts';
import { allowedActions } from '#domain/file/may-act.ts';
import type { FileState } from '#domain/file/state.ts';
import type { StaffId } from '#domain/ids.ts';

const above: readonly string[] = ['supervisor', 'contactCentre', 'auditor'];

/** Somebody of a kind: an official of Uralsk, of its centre or of the oblast; its person; a machine or the clock. */
export function actorOf(kind: ActorKind, parts: object = {}): Actor {
  if (kind === 'machine' || kind === 'clock') return { kind };
  if (kind === 'recipient') return { kind, person: 'person_subject' as never, ...parts };
  const organisation = above.includes(kind) ? 'oblast' : kind === 'operator' ? 'centre-uralsk' : 'uralsk';
  return { kind, staff: `staff_${kind}` as StaffId, person: `person_${kind}`, organisation, ...parts };
}

/** A table written by hand: a line a status and kind of actor, then what he may do; whoever has no line may do nothing. */
export const writtenRights = (written: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    written
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .map(([status, kind, ...actions]) => [`${status} ${kind}`, actions.sort()]),
  );

const kinds = [
  ...(['recipient', 'operator', 'registrar', 'head', 'executor', 'administrator'] as const),
  ...(['supervisor', 'contactCentre', 'auditor', 'machine', 'clock'] as const),
];

/** The same as the kind of file tells it, of a file in each status. */
export function toldRights<F extends FileState>(kind: Kind<F>, files: readonly F[], actor = actorOf) {
  const cells = files.flatMap((file) =>
    kinds.map((who) => [`${file.status} ${who}`, allowedActions(kind, file, actor(who)).sort()] as const),
  );
  return Object.fromEntries(cells.filter(([, actions]) => actions.length > 0));
}
