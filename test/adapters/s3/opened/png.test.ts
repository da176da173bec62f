import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { opensAsPng } from '#adapters/s3/opened/png.ts';

const chunk = (kind: string, content: Uint8Array = new Uint8Array()): Buffer => {
  const named = Buffer.concat([Buffer.from(kind), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
};

interface Parts {
  width?: number;
  height?: number;
  depth?: number;
  colour?: number;
  compression?: number;
  filter?: number;
  interlace?: number;
  packed?: Uint8Array;
  others?: readonly Buffer[];
}

function pngOf({ width = 3, height = 2, depth = 8, colour = 2, packed = rows(height, 1 + width * 3), ...more }: Parts) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colour, more.compression ?? 0, more.filter ?? 0, more.interlace ?? 0], 8);
  const others = more.others ?? (colour === 3 ? [chunk('PLTE', Buffer.alloc(6))] : []);
  const start = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([start, chunk('IHDR', header), ...others, chunk('IDAT', packed), chunk('IEND')]);
}

/** Rows of zeros, the first byte of each its filter. */
const rows = (count: number, length: number): Buffer => deflateSync(Buffer.alloc(count * length));

describe('a PNG opens where every row that its header says is packed in it', () => {
  // biome-ignore format: a table, one kind of picture a row
  const kinds = [[0, 1, 1], [0, 2, 2], [0, 4, 4], [0, 8, 8], [0, 16, 16], [2, 8, 24], [2, 16, 48], [3, 1, 1], [3, 2, 2], [3, 4, 4], [3, 8, 8], [4, 8, 16], [4, 16, 32], [6, 8, 32], [6, 16, 64]] as const;
  it.each(kinds)('of colour %s and depth %s, and with a byte less nowhere', async (colour, depth, bits) => {
    const [width, height] = [11, 9];
    const length = 1 + Math.ceil((width * bits) / 8);
    const packed = (missing: number) => deflateSync(Buffer.alloc(height * length - missing));
    expect(await opensAsPng(pngOf({ width, height, colour, depth, packed: packed(0) }))).toBe(true);
    expect(await opensAsPng(pngOf({ width, height, colour, depth, packed: packed(1) }))).toBe(false);
  });

  it('interlaced: seven pictures of growing size (8.2)', async () => {
    // biome-ignore format: how many points and rows each pass has of 11 × 9
    const sizes = [[2, 2], [1, 2], [3, 1], [3, 3], [6, 2], [5, 5], [11, 4]] as const;
    const size = sizes.reduce((sum, [across, down]) => sum + down * (1 + across * 3), 0);
    const packed = (missing: number) => deflateSync(Buffer.alloc(size - missing));
    expect(await opensAsPng(pngOf({ width: 11, height: 9, interlace: 1, packed: packed(0) }))).toBe(true);
    expect(await opensAsPng(pngOf({ width: 11, height: 9, interlace: 1, packed: packed(1) }))).toBe(false);
    expect(await opensAsPng(pngOf({ width: 1, height: 1, interlace: 1, packed: rows(1, 4) }))).toBe(true);
  });

  it('packed in many chunks, with others that a viewer need not know', async () => {
    const all = rows(2, 10);
    const others = [
      chunk('tEXt', Buffer.from('a')),
      ...[...all.subarray(0, -1)].map((byte) => chunk('IDAT', Buffer.of(byte))),
    ];
    expect(await opensAsPng(pngOf({ others, packed: all.subarray(-1) }))).toBe(true);
  });

  const filtered = (filter: number) =>
    deflateSync(Buffer.from([0, 9, 9, 9, 9, 9, 9, 9, 9, 9, filter, 9, 9, 9, 9, 9, 9, 9, 9, 9]));
  it.each<[string, Parts, boolean]>([
    ['by the last filter', { packed: filtered(4) }, true],
    ['by a filter that is none', { packed: filtered(5) }, false],
    ['that is no zlib', { packed: Buffer.from('not zlib at all') }, false],
    ['cut inside', { packed: rows(2, 10).subarray(0, -1) }, false],
    ['of nothing', { packed: new Uint8Array() }, false],
    ['of four thousand million points', { width: 4e9, height: 4e9, packed: rows(1, 99) }, false],
    [
      'of a side that no viewer shows',
      { width: 1, height: 65_536, depth: 1, colour: 0, packed: rows(65_536, 2) },
      false,
    ],
    ['of the longest side', { width: 1, height: 65_535, depth: 1, colour: 0, packed: rows(65_535, 2) }, true],
    ['of a depth that no colour has', { depth: 77 }, false],
    ['of a depth that another colour has', { depth: 4 }, false],
    ['of no width', { width: 0 }, false],
    ['of no height', { height: 0 }, false],
    ['of a colour that is none', { colour: 5 }, false],
    ['packed in another way', { compression: 1 }, false],
    ['filtered in another way', { filter: 1 }, false],
    ['interlaced in another way', { interlace: 2 }, false],
    ['without its palette', { colour: 3, others: [], packed: rows(2, 4) }, false],
    ['with a part that a viewer must know and does not', { others: [chunk('NEWS')] }, false],
  ])('%s: %s', async (_, parts, isOpen) => {
    expect(await opensAsPng(pngOf(parts))).toBe(isOpen);
  });

  it('and one that would unpack to gigabytes is left at its last row', async () => {
    const packed = deflateSync(Buffer.alloc(64 * 1024 * 1024));
    const before = process.memoryUsage().arrayBuffers;
    expect(await opensAsPng(pngOf({ packed }))).toBe(true);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * 1024 * 1024);
  });
});
