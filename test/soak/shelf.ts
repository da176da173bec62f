import type { FileState } from '#domain/file/state.ts';

/** The files of a walk as they last were, in the order in which they came, and those of a kind without a look at all others. */
export interface Shelf {
  readonly files: ReadonlyMap<string, FileState>;
  readonly ids: readonly string[];
  filesOf<F extends FileState>(kind: { readonly prefix: string; read(stored: unknown): F }): readonly F[];
}

const prefixOf = (id: string): string => id.slice(0, id.lastIndexOf('_'));

export function aShelf(): Shelf & { put(file: FileState): void } {
  const files = new Map<string, FileState>();
  const ids: string[] = [];
  const ofKinds = new Map<string, string[]>();
  return {
    files,
    ids,
    filesOf: <F>({ prefix }: { readonly prefix: string }) =>
      (ofKinds.get(prefix) ?? []).map((id) => files.get(id) as F),
    put: (file) => {
      if (!files.has(file.id)) {
        ids.push(file.id);
        const own = ofKinds.get(prefixOf(file.id)) ?? [];
        ofKinds.set(prefixOf(file.id), own);
        own.push(file.id);
      }
      files.set(file.id, file);
    },
  };
}
