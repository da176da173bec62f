import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { authorities, makeMissingAuthorities, newKey, readIssuingKey } from './authorities.ts';
import {
  certificateFile,
  type KeyRecord,
  type KeyRecords,
  keyFile,
  openFolder,
  readKeyRecords,
  writeKey,
  writeKeyRecords,
} from './authority-folder.ts';
import { issueCertificate } from './issue-certificate.ts';
import { certificateContent, type KeyRequest } from './key-request.ts';

interface SigningKey extends KeyRecord {
  readonly certificateFile: string;
  readonly keyFile: string;
}

export interface Authority {
  readonly folder: string;
  /** every key that was ever asked for, by name */
  readonly keys: Readonly<Record<string, SigningKey>>;
}

/**
 * A development certificate authority in a folder of its own: root, issuing authority, and a key with its certificate
 * for each request. What is there already for the same request stays; a changed request gets a new key.
 */
export async function prepareAuthority({
  folder,
  people,
}: {
  readonly folder: string;
  readonly people: readonly KeyRequest[];
}): Promise<Authority> {
  checkNames(people);
  await openFolder(folder);
  await makeMissingAuthorities(folder);
  const known = await readKeyRecords(folder);
  const issuingKey = await readIssuingKey(folder);
  const wanted = people.filter((request) => !isKept(folder, known, request));
  const made = await Promise.all(wanted.map((request) => makeKey(folder, issuingKey, request)));
  const records = { ...known, ...Object.fromEntries(made.map((record) => [record.request.name, record])) };
  if (made.length > 0) await writeKeyRecords(folder, records);
  return { folder, keys: withFiles(folder, records) };
}

const isKept = (folder: string, known: KeyRecords, request: KeyRequest): boolean =>
  isDeepStrictEqual(known[request.name]?.request, JSON.parse(JSON.stringify(request))) &&
  existsSync(certificateFile(folder, request.name)) &&
  existsSync(keyFile(folder, request.name));

async function makeKey(folder: string, issuerKey: KeyObject, request: KeyRequest): Promise<KeyRecord> {
  const key = await newKey(request.algorithm ?? 'ecdsa');
  const certificate = issueCertificate({
    ...certificateContent(request),
    publicKey: createPublicKey(key),
    issuer: authorities.issuing.subject,
    issuerKey,
  });
  await writeKey(folder, request.name, { certificate, key });
  return { request, serial: new X509Certificate(certificate).serialNumber.toLowerCase() };
}

const withFiles = (folder: string, records: KeyRecords): Authority['keys'] =>
  Object.fromEntries(
    Object.entries(records).map(([name, record]) => [
      name,
      { ...record, certificateFile: certificateFile(folder, name), keyFile: keyFile(folder, name) },
    ]),
  );

/** A name becomes a file's name, so it must be plain, and neither an authority's nor another person's. */
function checkNames(people: readonly KeyRequest[]): void {
  const taken = new Set<string>(Object.values(authorities).map(({ file }) => file));
  for (const { name } of people) {
    if (!/^[a-z0-9][a-z0-9.-]*$/.test(name)) throw new Error(`key name ${JSON.stringify(name)} is no plain file name`);
    if (taken.has(name)) throw new Error(`key name ${JSON.stringify(name)} is taken`);
    taken.add(name);
  }
}
