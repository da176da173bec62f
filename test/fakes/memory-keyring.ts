import { createHmac } from 'node:crypto';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { PersonId } from '#domain/ids.ts';

const hmac = (message: string): string => createHmac('sha256', 'a key for tests').update(message).digest('hex');

/** Keyed hashes under a fixed key: the same person is the same id in every test. */
export const memoryKeyring = (): Keyring => ({
  personOf: async (iin) => `person_${hmac(`iin:${iin}`)}` as PersonId,
  macOf: async (content) => hmac(`content:${content}`),
});
