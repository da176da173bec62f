import type { Keyring } from '#casework/ports/keyring.ts';
import type { PersonRecord } from '#casework/ports/people.ts';
import type { RecordRef } from '#domain/file/refs.ts';
import { newId } from '#domain/ids.ts';
import type { Instant } from '#domain/time/instant.ts';
import { canonical } from './papers/canonical.ts';

/** The record that will hold what was typed, and the reference by which events name it: an id and a keyed hash. */
export async function typed(
  kind: PersonRecord['kind'],
  content: unknown,
  { caseId, now, expiresAt }: { readonly caseId?: string; readonly now: Instant; readonly expiresAt?: Instant },
  { keyring }: { readonly keyring: Keyring },
): Promise<{ readonly record: PersonRecord; readonly ref: RecordRef }> {
  const id = newId('record', Date.parse(now));
  const mac = await keyring.macOf(new TextDecoder().decode(canonical(content)));
  return { record: { id, kind, caseId, content, mac, expiresAt }, ref: { id, mac } };
}
