import { createHash } from 'node:crypto';
import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { PersonId } from '#domain/ids.ts';

export const kmsClient = (): KMSClient => new KMSClient({});

/** Keyed hashes by a KMS key that nobody can read: a plain hash of twelve digits could be guessed. */
export function kmsKeyring(kms: KMSClient, KeyId: string): Keyring {
  const mac = async (message: string): Promise<Buffer> => {
    const { Mac } = await kms.send(
      new GenerateMacCommand({
        KeyId,
        MacAlgorithm: 'HMAC_SHA_256',
        Message: createHash('sha256').update(message).digest(),
      }),
    );
    if (!Mac) throw new Error('no MAC');
    return Buffer.from(Mac);
  };
  return {
    personOf: async (iin) => `person_${(await mac(`iin:${iin}`)).toString('hex')}` as PersonId,
    macOf: async (content) => (await mac(`content:${content}`)).toString('hex'),
  };
}
