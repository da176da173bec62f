import { describe, expect, it } from 'vitest';
import { opensAsJpeg } from '#adapters/s3/opened/jpeg.ts';
import { jpegOf } from './a-jpeg.ts';

const bytes = (count: number): number[] => Array.from({ length: count }, (_, at) => at % 0xfe);
const inColour = [0x22, 0x11, 0x11];

describe('a JPEG opens where its scans can hold the picture that its frame says', () => {
  it.each([
    ['of one point', {}],
    ['in colours, halved', { width: 640, height: 480, components: inColour, scans: [bytes(1800)] }],
    ['in refinements', { frame: 0xc2, width: 640, height: 480, components: inColour, scans: [bytes(450), bytes(450)] }],
    ['with a byte 0xFF and restarts in its scan', { scans: [[0x7f, 0xff, 0, 0xff, 0xd0, 0x7f]] }],
  ])('%s', (_, parts) => {
    expect(opensAsJpeg(jpegOf(parts))).toBe(true);
  });

  it('whatever follows its end', () => {
    expect(opensAsJpeg(Buffer.concat([jpegOf({}), Buffer.from('a camera’s own')]))).toBe(true);
  });

  it.each([
    ['without a scan', { scans: [] }],
    ['with a scan of nothing', { scans: [[]] }],
    ['with less than its size needs', { width: 640, height: 480, components: inColour, scans: [bytes(1799)] }],
    ['of an enormous size in a few bytes', { width: 65535, height: 65535, scans: [bytes(4000)] }],
    ['of no height', { height: 0 }],
    ['of no width', { width: 0 }],
    ['without components', { components: [] }],
    ['of more components than a picture has', { components: [0x11, 0x11, 0x11, 0x11, 0x11], scans: [bytes(9)] }],
    ['of a factor of nothing', { components: [0x10] }],
    ['without losses, which no viewer reads', { frame: 0xc3 }],
    ['coded arithmetically, which no viewer reads', { frame: 0xc9 }],
    ['without a frame', { frame: 0xe1 }],
  ])('and nowhere %s', (_, parts) => {
    expect(opensAsJpeg(jpegOf(parts))).toBe(false);
  });
});
