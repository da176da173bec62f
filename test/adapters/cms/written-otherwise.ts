/** A value of a message, with what it holds; how it is written is chosen when it is written again. */
interface Value {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly parts: readonly Value[] | undefined;
}

/** One way of writing a value that is not the canonical one: the bytes that stand for it, none for one left out. */
type Way = (value: Value) => readonly Uint8Array[];

const tags = { boolean: 0x01, integer: 0x02, bits: 0x03, octets: 0x04, nothing: 0x05, identifier: 0x06, utf8: 0x0c };
const times = { utc: 0x17, general: 0x18 };
const constructed = 0x20;

const textual: readonly number[] = [tags.octets, tags.utf8, 0x13, 0x16];
const textOf = (content: Uint8Array): string => Buffer.from(content).toString('latin1');

const written = (tag: number, content: Uint8Array): Uint8Array =>
  Buffer.concat([Uint8Array.of(tag), lengthOf(content.length), content]);

function lengthOf(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length);
  const digits = Buffer.from(length.toString(16).padStart(length > 0xff ? 4 : 2, '0'), 'hex');
  return Uint8Array.of(0x80 | digits.length, ...digits);
}

const inOrder = (parts: readonly Value[]): Uint8Array => Buffer.concat(parts.map(bytesOf));
const bytesOf = ({ tag, content, parts }: Value): Uint8Array => written(tag, parts ? inOrder(parts) : content);
const again = (value: Value, content: Uint8Array, tag = value.tag): Uint8Array[] => [written(tag, content)];
const contentOf = ({ content, parts }: Value): Uint8Array => (parts ? inOrder(parts) : content);

const only =
  (isMeant: (value: Value) => boolean, way: Way): Way =>
  (value) =>
    isMeant(value) ? way(value) : [bytesOf(value)];

const isTag =
  (...meant: readonly number[]) =>
  ({ tag }: Value): boolean =>
    meant.includes(tag);
const isWhole = ({ parts }: Value): boolean => parts !== undefined;

const text = written(tags.octets, Buffer.from('Вася'));
const unheard = written(0x30, Buffer.concat([written(tags.identifier, Uint8Array.of(0x2a, 3)), written(0x31, text)]));

/** What a carrier might put in: a value of every kind that a schema could skip, take for another or leave unread. */
const strangers: Readonly<Record<string, Uint8Array>> = {
  'a text': text,
  'a number': written(tags.integer, Uint8Array.of(7)),
  'an empty sequence': written(0x30, new Uint8Array()),
  'an empty set': written(0x31, new Uint8Array()),
  'an algorithm': written(0x30, written(tags.identifier, Uint8Array.of(0x2a, 3))),
  'an empty part 0': written(0xa0, new Uint8Array()),
  'an empty part 1': written(0xa1, new Uint8Array()),
  'a text as part 1': written(0xa1, text),
  'an unheard-of attribute as part 1': written(0xa1, unheard),
  'a certificate of another kind': written(0xa3, text),
};

/** A stranger beside each value, in its place and alone in it. */
export const besides: Readonly<Record<string, Way>> = Object.fromEntries(
  Object.entries(strangers).flatMap(([what, stranger]): [string, Way][] => [
    [`with ${what} before it`, (value) => [stranger, bytesOf(value)]],
    [`with ${what} behind it`, (value) => [bytesOf(value), stranger]],
    [`with ${what} in its place`, () => [stranger]],
    [`with ${what} alone in it`, only(isWhole, (value) => again(value, stranger))],
  ]),
);

