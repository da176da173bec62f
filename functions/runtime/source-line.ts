import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

const placed = /(file:\/\/[^\s()]+|\/[^\s():]+):(\d+):(\d+)/;

/** Read at the first fault of a process; undefined: none lies there. */
const maps = new Map<string, SourceMap | undefined>();

function mapOf(bundle: string): SourceMap | undefined {
  if (!maps.has(bundle)) maps.set(bundle, readMap(`${bundle}.map`));
  return maps.get(bundle);
}

function readMap(file: string): SourceMap | undefined {
  try {
    return new SourceMap(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * A frame of a stack with the line of the source in place of the bundle's, by the map that lies beside the bundle of this
 * very revision; the frame as it is where there is none.
 */
export function inSource(frame: string): string {
  const [place, file = '', line, column] = placed.exec(frame) ?? [];
  if (place === undefined) return frame;
  const map = mapOf(file.startsWith('file:') ? fileURLToPath(file) : file);
  const found = map?.findEntry(Number(line) - 1, Number(column) - 1);
  if (!found || !('originalSource' in found)) return frame;
  const source = found.originalSource.replace(/^(?:\.\.\/)+/, '');
  return frame.replace(place, `${source}:${found.originalLine + 1}:${found.originalColumn + 1}`);
}
