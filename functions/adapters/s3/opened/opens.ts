import { opensAsJpeg } from './jpeg.ts';
import { opensAsPdf } from './pdf.ts';
import { opensAsPng } from './png.ts';

/**
 * Can whoever is to read it open it? A file is walked to its end and what it holds is read as far as a viewer must: a
 * cut, an encrypted or an empty one opens for nobody, though its first bytes say what it is. By hand, since the libraries
 * that open these types render them too.
 */
export const opens = async (bytes: Uint8Array, type: string): Promise<boolean> =>
  (await openers[type]?.(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) ?? false;

const openers: Readonly<Record<string, (bytes: Buffer) => boolean | Promise<boolean>>> = {
  'application/pdf': opensAsPdf,
  'image/jpeg': opensAsJpeg,
  'image/png': opensAsPng,
};
