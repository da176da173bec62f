import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a publication, wherever they lie. */
export interface Source {
  names(): readonly string[];
  size(name: string): number;
  text(name: string): string;
  /** the bytes of a file, some at a time */
  chunks(name: string): Iterable<Uint8Array>;
}

const chunk = 1 << 20;

/** Those of a folder into which a publication was downloaded. */
export function folderSource(folder: string): Source {
  const path = (name: string) => join(folder, name);
  return {
    names: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => join(entry.parentPath, entry.name).slice(path('/').length).replaceAll('\\', '/')),
    size: (name) => statSync(path(name)).size,
    text: (name) => readFileSync(path(name), 'utf8'),
    chunks: (name) => chunksOf(path(name)),
  };
}

function* chunksOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(chunk);
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) yield buffer.subarray(0, read);
  } finally {
    closeSync(file);
  }
}
