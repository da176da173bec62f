// Of each kind of file who works on it, and what else begins of it: a new kind is a row.
import { amendment } from '#domain/amendment/kind.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import type { FileState } from '#domain/file/state.ts';
import { decidesOn } from './entry-acts.ts';
import { returnsTo } from './filing-sessions.ts';
import { worksOn } from './office-acts.ts';
import type { Walk } from './walk.ts';

/** Something that may happen next, and how often beside the others. */
export interface Turn {
  readonly name: string;
  readonly weight: number;
  readonly take: (walk: Walk) => Promise<void>;
}

interface SoakedKind {
  /** whoever has a step of an open file, or comes back to it */
  readonly works: (walk: Walk, file: never) => Promise<void>;
  /** whoever has a task does it within seconds of its coming */
  readonly hastens: (walk: Walk, file: never) => Promise<void>;
  /** what begins of this kind beside what anybody begins */
  readonly turns: readonly Turn[];
}

async function worksOnRequest(walk: Walk, theCase: Application): Promise<void> {
  if (theCase.status === 'OPENED' && walk.dice().chance(0.5)) return returnsTo(walk, theCase);
  return worksOn(walk, theCase);
}

export const soakedKinds: Readonly<Record<string, SoakedKind>> = {
  [application.prefix]: { works: worksOnRequest, hastens: worksOn, turns: [] },
  [amendment.prefix]: { works: decidesOn, hastens: decidesOn, turns: [] },
};

/** The kind’s row of a file. */
export function soakedKindOf({ id }: FileState): SoakedKind {
  const found = Object.entries(soakedKinds).find(([prefix]) => id.startsWith(`${prefix}_`));
  if (!found) throw new Error(`nobody has told who works on ${id}`);
  return found[1];
}
