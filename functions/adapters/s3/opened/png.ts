import { crc32, createInflate } from 'node:zlib';

const signature = '89504e470d0a1a0a';
/** Which depths each kind of colour has, and how many samples a pixel (PNG 11.2.2). */
const colours: Readonly<Record<number, { readonly depths: readonly number[]; readonly samples: number }>> = {
  0: { depths: [1, 2, 4, 8, 16], samples: 1 },
  2: { depths: [8, 16], samples: 3 },
  3: { depths: [1, 2, 4, 8], samples: 1 },
  4: { depths: [8, 16], samples: 2 },
  6: { depths: [8, 16], samples: 4 },
};
const palette = 3;
/** Where each pass of an interlaced picture begins and how far its pixels are apart: across, down (PNG 8.2). */
const passes = [
  [0, 8, 0, 8],
  [4, 8, 0, 8],
  [0, 4, 4, 8],
  [2, 4, 0, 4],
  [0, 2, 2, 4],
  [1, 2, 0, 2],
  [0, 1, 1, 2],
] as const;
/** A sheet of A3 at 600 dots an inch in colours; a larger one opens on few screens and would keep us at it for long. */
const mostBytes = 256 * 1024 * 1024;
const longestSide = 65_535;
const lastFilter = 4;

/** PNG 5: every chunk is whole by its check sum, and what is packed is every row that the header says. */
export async function opensAsPng(bytes: Buffer): Promise<boolean> {
  const chunks = bytes.toString('hex', 0, 8) === signature ? chunksOf(bytes) : undefined;
  const [header, ...others] = chunks ?? [];
  if (header?.kind !== 'IHDR' || header.content.length !== 13) return false;
  const rows = rowsOf(header.content);
  const hasColours = header.content[9] !== palette || others.some(({ kind }) => kind === 'PLTE');
  if (!rows || !hasColours) return false;
  const packed = others.filter(({ kind }) => kind === 'IDAT').map(({ content }) => content);
  return holds(Buffer.concat(packed), rows);
}

interface Chunk {
  readonly kind: string;
  readonly content: Buffer;
}

/** All up to the last; undefined where one is damaged, missing or of a kind that a viewer must know and does not. */
function chunksOf(bytes: Buffer): readonly Chunk[] | undefined {
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return undefined;
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (kind === 'IEND') return chunks;
    if (/^[A-Z]/.test(kind) && !['IHDR', 'PLTE', 'IDAT'].includes(kind)) return undefined;
    chunks.push({ kind, content: bytes.subarray(at + 8, end) });
    at = end + 4;
  }
  return undefined;
}

/** Rows of the same length, a pass each. */
interface Rows {
  readonly count: number;
  /** in bytes, with the one that names its filter */
  readonly length: number;
}

function rowsOf(header: Buffer): readonly Rows[] | undefined {
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth = 0, colour = 0, compression, filter, interlace = 2] = header.subarray(8);
  const kind = colours[colour];
  if (width === 0 || height === 0 || Math.max(width, height) > longestSide || !kind?.depths.includes(depth))
    return undefined;
  if (compression !== 0 || filter !== 0 || interlace > 1) return undefined;
  const reach = (size: number, from: number, step: number) => Math.max(0, Math.ceil((size - from) / step));
  const rows = (interlace === 1 ? passes : ([[0, 1, 0, 1]] as const)).map(([left, across, top, down]) => {
    const pixels = reach(width, left, across);
    const count = pixels > 0 ? reach(height, top, down) : 0;
    return { count, length: 1 + Math.ceil((pixels * depth * kind.samples) / 8) };
  });
  return rows.reduce((sum, { count, length }) => sum + count * length, 0) <= mostBytes ? rows : undefined;
}

/** Unpacks piece by piece and keeps none; what comes beyond the last row is not unpacked. */
async function holds(packed: Buffer, rows: readonly Rows[]): Promise<boolean> {
  const size = rows.reduce((sum, { count, length }) => sum + count * length, 0);
  const begins = rowBegins(rows);
  let next = begins.next();
  let read = 0;
  const unpacking = createInflate();
  unpacking.end(packed);
  try {
    for await (const piece of unpacking as AsyncIterable<Buffer>) {
      for (; !next.done && next.value < read + piece.length; next = begins.next()) {
        if ((piece[next.value - read] ?? 0) > lastFilter) return false;
      }
      read += piece.length;
      if (read > size) return true;
    }
  } catch {
    return false; // what is packed is no zlib, or is cut: nothing else can fail here
  }
  return read === size;
}

function* rowBegins(rows: readonly Rows[]): Generator<number> {
  let at = 0;
  for (const { count, length } of rows) for (let row = 0; row < count; row++, at += length) yield at;
}
