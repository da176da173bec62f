import { createHash, type KeyObject, verify } from 'node:crypto';
import { RelativeDistinguishedNames } from 'pkijs';
import type { Instant } from '#domain/time/instant.ts';
import { digestOf } from './algorithms.ts';
import { type DerElement, derTag, elementAt, elementsIn, hexOf, identifierOf, instantOf } from './der.ts';
import { oid } from './object-identifiers.ts';
import { SerialOrder } from './serial-order.ts';

const nothing: DerElement = { tag: derTag.sequence, start: 0, body: 0, end: 0 };

const isTime = ({ tag }: DerElement): boolean => tag === derTag.utcTime || tag === derTag.generalizedTime;

/** Extensions that may be critical without changing what the list says. */
const harmless: ReadonlySet<string> = new Set([oid.authorityKeyIdentifier, oid.listNumber]);

/** With these besides, what stands on the list is revoked, but what does not may be so all the same. */
const narrowing: ReadonlySet<string> = new Set([...harmless, oid.deltaList, oid.partialList]);

/** Parts of a partial list's scope: it is of attribute certificates, or of those that other authorities issued. */
const foreignScopes: ReadonlySet<number> = new Set([0x84, 0x85]);

/** Reasons that do not last (RFC 5280, 5.3.1): a hold, and that a delta takes the certificate off the list again. */
const passing: Readonly<Record<number, Entry['state']>> = { 6: 'on hold', 8: 'taken off' };

/** What a list says of a certificate; a hold may be lifted, a revocation never. */
export interface Entry {
  readonly on: Instant;
  readonly state: 'revoked' | 'on hold' | 'taken off';
}

/** How far a list can be believed: what it shows and what it does not, only what it shows, or nothing. */
type Reach = 'complete' | 'narrower' | 'not understood';

/**
 * A revocation list, checked and searched in place: PKI.js gives up beyond some 1,200 entries and needs minutes where
 * this needs milliseconds. The constructor throws where the bytes are no list.
 */
export class CrlIndex {
  readonly issuer: RelativeDistinguishedNames;
  readonly thisUpdate: Instant;
  readonly nextUpdate: Instant | undefined;
  readonly number: string | undefined;
  /** A delta or a partial list is narrower: it proves a revocation, but not that there is none (X67). */
  readonly reach: Reach;

  readonly #bytes: Uint8Array;
  readonly #signed: Uint8Array;
  readonly #serials: SerialOrder;
  readonly #digest: string | undefined;
  readonly #signature: Uint8Array;
  #signer: KeyObject | undefined;
  #sha256: string | undefined;

  constructor(bytes: Uint8Array) {
    const outer = elementAt(bytes, 0, bytes.length);
    const [toBeSigned, algorithm, signature] = elementsIn(bytes, outer);
    if (outer.end !== bytes.length || !toBeSigned || !algorithm || !signature) throw new Error('not a revocation list');
    this.#bytes = bytes;
    this.#signed = bytes.subarray(toBeSigned.start, toBeSigned.end);
    this.#digest = digestOf(identifierOf(bytes, elementAt(bytes, algorithm.body, algorithm.end)));
    this.#signature = bytes.subarray(signature.body + 1, signature.end); // after the count of unused bits

    const fields = [...elementsIn(bytes, toBeSigned)];
    if (fields[0]?.tag === derTag.integer) fields.shift();
    const [, issuer, thisUpdate, ...rest] = fields; // the first repeats the algorithm
    if (!issuer || !thisUpdate) throw new Error('not a revocation list');
    this.issuer = RelativeDistinguishedNames.fromBER(bytes.slice(issuer.start, issuer.end));
    this.thisUpdate = instantOf(bytes, thisUpdate);
    const nextUpdate = rest.find(isTime);
    this.nextUpdate = nextUpdate && instantOf(bytes, nextUpdate);
    const entries = rest.find(({ tag }) => tag === derTag.sequence) ?? nothing;
    const wrapper = rest.find(({ tag }) => tag === derTag.context0);
    const extensions = wrapper ? [...extensionsIn(bytes, wrapper)] : [];
    const number = extensions.find(({ id }) => id === oid.listNumber)?.value;
    this.number = number && BigInt(`0x${hexOf(bytes, elementAt(bytes, number.body, number.end))}`).toString();
    this.reach = reachOf(bytes, extensions);
    this.#serials = new SerialOrder(bytes, serialsAmong(bytes, entries));
  }

