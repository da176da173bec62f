import { describe, expect, it } from 'vitest';
import { opens } from '#adapters/s3/opened/opens.ts';
import { blankPdf } from '#infra/local/acting/blank-pdf.ts';
import { png } from '#test/builders/doors/an-office.ts';
import { jpegOf } from './a-jpeg.ts';

const whole = {
  'application/pdf': Buffer.from(blankPdf('a')),
  'image/png': Buffer.from(png),
  'image/jpeg': jpegOf({}),
};

describe.each(Object.entries(whole))('a file that says it is %s', (type, bytes) => {
  it('opens whole, and under no other name', async () => {
    expect(await opens(bytes, type)).toBe(true);
    for (const other of [...Object.keys(whole), 'application/zip'].filter((name) => name !== type))
      expect([other, await opens(bytes, other)]).toEqual([other, false]);
  });

  it('opens nowhere when its end is cut off, however little', async () => {
    for (let length = 0; length < bytes.length - 1; length++)
      expect([length, await opens(bytes.subarray(0, length), type)]).toEqual([length, false]);
  });

  it('is answered of, and is no fault of ours, whichever bytes are others', async () => {
    for (let at = 0; at < bytes.length; at++)
      for (const byte of [0, 0x28, 0x2f, 0x5b, 0xff])
        expect(typeof (await opens(Buffer.from(bytes.with(at, byte)), type))).toBe('boolean');
  });
});
