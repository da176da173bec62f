import {
  bytesOf,
  contentOf,
  type DerElement,
  DerFault,
  DerParts,
  derTag,
  elementAt,
  elementsIn,
  hexOf,
  identifierOf,
} from './der.ts';
import { oid } from './object-identifiers.ts';
import { attributesIn } from './signed-attributes.ts';
import { areSorted } from './strict-der.ts';

/** What a SignedData holds, as it was written; nothing in it is judged (RFC 5652, 5.1). */
export interface SignedData {
  /** as hexadecimal digits */
  readonly version: string;
  readonly digests: readonly Algorithm[];
  readonly contentType: string;
  /** undefined in a detached signature */
  readonly attached: Uint8Array | undefined;
  readonly certificates: readonly DerElement[];
  readonly lists: DerElement | undefined;
  readonly signers: readonly Signer[];
}

/** RFC 5652, 5.3. */
export interface Signer {
  /** as hexadecimal digits */
  readonly version: string;
  /** undefined where the signer is named by a key and not by issuer and serial number */
  readonly named: { readonly issuer: Uint8Array; readonly serial: Uint8Array } | undefined;
  readonly digested: Algorithm;
  readonly signed: Algorithm;
  readonly attributes: DerElement | undefined;
  readonly signature: DerElement;
  readonly unsigned: DerElement | undefined;
}

/** An AlgorithmIdentifier (RFC 5280, 4.1.1.2). */
export interface Algorithm {
  readonly identifier: string;
  /** the tag of its parameters, undefined where it has none; of those that are not NULL no more is read */
  readonly parameters: number | undefined;
  readonly bytes: Uint8Array;
}

/** Walks the message where it lies. Undefined where it is another kind of CMS; throws where it is none. */
export function signedDataIn(cms: Uint8Array): SignedData | undefined {
  const parts = signedDataParts(cms);
  if (!parts) return undefined;
  const version = hexOf(cms, parts.next(derTag.integer));
  const digests = parts.next(derTag.set);
  const content = parts.next(derTag.sequence);
  const certificates = parts.optional(derTag.context0);
  const lists = parts.optional(derTag.context1);
  const signers = parts.next(derTag.set);
  parts.end();
  return {
    version,
    digests: elementsOf(cms, digests).map((digest) => algorithmIn(cms, digest)),
    ...contentIn(cms, content),
    certificates: elementsOf(cms, certificates),
    lists,
    signers: elementsOf(cms, signers).map((signer) => signerIn(cms, signer)),
  };
}

function signedDataParts(cms: Uint8Array): DerParts | undefined {
  const envelope = new DerParts(cms, elementAt(cms, 0, cms.length), derTag.sequence);
  const type = envelope.next(derTag.identifier);
  const wrapper = new DerParts(cms, envelope.next(derTag.context0));
  envelope.end();
  if (identifierOf(cms, type) !== oid.signedData) return undefined;
  const parts = new DerParts(cms, wrapper.next(derTag.sequence));
  wrapper.end();
  return parts;
}

const elementsOf = (cms: Uint8Array, parent: DerElement | undefined): readonly DerElement[] =>
  parent ? [...elementsIn(cms, parent)] : [];

/** The content, if it travels with the signature: one OCTET STRING. */
function contentIn(cms: Uint8Array, element: DerElement): Pick<SignedData, 'contentType' | 'attached'> {
  const parts = new DerParts(cms, element);
  const contentType = identifierOf(cms, parts.next(derTag.identifier));
  const wrapper = parts.optional(derTag.context0);
  parts.end();
  if (!wrapper) return { contentType, attached: undefined };
  const inside = new DerParts(cms, wrapper);
  const attached = contentOf(cms, inside.next(derTag.octets));
  inside.end();
  return { contentType, attached };
}

function signerIn(cms: Uint8Array, element: DerElement): Signer {
  const parts = new DerParts(cms, element, derTag.sequence);
  const version = hexOf(cms, parts.next(derTag.integer));
  const name = parts.optional(derTag.sequence);
  if (!name) parts.next(derTag.implicit0);
  const digested = algorithmIn(cms, parts.next(derTag.sequence));
  const attributes = parts.optional(derTag.context0);
  const signed = algorithmIn(cms, parts.next(derTag.sequence));
  const signature = parts.next(derTag.octets);
  const unsigned = parts.optional(derTag.context1);
  parts.end();
  for (const set of [attributes, unsigned]) checkAttributes(cms, set);
  return { version, named: name && issuerAndSerialIn(cms, name), digested, signed, attributes, signature, unsigned };
}

/** A set under a tag of its own, so that only here is it known that it must be sorted. */
function checkAttributes(cms: Uint8Array, set: DerElement | undefined): void {
  if (!set) return;
  const elements = attributesIn(cms, set).map(({ element }) => element);
  if (!areSorted(cms, elements)) throw new DerFault('not a sorted set');
}

function issuerAndSerialIn(cms: Uint8Array, element: DerElement): Signer['named'] {
  const parts = new DerParts(cms, element);
  const [issuer, serial] = [parts.next(derTag.sequence), parts.next(derTag.integer)];
  parts.end();
  return { issuer: bytesOf(cms, issuer), serial: contentOf(cms, serial) };
}

/** Reads an AlgorithmIdentifier; throws where there is none. */
export function algorithmIn(cms: Uint8Array, element: DerElement): Algorithm {
  const [identifier, parameters, ...more] = elementsIn(cms, element);
  if (element.tag !== derTag.sequence || identifier?.tag !== derTag.identifier || more.length > 0)
    throw new DerFault('not an algorithm');
  return { identifier: identifierOf(cms, identifier), parameters: parameters?.tag, bytes: bytesOf(cms, element) };
}
