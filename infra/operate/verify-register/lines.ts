import { Finding } from './finding.ts';
import type { Source } from './source.ts';
import { digest } from './tree.ts';

/** A line of a file with the hash that it has as a leaf of the tree. */
export interface Line {
  readonly text: string;
  readonly leaf: Buffer;
}

const newline = 10;

/**
 * Every line of a file, each ended as lines are. A leaf is hashed behind a zero byte (RFC 6962 2.1), which is put where the
 * line before ended, so that no line is copied.
 */
export function* linesOf(source: Source, name: string, told: (bytes: number) => void): Generator<Line> {
  let rest: Uint8Array = new Uint8Array(1);
  for (const read of source.chunks(name)) {
    const bytes = Buffer.concat([rest, read]);
    let start = 1;
    for (let end = bytes.indexOf(newline, start); end >= 0; end = bytes.indexOf(newline, start)) {
      bytes[start - 1] = 0;
      yield { text: bytes.toString('utf8', start, end), leaf: digest(bytes.subarray(start - 1, end)) };
      start = end + 1;
    }
    rest = bytes.subarray(start - 1);
    told(read.length);
  }
  if (rest.length > 1) throw new Finding(`${name} does not end with a whole line`);
}