  get sha256(): string {
    this.#sha256 ??= createHash('sha256').update(this.#bytes).digest('hex');
    return this.#sha256;
  }

  /**
   * Whether this key signed the list, by an allowed algorithm; the proof is kept, since a list serves many questions.
   */
  isSignedBy(key: KeyObject): boolean {
    if (this.#signer?.equals(key)) return true;
    const isSigned = this.#digest !== undefined && verify(this.#digest, this.#signed, key, this.#signature);
    if (isSigned) this.#signer = key;
    return isSigned;
  }

  /** What stands here of the certificate of this serial number (an INTEGER's content bytes), by halving: a list of any length costs a lookup. */
  find(serial: Uint8Array): Entry | undefined {
    const start = this.#serials.entryOf(serial);
    if (start === undefined) return undefined;
    const entry = elementAt(this.#bytes, start, this.#bytes.length);
    return { on: instantOf(this.#bytes, entryParts(this.#bytes, entry).date), state: stateOf(this.#bytes, entry) };
  }
}

/** Each entry's place and its serial number's, every entry looked at once. */
function* serialsAmong(bytes: Uint8Array, entries: DerElement) {
  for (const entry of elementsIn(bytes, entries)) {
    const { body, end } = entryParts(bytes, entry).number;
    yield { entry: entry.start, body, end };
  }
}

function entryParts(bytes: Uint8Array, entry: DerElement) {
  const number = elementAt(bytes, entry.body, entry.end);
  const date = elementAt(bytes, number.end, entry.end);
  if (number.tag !== derTag.integer || !isTime(date)) throw new Error('not an entry of a revocation list');
  return { number, date };
}

function stateOf(bytes: Uint8Array, entry: DerElement): Entry['state'] {
  const [, , extensions] = elementsIn(bytes, entry);
  const reason = [...(extensions ? extensionsAmong(bytes, extensions) : [])].find(
    ({ id }) => id === oid.revocationReason,
  )?.value;
  const code = reason && bytes[elementAt(bytes, reason.body, reason.end).body];
  return passing[code ?? 0] ?? 'revoked';
}

function reachOf(bytes: Uint8Array, extensions: readonly ListExtension[]): Reach {
  const critical = extensions.filter(({ isCritical }) => isCritical);
  if (critical.every(({ id }) => harmless.has(id))) return 'complete';
  const scope = extensions.find(({ id }) => id === oid.partialList)?.value;
  const parts = scope ? [...elementsIn(bytes, elementAt(bytes, scope.body, scope.end))] : [];
  const isForeign = parts.some(({ tag, body }) => foreignScopes.has(tag) && bytes[body] !== 0);
  return !isForeign && critical.every(({ id }) => narrowing.has(id)) ? 'narrower' : 'not understood';
}

interface ListExtension {
  readonly id: string;
  readonly isCritical: boolean;
  readonly value: DerElement;
}

const extensionsIn = (bytes: Uint8Array, wrapper: DerElement) =>
  extensionsAmong(bytes, elementAt(bytes, wrapper.body, wrapper.end));

function* extensionsAmong(bytes: Uint8Array, sequence: DerElement): Generator<ListExtension> {
  for (const extension of elementsIn(bytes, sequence)) {
    const [id, ...rest] = elementsIn(bytes, extension);
    const value = rest.find(({ tag }) => tag === derTag.octets);
    if (!id || !value) throw new Error('not an extension');
    yield { id: identifierOf(bytes, id), isCritical: rest.some(({ tag }) => tag === derTag.boolean), value };
  }
}
