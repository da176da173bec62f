import { type DerElement, DerFault, derTag, elementAt, elementsIn, instantOf } from './der.ts';

/** Deeper than any certificate or signed message; nothing nested further is read. */
const deepest = 32;
const constructed = 0x20;
const universalBelow = 0x40;
const longTag = 0x1f;

type Check = (content: Uint8Array) => boolean;
const any: Check = () => true;

/** No byte of an INTEGER is superfluous (X.690, 8.3.2). */
const isInteger: Check = ([first, second]) =>
  first !== undefined && (second === undefined || (first !== 0 && first !== 0xff) || (first ^ second) >= 0x80);

/** The unused bits are fewer than eight, of a byte that is there, and zero (X.690, 11.2.1). */
const isBitString: Check = (content) => {
  const [unused] = content;
  const last = content.length > 1 ? content.at(-1) : undefined;
  if (unused === undefined || unused > 7) return false;
  return last === undefined ? unused === 0 : (last & ((1 << unused) - 1)) === 0;
};

/** Each arc is whole and in its shortest form (X.690, 8.19.2). */
const isIdentifier: Check = (content) =>
  content.length > 0 &&
  (content.at(-1) ?? 0x80) < 0x80 &&
  content.every((byte, at) => byte !== 0x80 || (content[at - 1] ?? 0) >= 0x80);

/** The universal types whose values are written in one piece, and how; a type that is not here is not read. */
const forms: Readonly<Record<number, Check>> = {
  [derTag.boolean]: (content) => content.length === 1 && (content[0] === 0 || content[0] === 0xff),
  [derTag.integer]: isInteger,
  [derTag.bits]: isBitString,
  [derTag.octets]: any,
  [derTag.nothing]: (content) => content.length === 0,
  [derTag.identifier]: isIdentifier,
  [derTag.enumerated]: isInteger,
  [derTag.utf8Text]: any,
  [derTag.numericText]: any,
  [derTag.printableText]: any,
  [derTag.teletexText]: any,
  [derTag.ia5Text]: any,
  [derTag.visibleText]: any,
  [derTag.universalText]: any,
  [derTag.bmpText]: any,
};

/**
 * Whether these bytes are exactly one value in DER, all that it holds included: the one way of writing it that a
 * signature and a hash can rest on (X.690, 10 and 11). What lies inside an OCTET STRING is its own affair.
 */
export function isDer(bytes: Uint8Array): boolean {
  try {
    const outer = elementAt(bytes, 0, bytes.length);
    return outer.end === bytes.length && isCanonical(bytes, outer, 0);
  } catch (error) {
    if (error instanceof DerFault) return false;
    throw error;
  }
}

function isCanonical(bytes: Uint8Array, element: DerElement, depth: number): boolean {
  const { tag, body, end } = element;
  if (depth > deepest || (tag & longTag) === longTag || !isShortest(element)) return false;
  if (tag & constructed) return hasCanonicalParts(bytes, element, depth);
  if (tag >= universalBelow) return true; // an implicit type: how its content is written, only its schema says
  if (tag === derTag.utcTime || tag === derTag.generalizedTime) return instantOf(bytes, element) !== '';
  return forms[tag]?.(bytes.subarray(body, end)) ?? false;
}

function hasCanonicalParts(bytes: Uint8Array, element: DerElement, depth: number): boolean {
  const { tag } = element;
  if (tag < universalBelow && tag !== derTag.sequence && tag !== derTag.set) return false; // a text or bits in pieces
  const parts = [...elementsIn(bytes, element)];
  return (tag !== derTag.set || areSorted(bytes, parts)) && parts.every((part) => isCanonical(bytes, part, depth + 1));
}

/** The length stands in the fewest bytes that can hold it (X.690, 10.1). */
function isShortest({ start, body, end }: DerElement): boolean {
  const length = end - body;
  const size = length < 0x80 ? 0 : Math.ceil((32 - Math.clz32(length)) / 8);
  return body - start === 2 + size;
}

/** X.690, 11.6. */
export const areSorted = (bytes: Uint8Array, parts: readonly DerElement[]): boolean =>
  parts.every((part, at) => {
    const before = parts[at - 1];
    return (
      !before || Buffer.compare(bytes.subarray(before.start, before.end), bytes.subarray(part.start, part.end)) <= 0
    );
  });
