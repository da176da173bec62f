/** No authority's list is longer; what is, is none. */
const largestBytes = 128 * 1024 * 1024;

/** A revocation list as its authority gives it out, DER. Throws when it cannot be had in half a minute, or is too large. */
export async function fetchList(address: string, ask: typeof fetch = fetch): Promise<Uint8Array> {
  const answer = await ask(address, { signal: AbortSignal.timeout(30_000), redirect: 'follow' });
  if (!answer.ok || !answer.body) throw new Error(`the authority answers ${answer.status}`);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body) {
    size += part.length;
    if (size > largestBytes) throw new Error('the authority’s list is too large');
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** The name under which a list is kept: the host and file of its address. */
export const listName = (address: string): string => {
  const { host, pathname } = new URL(address);
  return `${host}${pathname}`.replace(/\.crl$/, '').replaceAll(/[^A-Za-z0-9.-]+/g, '_');
};
