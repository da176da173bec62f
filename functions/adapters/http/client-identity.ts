import * as z from 'zod/mini';

/** By what a neighbour knows us, as PEM: the certificate with its intermediates, its key, and whose servers we believe if not the world's. */
const ClientIdentity = z.object({
  certificate: z.string().check(z.includes('BEGIN CERTIFICATE')),
  key: z.string().check(z.includes('PRIVATE KEY')),
  authority: z.exactOptional(z.string().check(z.includes('BEGIN CERTIFICATE'))),
});
export type ClientIdentity = z.infer<typeof ClientIdentity>;

/** Nobody can be asked: the certificate by which neighbours know us could not be had, or is none. */
export class NoClientIdentity extends Error {
  override readonly name = 'NoClientIdentity';
}

export interface SecretAddress {
  readonly arn: string;
  /** of the function's own credentials, by which the extension knows that it is the function that asks */
  readonly token: string;
  readonly fetch?: typeof fetch;
}

const Answer = z.object({ SecretString: z.string() });

/** AWS's own extension beside the function; it asks Secrets Manager and keeps the answer for five minutes. */
const extension = 'http://localhost:2773/secretsmanager/get';

/** Reads an identity from Secrets Manager. Throws NoClientIdentity, never with a word of the secret. */
export async function readClientIdentity({ arn, token, fetch: ask = fetch }: SecretAddress): Promise<ClientIdentity> {
  const address = `${extension}?secretId=${encodeURIComponent(arn)}`;
  const answer = await ask(address, {
    headers: { 'X-Aws-Parameters-Secrets-Token': token },
    signal: AbortSignal.timeout(5_000),
  }).catch((cause: unknown) => {
    throw new NoClientIdentity('the secret’s extension does not answer', { cause });
  });
  if (!answer.ok) throw new NoClientIdentity(`the secret cannot be read: ${answer.status}`);
  try {
    return z.parse(ClientIdentity, JSON.parse(z.parse(Answer, await answer.json()).SecretString));
  } catch {
    // Without the cause, which would quote the key.
    throw new NoClientIdentity('the secret must be JSON with certificate and key in PEM, and may have authority');
  }
}

export interface KeptIdentity {
  /** Throws what reading it throws, but only as long as none was ever had. */
  current(): Promise<ClientIdentity>;
  /** Reads it anew before the next use: a connection failed, and it may have been replaced. */
  renew(): void;
}

const keptMs = 15 * 60_000;

/** An identity read once a process, and again after a quarter of an hour; the old one serves while no new one can be had. */
export function keptIdentity(
  read: () => Promise<ClientIdentity>,
  { realTime, report }: { readonly realTime: () => number; readonly report: (fault: unknown) => void },
): KeptIdentity {
  let kept: { readonly identity: ClientIdentity; readonly until: number } | undefined;
  return {
    async current() {
      if (kept !== undefined && realTime() < kept.until) return kept.identity;
      try {
        kept = { identity: await read(), until: realTime() + keptMs };
      } catch (fault) {
        report(fault);
        if (kept === undefined) throw fault;
      }
      return kept.identity;
    },
    renew() {
      if (kept !== undefined) kept = { ...kept, until: 0 };
    },
  };
}
