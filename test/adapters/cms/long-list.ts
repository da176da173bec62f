import type { KeyObject } from 'node:crypto';
import { derTag, elementAt, elementsIn } from '#adapters/cms/der.ts';
import { signatureOf } from '#infra/local/authority/signing.ts';

/**
 * An empty list with these serial numbers (an INTEGER's content bytes) added and signed anew; PKI.js takes a second for
 * thousands.
 */
export function withEntries(list: Uint8Array, serials: readonly Uint8Array[], key: KeyObject): Uint8Array {
  const [signed, algorithm] = partsOf(list);
  const fields = partsOf(signed);
  const extensions = fields.pop();
  const revokedOn = der(derTag.utcTime, Buffer.from('150101000000Z'));
  const entries = serials.map((serial) => der(derTag.sequence, der(derTag.integer, serial), revokedOn));
  const content = der(derTag.sequence, ...fields, der(derTag.sequence, Buffer.concat(entries)), extensions);
  const bitString = der(0x03, new Uint8Array([0]), signatureOf(content, key));
  return new Uint8Array(der(derTag.sequence, content, algorithm, bitString));
}

const partsOf = (bytes: Uint8Array = new Uint8Array()): Uint8Array[] =>
  [...elementsIn(bytes, elementAt(bytes, 0, bytes.length))].map(({ start, end }) => bytes.subarray(start, end));

function der(tag: number, ...parts: readonly (Uint8Array | undefined)[]): Uint8Array {
  const body = Buffer.concat(parts.filter((part) => part !== undefined));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const header = body.length < 0x80 ? [tag, body.length] : [tag, 0x84, ...length]; // not the shortest form, but read alike
  return Buffer.concat([Buffer.from(header), body]);
}
