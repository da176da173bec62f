import { createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { certificateFile, keyFile, readKey, type StoredKey, writeKey, writeKeyRecords } from './authority-folder.ts';
import { authorityExtensions } from './extensions.ts';
import { issueCertificate, type Subject } from './issue-certificate.ts';

/** The two authorities, named as the NCA's; no person's key may bear the name of their files. */
export const authorities = {
  root: { file: 'root', subject: { commonName: 'НЕГІЗГІ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ (ӘЗІРЛЕУ)', country: 'KZ' } },
  issuing: { file: 'issuing', subject: { commonName: 'КУӘЛАНДЫРУШЫ ОРТАЛЫҚ (ӘЗІРЛЕУ)', country: 'KZ' } },
} as const satisfies Record<string, { file: string; subject: Subject }>;

/** Longer than any key they issue. */
const validity = { notBefore: new Date('2010-01-01T00:00:00Z'), notAfter: new Date('2040-01-01T00:00:00Z') };

const generated = promisify(generateKeyPair);

export const newKey = async (algorithm: 'ecdsa' | 'rsa'): Promise<KeyObject> => {
  const pair =
    algorithm === 'rsa'
      ? await generated('rsa', { modulusLength: 2048 })
      : await generated('ec', { namedCurve: 'prime256v1' });
  return pair.privateKey;
};

/** Makes both authorities where one is missing; keys issued before have then lost their issuer and are forgotten. */
export async function makeMissingAuthorities(folder: string): Promise<void> {
  const files = Object.values(authorities).flatMap(({ file }) => [
    certificateFile(folder, file),
    keyFile(folder, file),
  ]);
  if (files.every((file) => existsSync(file))) return;
  await writeKeyRecords(folder, {});
  const { root, issuing } = authorities;
  const [rootKey, issuingKey] = await Promise.all([newKey('ecdsa'), newKey('ecdsa')]);
  await writeKey(
    folder,
    root.file,
    authorityOf({ subject: root.subject, key: rootKey, issuer: root.subject, issuerKey: rootKey }),
  );
  const issued = { subject: issuing.subject, key: issuingKey, issuer: root.subject, issuerKey: rootKey, pathLength: 0 };
  await writeKey(folder, issuing.file, authorityOf(issued));
}

/** The key that signs people's certificates and their revocation list. */
export const readIssuingKey = async (folder: string): Promise<KeyObject> =>
  (await readKey(folder, authorities.issuing.file)).key;

function authorityOf({
  subject,
  key,
  issuer,
  issuerKey,
  pathLength,
}: {
  readonly subject: Subject;
  readonly key: KeyObject;
  readonly issuer: Subject;
  readonly issuerKey: KeyObject;
  readonly pathLength?: number;
}): StoredKey {
  const publicKey = createPublicKey(key);
  const extensions = authorityExtensions(pathLength);
  return { key, certificate: issueCertificate({ subject, publicKey, issuer, issuerKey, ...validity, extensions }) };
}
