import { describe, expect, it } from 'vitest';
import { opens } from '#adapters/s3/opened.ts';
import { blankPdf } from '#infra/local/acting/blank-pdf.ts';
import { png } from '#test/builders/an-office.ts';

const jpeg = Buffer.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0, 0xff, 0xda, 0, 4, 0, 0, 0x7f,
  0xff, 0xd9,
]);
const whole = { 'application/pdf': Buffer.from(blankPdf('a')), 'image/png': Buffer.from(png), 'image/jpeg': jpeg };
const text = (pdf: string) => Buffer.from(pdf, 'latin1');
const pdf = Buffer.from(blankPdf('a')).toString('latin1');

describe.each(Object.entries(whole))('a file that says it is %s', (type, bytes) => {
  it('opens whole, and under no other name', () => {
    expect(opens(bytes, type)).toBe(true);
    for (const other of [...Object.keys(whole), 'application/zip'].filter((name) => name !== type))
      expect([other, opens(bytes, other)]).toEqual([other, false]);
  });

  it('opens nowhere when its end is cut off, however little', () => {
    for (let length = 0; length < bytes.length - 1; length++)
      expect([length, opens(bytes.subarray(0, length), type)]).toEqual([length, false]);
  });
});

describe('what begins well and opens for nobody', () => {
  it.each([
    ['an encrypted PDF', text(pdf.replace('/Size 3', '/Encrypt 4 0 R')), 'application/pdf'],
    ['a PDF whose reference is elsewhere', text(pdf.replace(/startxref\n\d+/, 'startxref\n9')), 'application/pdf'],
    ['a PDF without a root', text(pdf.replace('/Root 1 0 R', '')), 'application/pdf'],
    ['a PNG with a bit flipped', Buffer.from(png.map((byte, at) => (at === 45 ? byte ^ 1 : byte))), 'image/png'],
    ['a PNG of no width', Buffer.from(png.map((byte, at) => (at === 19 ? 0 : byte))), 'image/png'],
    ['a JPEG of no height', Buffer.from(jpeg.map((byte, at) => (at === 14 ? 0 : byte))), 'image/jpeg'],
  ])('%s', (_what, bytes, type) => {
    expect(opens(bytes, type)).toBe(false);
  });

  it('but a PDF may have something before its header and after its end, and a reference that is a stream', () => {
    expect(opens(text(`junk\n${pdf}\n\0\0`), 'application/pdf')).toBe(true);
    const stream = pdf.replace('xref\n0 1\n0000000000 65535 f \ntrailer<<', '3 0 obj<</Type/XRef');
    expect(opens(text(stream), 'application/pdf')).toBe(true);
  });
});
