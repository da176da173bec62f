import { createHmac } from 'node:crypto';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { PersonId } from '#domain/ids.ts';

/** Keyed hashes under a fixed key: the same person is the same id in every test that names no other key. */
export function memoryKeyring(key = 'a key for tests'): Keyring {
  const hmac = (message: string): string => createHmac('sha256', key).update(message).digest('hex');
  return {
    personOf: async (iin) => `person_${hmac(`iin:${iin}`)}` as PersonId,
    macOf: async (content) => hmac(`content:${content}`),
  };
}
