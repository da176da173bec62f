// Walks DER by offsets: nothing is copied and no tree is built, so a list of any size costs only its bytes.

export interface DerElement {
  readonly tag: number;
  readonly start: number;
  readonly body: number;
  readonly end: number;
}

export const derTag = {
  boolean: 0x01,
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  nothing: 0x05,
  identifier: 0x06,
  enumerated: 0x0a,
  utf8Text: 0x0c,
  numericText: 0x12,
  printableText: 0x13,
  teletexText: 0x14,
  ia5Text: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  visibleText: 0x1a,
  universalText: 0x1c,
  bmpText: 0x1e,
  implicit0: 0x80,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0,
  context1: 0xa1,
} as const;

/** These bytes are not what is read; whoever gave them is at fault, not we. */
export class DerFault extends Error {
  override readonly name = 'DerFault';
}

/** The element that begins at `start` and ends no later than `limit`; throws where the bytes are no DER. */
export function elementAt(bytes: Uint8Array, start: number, limit: number): DerElement {
  let body = start + 2;
  let length = byteAt(bytes, start + 1);
  if (length & 0x80) {
    const size = length & 0x7f;
    if (size === 0 || size > 4) throw new DerFault('DER length is indefinite or too large');
    length = 0;
    for (const end = body + size; body < end; body++) length = length * 256 + byteAt(bytes, body);
  }
  if (body + length > limit) throw new DerFault('DER element leaves its parent');
  return { tag: byteAt(bytes, start), start, body, end: body + length };
}

/** The elements inside `parent`, in order. */
export function* elementsIn(bytes: Uint8Array, parent: DerElement): Generator<DerElement> {
  for (let at = parent.body; at < parent.end; ) {
    const element = elementAt(bytes, at, parent.end);
    yield element;
    at = element.end;
  }
}

/** The bytes of an element, its tag and length with them. */
export const bytesOf = (bytes: Uint8Array, { start, end }: DerElement): Uint8Array => bytes.subarray(start, end);

/** The bytes inside an element. */
export const contentOf = (bytes: Uint8Array, { body, end }: DerElement): Uint8Array => bytes.subarray(body, end);

/** The elements inside `parent` one after another, by the tags that a schema names; throws at any other. */
export class DerParts {
  readonly #elements: Iterator<DerElement>;
  #ahead: DerElement | undefined;

  constructor(bytes: Uint8Array, parent: DerElement, tag: number = parent.tag) {
    if (parent.tag !== tag) throw new DerFault('DER element of another kind');
    this.#elements = elementsIn(bytes, parent);
    this.#step();
  }

  next(tag: number): DerElement {
    const element = this.optional(tag);
    if (!element) throw new DerFault('DER element is missing');
    return element;
  }

  optional(tag: number): DerElement | undefined {
    const element = this.#ahead;
    if (element?.tag !== tag) return undefined;
    this.#step();
    return element;
  }

  /** Nothing may follow. */
  end(): void {
    if (this.#ahead) throw new DerFault('DER element has too many parts');
  }

  #step(): void {
    const { done, value } = this.#elements.next();
    this.#ahead = done ? undefined : value;
  }
}

/** The content of an element as hexadecimal digits. */
export const hexOf = (bytes: Uint8Array, { body, end }: DerElement): string =>
  Buffer.from(bytes.subarray(body, end)).toString('hex');

/** An object identifier with dots. */
export function identifierOf(bytes: Uint8Array, { body, end }: DerElement): string {
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of bytes.subarray(body, end)) {
    arc = arc * 128 + (byte & 0x7f);
    if (byte & 0x80) continue;
    arcs.push(arc);
    arc = 0;
  }
  const [first = 0, ...rest] = arcs;
  const root = Math.min(Math.floor(first / 40), 2);
  return [root, first - root * 40, ...rest].join('.');
}

/** UTCTime or GeneralizedTime in the only forms that RFC 5280 allows: whole seconds, Z. Throws at any other. */
export function instantOf(bytes: Uint8Array, element: DerElement): string {
  const text = Buffer.from(bytes.subarray(element.body, element.end)).toString('latin1');
  const century = Number(text.slice(0, 2)) < 50 ? '20' : '19';
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(element.tag === derTag.utcTime ? century + text : text);
  if (!parts) throw new DerFault('DER time is not in a form of RFC 5280');
  const [, year, month, day, hour, minute, second] = parts;
  const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  const told = Number.isNaN(instant.valueOf()) ? '' : instant.toISOString();
  if (!told.startsWith(`${year}-${month}-${day}T${hour}:${minute}:${second}`)) {
    throw new DerFault('DER time is no moment of the calendar');
  }
  return told;
}

function byteAt(bytes: Uint8Array, offset: number): number {
  const byte = bytes[offset];
  if (byte === undefined) throw new DerFault('DER ends too early');
  return byte;
}
