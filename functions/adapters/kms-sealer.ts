import { createHash, createPublicKey } from 'node:crypto';
import { GetPublicKeyCommand, type KMSClient, SignCommand } from '@aws-sdk/client-kms';
import type { Sealer } from '#casework/ports/publication.ts';

/** Signs what is published by a KMS key whose private half nobody can read. */
export const kmsSealer = (kms: KMSClient, KeyId: string): Sealer => ({
  publicKey: async () => {
    const { PublicKey } = await kms.send(new GetPublicKeyCommand({ KeyId }));
    if (!PublicKey) throw new Error('no public key');
    const key = createPublicKey({ key: Buffer.from(PublicKey), format: 'der', type: 'spki' });
    return key.export({ type: 'spki', format: 'pem' }).toString();
  },
  sign: async (text) => {
    const Message = createHash('sha256').update(text).digest();
    const { Signature } = await kms.send(
      new SignCommand({ KeyId, Message, MessageType: 'DIGEST', SigningAlgorithm: 'ECDSA_SHA_256' }),
    );
    if (!Signature) throw new Error('no signature');
    return Buffer.from(Signature).toString('base64');
  },
});
