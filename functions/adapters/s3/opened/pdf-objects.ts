import { inflateSync } from 'node:zlib';
import {
  dictionaryOf,
  type Effort,
  isName,
  isReference,
  nameIn,
  type PdfDictionary,
  PdfFault,
  PdfReader,
  type PdfValue,
} from './pdf-values.ts';

/** How much of packed objects is unpacked of one file: those of a long scan take some hundred kilobytes. */
const mostUnpacked = 32 * 1024 * 1024;
/** How far before its type the object begins whose type it is. */
const head = 4096;

type Place = { readonly text: string; readonly at: number };

/**
 * The objects of a file by their numbers, found where they stand, as a viewer finds them that mends a file: what the
 * cross-reference says of their places is not needed. Of two with a number the later is the object.
 */
export class PdfObjects {
  readonly #places: Map<number, Place>;
  readonly #effort: Effort;

  constructor(text: string, bytes: Buffer, effort: Effort) {
    this.#places = placesIn(text);
    this.#effort = effort;
    for (const [number, place] of packedIn(text, bytes, effort))
      if (!this.#places.has(number)) this.#places.set(number, place);
  }

  /** What this is, or what it refers to; undefined where there is no such object. */
  resolved(value: PdfValue | undefined): PdfValue | undefined {
    if (!isReference(value)) return value;
    const place = this.#places.get(value.to);
    return place && new PdfReader(place.text, place.at, this.#effort).value();
  }
}

function placesIn(text: string): Map<number, Place> {
  const places = new Map<number, Place>();
  for (let at = text.indexOf('obj'); at >= 0; at = text.indexOf('obj', at + 3)) {
    const numbered = /(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+$/.exec(text.slice(Math.max(0, at - 24), at));
    if (numbered) places.set(Number(numbered[1]), { text, at: at + 3 });
  }
  return places;
}

/** 7.5.7: objects in streams, which begin with the number and the place of each. */
function* packedIn(text: string, bytes: Buffer, effort: Effort): Generator<[number, Place]> {
  let unpacked = 0;
  for (let at = text.indexOf('/ObjStm'); at >= 0; at = text.indexOf('/ObjStm', at)) {
    const begins = text.slice(Math.max(0, at - head), at).lastIndexOf('obj');
    const found = begins < 0 ? undefined : streamAt(text, Math.max(0, at - head) + begins + 3, effort);
    at = Math.max(at + 7, found?.end ?? 0);
    if (!found || nameIn(found.dictionary, 'Type') !== 'ObjStm') continue;
    const inside = contentOf(found.dictionary, bytes.subarray(found.from, found.end), mostUnpacked - unpacked);
    unpacked += inside.length;
    yield* placesInside(inside.toString('latin1'), found.dictionary, effort);
  }
}

function streamAt(text: string, at: number, effort: Effort) {
  effort.spend(64);
  const reader = new PdfReader(text, at, effort);
  const dictionary = dictionaryOf(reader.value());
  if (!dictionary || !reader.passes('stream')) return undefined;
  const from = text.startsWith('\r\n', reader.at) ? reader.at + 2 : reader.at + 1;
  const end = text.indexOf('endstream', from);
  if (end < 0) throw new PdfFault('a stream without an end');
  return { dictionary, from, end };
}

function contentOf(dictionary: PdfDictionary, bytes: Buffer, maxOutputLength: number): Buffer {
  const given = dictionary.get('Filter');
  const [filter, ...others] = Array.isArray(given) ? given : [given];
  if (filter === undefined) return bytes;
  if (!isName(filter) || !['FlateDecode', 'Fl'].includes(filter.name) || others.length > 0 || maxOutputLength < 1)
    throw new PdfFault('objects that are packed in a way that is not read');
  return inflateSync(bytes, { maxOutputLength });
}

function* placesInside(text: string, dictionary: PdfDictionary, effort: Effort): Generator<[number, Place]> {
  const [count, first] = [dictionary.get('N'), dictionary.get('First')];
  if (typeof count !== 'number' || typeof first !== 'number') throw new PdfFault('objects without places');
  const reader = new PdfReader(text, 0, effort);
  for (let index = 0; index < count; index++) {
    const [number, at] = [reader.value(), reader.value()];
    if (typeof number !== 'number' || typeof at !== 'number') throw new PdfFault('objects without places');
    yield [number, { text, at: first + at }];
  }
}
