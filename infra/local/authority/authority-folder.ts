import { createPrivateKey, type KeyObject } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '#infra/running/error-code.ts';
import type { KeyRequest } from './key-request.ts';

const onlyMine = 0o600;

/** Which keys exist, for which requests; `serial` is the certificate's number as hexadecimal digits. */
export type KeyRecord = { readonly request: KeyRequest; readonly serial: string };
export type KeyRecords = Readonly<Record<string, KeyRecord>>;

export interface StoredKey {
  readonly certificate: Uint8Array<ArrayBuffer>;
  readonly key: KeyObject;
}

export const certificateFile = (folder: string, name: string): string => join(folder, `${name}.cer`);
export const keyFile = (folder: string, name: string): string => join(folder, `${name}.key`);

/** Makes the folder if need be, and closes it to others in any case. */
export async function openFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o700);
}

export async function readKey(folder: string, name: string): Promise<StoredKey> {
  const [certificate, key] = await Promise.all([
    readFile(certificateFile(folder, name)),
    readFile(keyFile(folder, name)),
  ]);
  return { certificate: new Uint8Array(certificate), key: createPrivateKey(key) };
}

export async function writeKey(folder: string, name: string, { certificate, key }: StoredKey): Promise<void> {
  await replaceFile(keyFile(folder, name), key.export({ type: 'pkcs8', format: 'pem' }));
  await replaceFile(certificateFile(folder, name), certificate);
}

export const readKeyRecords = async (folder: string): Promise<KeyRecords> =>
  JSON.parse((await readOptional(recordsFile(folder))) ?? '{}');

export const writeKeyRecords = (folder: string, records: KeyRecords): Promise<void> =>
  replaceFile(recordsFile(folder), JSON.stringify(records, null, 2));

/** Raises the number of the revocation lists, which never falls, wherever the local clock goes. */
export async function nextListNumber(folder: string): Promise<number> {
  const file = join(folder, 'list-number');
  const number = Number((await readOptional(file)) ?? 0) + 1;
  await replaceFile(file, String(number));
  return number;
}

const recordsFile = (folder: string) => join(folder, 'keys.json');

/** All or nothing, so that an interrupted start leaves no half file behind. */
async function replaceFile(file: string, content: string | Buffer | Uint8Array): Promise<void> {
  await writeFile(`${file}.next`, content, { mode: onlyMine });
  await rename(`${file}.next`, file);
}

async function readOptional(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