/** What BER allows beside DER, and what neither allows but a lenient reader lets pass. */
export const ways: Readonly<Record<string, Way>> = {
  'with a length of a byte too many': (value) => {
    const content = contentOf(value);
    const digits = [content.length >> 16, content.length >> 8, content.length].map((part) => part & 0xff);
    return [Buffer.concat([Uint8Array.of(value.tag, 0x83, ...digits), content])];
  },
  'of indefinite length': only(isWhole, (value) => [
    Buffer.concat([Uint8Array.of(value.tag, 0x80), contentOf(value), Uint8Array.of(0, 0)]),
  ]),
  'with a NULL behind its parts': only(isWhole, (value) =>
    again(value, Buffer.concat([contentOf(value), Uint8Array.of(5, 0)])),
  ),
  'with a NULL before its parts': only(isWhole, (value) =>
    again(value, Buffer.concat([Uint8Array.of(5, 0), contentOf(value)])),
  ),
  'with a byte behind its content': (value) => again(value, Buffer.concat([contentOf(value), Uint8Array.of(0)])),
  'without its last byte': (value) => again(value, contentOf(value).subarray(0, -1)),
  'with its parts reversed': only(isWhole, (value) => again(value, inOrder([...(value.parts ?? [])].reverse()))),
  'with its last part twice': only(isWhole, (value) =>
    again(value, inOrder([...(value.parts ?? []), ...(value.parts ?? []).slice(-1)])),
  ),
  'without its last part': only(isWhole, (value) => again(value, inOrder((value.parts ?? []).slice(0, -1)))),
  twice: (value) => [bytesOf(value), bytesOf(value)],
  'left out': () => [],
  empty: (value) => again(value, new Uint8Array()),
  'as a NULL': () => [Uint8Array.of(5, 0)],
  'under another class': (value) => again(value, contentOf(value), value.tag ^ 0x40),
  'under a tag of two bytes': (value) => [
    Buffer.concat([
      Uint8Array.of((value.tag & 0xe0) | 0x1f, value.tag & 0x1f),
      lengthOf(contentOf(value).length),
      contentOf(value),
    ]),
  ],
  'as if in parts': (value) => again(value, contentOf(value), value.tag ^ constructed),
  'in two pieces': only(isTag(...textual), (value) => {
    const half = value.content.length >> 1;
    const pieces = [value.content.subarray(0, half), value.content.subarray(half)];
    return again(value, Buffer.concat(pieces.map((piece) => written(value.tag, piece))), value.tag | constructed);
  }),
  'with a zero before the number': only(isTag(tags.integer), (value) =>
    again(value, Buffer.concat([Uint8Array.of(0), value.content])),
  ),
  'with an empty byte before an arc': only(isTag(tags.identifier), (value) =>
    again(value, Buffer.concat([value.content.subarray(0, 1), Uint8Array.of(0x80), value.content.subarray(1)])),
  ),
  'as another number': only(isTag(tags.integer), (value) =>
    again(value, value.content.with(-1, (value.content.at(-1) ?? 0) ^ 8)),
  ),
  'as another truth': only(isTag(tags.boolean), (value) => again(value, Uint8Array.of(1))),
  'with one unused bit more': only(isTag(tags.bits), (value) =>
    again(value, value.content.with(0, ((value.content[0] ?? 0) + 1) & 7)),
  ),
  'with a bit set that is not used': only(isTag(tags.bits), (value) =>
    again(value, value.content.with(-1, (value.content.at(-1) ?? 0) | 1)),
  ),
  'with a zero byte behind its bits': only(isTag(tags.bits), (value) =>
    again(value, Buffer.concat([value.content, Uint8Array.of(0)])),
  ),
  'as the other kind of time': only(isTag(times.utc), (value) =>
    again(value, Buffer.from(`20${textOf(value.content)}`), times.general),
  ),
  'without its seconds': only(isTag(times.utc), (value) =>
    again(value, Buffer.from(textOf(value.content).replace(/..Z$/, 'Z'))),
  ),
  'in another zone': only(isTag(times.utc), (value) =>
    again(value, Buffer.from(textOf(value.content).replace('Z', '+0000'))),
  ),
  'with the absent NULL of an algorithm': only(
    ({ parts = [] }) => parts.length === 1 && parts[0]?.tag === tags.identifier,
    (value) => again(value, Buffer.concat([contentOf(value), Uint8Array.of(5, 0)])),
  ),
};

/** The value at `bytes`, and where the next begins. */
function valueAt(bytes: Uint8Array, start: number): { value: Value; end: number } {
  const size = (bytes[start + 1] ?? 0) & 0x80 ? (bytes[start + 1] ?? 0) & 0x7f : 0;
  const body = start + 2 + size;
  const length = size ? Buffer.from(bytes.subarray(start + 2, body)).readUIntBE(0, size) : (bytes[start + 1] ?? 0);
  const tag = bytes[start] ?? 0;
  const content = bytes.subarray(body, body + length);
  return { value: { tag, content, parts: tag & constructed ? partsOf(content) : undefined }, end: body + length };
}

function partsOf(content: Uint8Array): Value[] {
  const parts: Value[] = [];
  for (let at = 0; at < content.length; ) {
    const { value, end } = valueAt(content, at);
    parts.push(value);
    at = end;
  }
  return parts;
}

/** The message with each of its values, one at a time, written in this way; what encloses it is told its new length. */
export function* writtenOtherwise(message: Uint8Array, way: Way): Generator<Uint8Array> {
  const { value } = valueAt(message, 0);
  for (const bytes of variantsOf(value, way)) {
    if (Buffer.compare(bytes, message) !== 0) yield bytes;
  }
}

function* variantsOf(value: Value, way: Way): Generator<Uint8Array> {
  yield Buffer.concat(way(value));
  const { tag, parts = [] } = value;
  for (const [index, part] of parts.entries()) {
    const before = inOrder(parts.slice(0, index));
    const behind = inOrder(parts.slice(index + 1));
    for (const bytes of variantsOf(part, way)) yield written(tag, Buffer.concat([before, bytes, behind]));
  }
}
