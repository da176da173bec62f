import canonicalize from 'canonicalize';

/** UTF-8 JSON by RFC 8785: the same content is always the same bytes, for whoever signs or hashes them. */
export function canonical(value: unknown): Uint8Array {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('nothing to write');
  return new TextEncoder().encode(text);
}
