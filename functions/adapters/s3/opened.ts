import { crc32 } from 'node:zlib';

/**
 * Can whoever is to read it open it? The frame of a file is walked to its end: a cut, an encrypted or an empty one opens
 * for nobody, though its first bytes say what it is. By hand, since the libraries that open these types render them too.
 */
export const opens = (bytes: Uint8Array, type: string): boolean => openers[type]?.(Buffer.from(bytes)) ?? false;

const openers: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
  'application/pdf': opensAsPdf,
  'image/jpeg': opensAsJpeg,
  'image/png': opensAsPng,
};

/** How much of a PDF's end holds its last cross-reference and its marker, with what scanners leave behind it. */
const pdfTail = 2048;

/** PDF 32000-1, 7.5: the end names where the cross-reference stands, that is there, and nothing is encrypted. */
function opensAsPdf(bytes: Buffer): boolean {
  const header = bytes.indexOf('%PDF-');
  const tail = bytes.subarray(-pdfTail).toString('latin1');
  const named = [...tail.matchAll(/startxref\s+(\d+)\s+%%EOF/g)].at(-1);
  if (header < 0 || !named) return false;
  const at = Number(named[1]) + header;
  const reference = bytes.subarray(at, at + pdfTail).toString('latin1');
  const isStream = /^\s*\d+\s+\d+\s+obj\b/.test(reference) && /\/Type\s*\/XRef\b/.test(reference);
  if (!isStream && !/^\s*xref\b/.test(reference)) return false;
  const trailer = bytes.subarray(at).toString('latin1');
  return /\/Root\s+\d+/.test(trailer) && !/\/Encrypt\b/.test(trailer);
}

const marker = { start: 0xd8, end: 0xd9, scan: 0xda };
/** Frames that say the picture's size: every SOF but the tables DHT, JPG and DAC. */
const isFrame = (code: number): boolean => code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code);

/** ITU T.81: segments up to the scan, one of them a frame with a size, and the end of the picture after it. */
function opensAsJpeg(bytes: Buffer): boolean {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xff00 + marker.start) return false;
  let hasSize = false;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return false;
    const code = bytes.readUInt8(at + 1);
    const length = bytes.readUInt16BE(at + 2);
    if (code === marker.scan) return hasSize && bytes.includes(Buffer.from([0xff, marker.end]), at + length);
    if (isFrame(code) && at + 9 <= bytes.length)
      hasSize = bytes.readUInt16BE(at + 5) > 0 && bytes.readUInt16BE(at + 7) > 0;
    at += code === 0xff ? 1 : 2 + length;
  }
  return false;
}

/** PNG 5: every chunk is whole by its check sum, the first says the size, one holds the picture, the last ends it. */
function opensAsPng(bytes: Buffer): boolean {
  let hasPicture = false;
  for (let at = 8, isFirst = true; at + 12 <= bytes.length; isFirst = false) {
    const length = bytes.readUInt32BE(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return false;
    const kind = bytes.toString('latin1', at + 4, at + 8);
    const isSized =
      kind === 'IHDR' && length === 13 && bytes.readUInt32BE(at + 8) > 0 && bytes.readUInt32BE(at + 12) > 0;
    if (isFirst && !isSized) return false;
    hasPicture ||= kind === 'IDAT' && length > 0;
    if (kind === 'IEND') return hasPicture;
    at = end + 4;
  }
  return false;
}
