import { allocation } from './allocation/kind.ts';
import { amendment } from './amendment/kind.ts';
import { application } from './application/kind.ts';
import { complaint } from './complaint/kind.ts';
import { dwelling } from './dwelling/kind.ts';
import type { Kind } from './file/kind.ts';
import type { FileState } from './file/state.ts';
import { homeVisit } from './home-visit/kind.ts';
import { inventory } from './inventory/kind.ts';
import { needs } from './needs/kind.ts';
import { offer } from './offer/kind.ts';
import { oldEntry } from './old-entry/kind.ts';
import { oldList } from './old-list/kind.ts';

/** Every kind of file, one line each; an id tells its kind by its prefix. */
export const kinds: readonly Kind[] = [
  application,
  amendment,
  complaint,
  homeVisit,
  dwelling,
  allocation,
  offer,
  oldList,
  oldEntry,
  inventory,
  needs,
];

/** Whoever serves files of every kind waits for the one it needs, since it may have to be loaded first. */
export type KindOf = (id: string) => Kind | Promise<Kind>;

/** The kind of an id among these; undefined: it is the id of no file. */
export const kindIn = (known: readonly Kind[], id: string): Kind | undefined =>
  known.find(({ prefix }) => id.startsWith(`${prefix}_`));

/** Finds the kind of an id among these; an id of none of them is a surprise. */
export const kindAmong =
  (known: readonly Kind[]) =>
  (id: string): Kind => {
    const kind = kindIn(known, id);
    if (!kind) throw new Error(`no kind of file has ids like ${id}`);
    return kind;
  };

/** Finds the kind of a file by its id, for whatever serves files of every kind. */
export const kindOf = kindAmong(kinds);

/** A file and the kind that carries it. */
export interface OfKind<F extends FileState = FileState> {
  readonly kind: Kind<F>;
  readonly file: F;
}

/** Is it a file of this kind? */
export const isOf = <F extends FileState>(kind: Kind<F>, one: OfKind): one is OfKind<F> =>
  one.file.id.startsWith(`${kind.prefix}_`);
