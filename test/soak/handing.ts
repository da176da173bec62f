import { askHandingOver } from '#casework/acts/handing/hand-paper.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { HandedPaper } from '#domain/second-person/paper-handed.ts';
import { byTwo } from './by-two.ts';
import { shown } from './filing-sessions.ts';
import { knocksFor, type Walk } from './walk.ts';

/** X290: one asks, another confirms that whoever came was given that paper; now and then nobody has, and it is tried all the same. */
export async function handed(
  walk: Walk,
  { paper, file, iin }: { readonly paper: HandedPaper; readonly file: string; readonly iin: string },
  hands: readonly [StaffActor, StaffActor],
) {
  const came = { iin, identityDocument: shown };
  const { by, seen } = await byTwo(walk, hands, (asker) =>
    knocksFor(walk, `asks to confirm that he was given the ${paper}`, (now, deps) =>
      askHandingOver({ paper, file, ...came }, { by: asker, now }, deps),
    ),
  );
  return { came, by, seen: walk.dice().chance(0.95) ? seen : undefined };
}
