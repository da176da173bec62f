import { createPublicKey, type KeyObject } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Certificate } from 'pkijs';
import { cmsSignatures } from '#adapters/cms/signatures.ts';
import type { Signatures, SignatureVerdict, TrustStore } from '#casework/ports/signatures.ts';
import type { Instant } from '#domain/time/instant.ts';
import { authorities, newKey } from '#infra/local/authority/authorities.ts';
import { readKey, type StoredKey, writeKey } from '#infra/local/authority/authority-folder.ts';
import { type CertificateRequest, issueCertificate } from '#infra/local/authority/issue-certificate.ts';
import { certificateContent, type KeyRequest } from '#infra/local/authority/key-request.ts';
import { prepareAuthority } from '#infra/local/authority/prepare-authority.ts';
import { reissueLists } from '#infra/local/authority/reissue-lists.ts';
import { signCms } from '#infra/local/authority/sign-cms.ts';

export const receivedAt: Instant = '2018-03-01T09:00:00.000Z';
export const content = new TextEncoder().encode('{"сұраныс":"тұрғын үй","iin":"880214300121"}');

export const citizen: KeyRequest = {
  name: 'citizen',
  iin: '880214300121',
  commonName: 'СЕРІКОВ АРМАН',
  surname: 'СЕРІКОВ',
  patronymic: 'ҚАНАТҰЛЫ',
  role: 'individual',
};

export const head: KeyRequest = {
  name: 'head',
  iin: '750101300456',
  commonName: 'АХМЕТОВ ЕРЛАН',
  surname: 'АХМЕТОВ',
  patronymic: 'БОЛАТҰЛЫ',
  bin: '040340001234',
  organisation: 'Тұрғын үй бөлімі',
  role: 'head',
};

type Trust = Awaited<ReturnType<TrustStore['current']>>;
type Question = Partial<Parameters<Signatures['verify']>[0]> & { trust?: Partial<Trust>; now?: Instant };

type OddKey = Partial<CertificateRequest> & { key?: KeyObject };

/** An authority in a temporary folder, its trust with lists of the receipt, and a verifier that trusts it. */
export async function anAuthority(people: readonly KeyRequest[]) {
  const folder = await mkdtemp(join(tmpdir(), 'kezek-authority-'));
  await prepareAuthority({ folder, people });
  const listsOf = async (now: Instant) => {
    const { root, issuing } = await reissueLists({ folder, now });
    return { root, issuing };
  };
  const root = await readKey(folder, authorities.root.file);
  const issuing = await readKey(folder, authorities.issuing.file);
  const lists = await listsOf(receivedAt);
  const trust: Trust = {
    anchors: [root.certificate],
    intermediates: [issuing.certificate],
    lists: [lists.root, lists.issuing],
  };
  const reported: unknown[] = [];
  return {
    folder,
    /** what was found wrong with our own trust */
    reported,
    root,
    issuing,
    lists,
    trust,
    listsOf,
    keyOf: (name: string): Promise<StoredKey> => readKey(folder, name),
    /** as hexadecimal digits */
    serialOf: async (name: string): Promise<string> => {
      const { serialNumber } = Certificate.fromBER((await readKey(folder, name)).certificate);
      return Buffer.from(serialNumber.valueBlock.valueHexView).toString('hex');
    },
    sign: (name: string, how: { content?: Uint8Array; signingAt?: Instant; detached?: boolean } = {}) =>
      signCms({ folder, name, content, signingAt: receivedAt, ...how }),
    /** Asks about a citizen's signature of `content`, unless told otherwise. */
    verify(
      cms: Uint8Array,
      { trust: replaced, now = receivedAt, ...question }: Question = {},
    ): Promise<SignatureVerdict> {
      const store = { current: async () => ({ ...trust, ...replaced }) };
      const signatures = cmsSignatures({
        trust: store,
        clock: { now: () => now },
        report: (fault) => reported.push(fault),
      });
      return signatures.verify({ cms, content, roles: ['individual'], receivedAt, ...question });
    },
    /** A key whose certificate differs from the citizen's in some way that the authority would never issue. */
    async addOddKey(name: string, { key: given, ...odd }: OddKey): Promise<StoredKey> {
      const key = given ?? (await newKey('ecdsa'));
      const request = {
        ...certificateContent(citizen),
        publicKey: createPublicKey(key),
        issuer: authorities.issuing.subject,
        issuerKey: issuing.key,
        ...odd,
      };
      const stored = { key, certificate: issueCertificate(request) };
      await writeKey(folder, name, stored);
      return stored;
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
