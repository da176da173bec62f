import type { Application } from '#domain/application/application.ts';
import type { Instant } from '#domain/time/instant.ts';

interface RefusedSignature {
  readonly fault: string;
  readonly on?: Instant;
}

/** Why the signature of the request was not confirmed, and since or until when where that is why (10.6). */
export function refusedSignature({ signature }: Application): RefusedSignature | undefined {
  if (!signature || signature.confirmed) return undefined;
  const { fault, on } = signature;
  if (fault === undefined) throw new Error('a signature is refused for a fault');
  return { fault, on };
}
