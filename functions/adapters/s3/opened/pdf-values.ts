/** A value of PDF 32000-1, 7.3, as far as it is asked for: of texts only that they are there. */
export type PdfValue = number | boolean | null | PdfName | PdfReference | PdfText | PdfDictionary | readonly PdfValue[];
export type PdfDictionary = ReadonlyMap<string, PdfValue>;
export type PdfName = { readonly name: string };
export type PdfReference = { readonly to: number };
type PdfText = { readonly isText: true };

/** What is read is no PDF. */
export class PdfFault extends Error {
  override readonly name = 'PdfFault';
}

/** How much more is read of one file: whoever made it decides how long it keeps us no further than this. */
export class Effort {
  #left = 2_000_000;

  spend(amount: number): void {
    this.#left -= amount;
    if (this.#left < 0) throw new PdfFault('more than is read of one file');
  }
}

const deepest = 64;
const isBlank = (code: number | undefined): boolean =>
  code === 0 || code === 9 || code === 10 || code === 12 || code === 13 || code === 32;
const token = new RegExp(
  [
    '(?<mark><<|>>|\\[|\\]|\\()',
    '/(?<name>[^\\0\\t\\n\\f\\r ()<>[\\]{}/%]*)',
    '(?<hex><[0-9A-Fa-f\\0\\t\\n\\f\\r ]*>)',
    '(?<to>\\d{1,10})[\\0\\t\\n\\f\\r ]{1,9}\\d{1,5}[\\0\\t\\n\\f\\r ]{1,9}R(?![A-Za-z0-9])',
    '(?<number>[+-]?(?:\\d+\\.?\\d*|\\.\\d+))',
    '(?<word>[A-Za-z]+)',
  ].join('|'),
  'y',
);
const words: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };
const ends = { dictionary: '>>', array: ']' };

/** Reads values one after another from a place in a text of bytes, each of which is a character. */
export class PdfReader {
  readonly #text: string;
  readonly #effort: Effort;
  #at: number;

  constructor(text: string, at: number, effort: Effort) {
    this.#text = text;
    this.#at = at;
    this.#effort = effort;
  }

  get at(): number {
    return this.#at;
  }

  /** The next value; throws where there is none. */
  value(depth = 0): PdfValue {
    const value = this.#next(depth);
    if (typeof value === 'string') throw new PdfFault(`${value} is no value`);
    return value;
  }

  /** Whether this word comes next; if so, it is behind us. */
  passes(word: string): boolean {
    this.#skipBlanks();
    if (!this.#text.startsWith(word, this.#at)) return false;
    this.#at += word.length;
    return true;
  }

  /** A value, or the mark that ends what holds it. */
  #next(depth: number): PdfValue | string {
    if (depth > deepest) throw new PdfFault('nested too deep');
    const { mark, name, hex, to, number, word } = this.#token();
    if (name !== undefined) return { name: name.replace(/#([0-9A-Fa-f]{2})/g, (_, code) => charOf(code)) };
    if (to !== undefined) return { to: Number(to) };
    if (number !== undefined) return Number(number);
    if (mark === '<<') return this.#dictionary(depth + 1);
    if (mark === '[') return this.#array(depth + 1);
    if (mark === '(') return this.#literal();
    if (hex !== undefined) return { isText: true };
    const known = word === undefined ? undefined : words[word];
    return known === undefined ? (mark ?? word ?? '') : known;
  }

  #token(): Record<string, string | undefined> {
    this.#skipBlanks();
    token.lastIndex = this.#at;
    const groups = token.exec(this.#text)?.groups;
    if (!groups) throw new PdfFault('no value here');
    this.#effort.spend(1 + (token.lastIndex - this.#at) / 64);
    this.#at = token.lastIndex;
    return groups;
  }

  #dictionary(depth: number): PdfDictionary {
    const entries = new Map<string, PdfValue>();
    for (let key = this.#next(depth); key !== ends.dictionary; key = this.#next(depth)) {
      if (!isName(key)) throw new PdfFault('a key that is no name');
      entries.set(key.name, this.value(depth));
    }
    return entries;
  }

  #array(depth: number): readonly PdfValue[] {
    const values: PdfValue[] = [];
    for (let value = this.#next(depth); value !== ends.array; value = this.#next(depth)) {
      if (typeof value === 'string') throw new PdfFault(`${value} is no value`);
      values.push(value);
    }
    return values;
  }

  /** Brackets inside a text are paired, or behind a backslash. */
  #literal(): PdfText {
    const from = this.#at;
    for (let open = 1; open > 0; this.#at++) {
      const character = this.#text[this.#at];
      if (character === undefined) throw new PdfFault('a text without an end');
      if (character === '\\') this.#at++;
      if (character === '(') open++;
      if (character === ')') open--;
      if ((this.#at - from) % 64 === 0) this.#effort.spend(1);
    }
    return { isText: true };
  }

  #skipBlanks(): void {
    const from = this.#at;
    for (let code = this.#code(); isBlank(code) || code === 0x25; code = this.#code()) {
      if (code === 0x25) while (this.#at < this.#text.length && ![10, 13].includes(this.#code())) this.#at++;
      else this.#at++;
    }
    this.#effort.spend((this.#at - from) / 64);
  }

  #code(): number {
    return this.#text.charCodeAt(this.#at);
  }
}

const charOf = (code: string): string => String.fromCharCode(Number.parseInt(code, 16));

export const isName = (value: PdfValue | string | undefined): value is PdfName =>
  typeof value === 'object' && value !== null && 'name' in value;

export const isReference = (value: PdfValue | undefined): value is PdfReference =>
  typeof value === 'object' && value !== null && 'to' in value;

/** The dictionary that this is, if it is one. */
export const dictionaryOf = (value: PdfValue | undefined): PdfDictionary | undefined =>
  value instanceof Map ? value : undefined;

/** The name that stands under this key. */
export const nameIn = (dictionary: PdfDictionary, key: string): string | undefined => {
  const value = dictionary.get(key);
  return isName(value) ? value.name : undefined;
};
