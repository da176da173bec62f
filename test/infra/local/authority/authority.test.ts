import { createPublicKey, X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CrlIndex } from '#adapters/cms/crl-index.ts';
import { readKey } from '#infra/local/authority/authority-folder.ts';
import { prepareAuthority } from '#infra/local/authority/prepare-authority.ts';
import { publishTrust } from '#infra/local/authority/publish-trust.ts';
import { reissueLists } from '#infra/local/authority/reissue-lists.ts';
import { citizen, head, receivedAt as now } from '#test/adapters/cms/an-authority.ts';

let parent: string;
let folder: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'kezek-authority-'));
  folder = join(parent, 'authority');
});
afterEach(() => rm(parent, { recursive: true }));

const certificateOf = async (name: string) => new X509Certificate((await readKey(folder, name)).certificate);
const modeOf = async (file: string) => (await stat(file)).mode & 0o777;

describe('the development authority', () => {
  it('keeps the folder and every key to its owner', async () => {
    const { keys } = await prepareAuthority({ folder, people: [citizen] });
    expect(await modeOf(folder)).toBe(0o700);
    const files = [join(folder, 'root.key'), join(folder, 'issuing.key'), keys.citizen?.keyFile ?? ''];
    expect(await Promise.all(files.map(modeOf))).toEqual([0o600, 0o600, 0o600]);
  });

  it('writes keys as PKCS8 PEM that fit their certificates', async () => {
    const { keys } = await prepareAuthority({
      folder,
      people: [citizen, { ...citizen, name: 'rsa', algorithm: 'rsa' }],
    });
    for (const name of ['citizen', 'rsa']) {
      const pem = await readFile(keys[name]?.keyFile ?? '', 'utf8');
      expect(pem).toMatch(/^-----BEGIN PRIVATE KEY-----/);
      expect((await certificateOf(name)).publicKey.equals(createPublicKey(pem))).toBe(true);
    }
  });

  it("writes subjects in the NCA's form, for 2015 to 2035", async () => {
    await prepareAuthority({ folder, people: [head] });
    const certificate = await certificateOf('head');
    expect(certificate.subject.split('\n')).toEqual([
      'CN=АХМЕТОВ ЕРЛАН',
      'SN=АХМЕТОВ',
      'serialNumber=IIN750101300456',
      'C=KZ',
      'O=Тұрғын үй бөлімі',
      'OU=BIN040340001234',
      'GN=БОЛАТҰЛЫ',
    ]);
    expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.4', '1.2.398.3.3.4.1.2', '1.2.398.3.3.4.1.2.1']);
    expect([certificate.validFromDate.getUTCFullYear(), certificate.validToDate.getUTCFullYear()]).toEqual([
      2015, 2035,
    ]);
    expect(certificate.verify((await certificateOf('issuing')).publicKey)).toBe(true);
    expect((await certificateOf('issuing')).verify((await certificateOf('root')).publicKey)).toBe(true);
  });

  it('keeps a key for the same request, makes a new one for another, and forgets none', async () => {
    const first = await prepareAuthority({ folder, people: [citizen, head] });
    const changed = { ...head, organisation: 'Басқа мекеме' };
    const second = await prepareAuthority({ folder, people: [changed] });
    expect(second.keys.citizen).toEqual(first.keys.citizen);
    expect(second.keys.head?.serial).not.toBe(first.keys.head?.serial);
    expect((await prepareAuthority({ folder, people: [citizen, changed] })).keys).toEqual(second.keys);
  });

  it('makes a key again whose file is gone, and all keys when an authority is', async () => {
    const first = await prepareAuthority({ folder, people: [citizen, head] });
    await unlink(first.keys.citizen?.keyFile ?? '');
    const second = await prepareAuthority({ folder, people: [citizen, head] });
    expect(second.keys.citizen?.serial).not.toBe(first.keys.citizen?.serial);
    expect(second.keys.head).toEqual(first.keys.head);
    await unlink(join(folder, 'issuing.key'));
    const third = await prepareAuthority({ folder, people: [head] });
    expect(Object.keys(third.keys)).toEqual(['head']);
    expect((await certificateOf('head')).verify((await certificateOf('issuing')).publicKey)).toBe(true);
  });

  it.each(['root', 'issuing', '../escape', 'Айгүл', ''])('refuses %j for a name', async (name) => {
    await expect(prepareAuthority({ folder, people: [{ ...citizen, name }] })).rejects.toThrow('key name');
  });

  it('refuses one name for two people', async () => {
    await expect(prepareAuthority({ folder, people: [citizen, citizen] })).rejects.toThrow('taken');
  });

  it('makes a hundred keys in less than three seconds', async () => {
    const people = Array.from({ length: 100 }, (_, index) => ({ ...citizen, name: `citizen-${index}` }));
    const before = performance.now();
    await prepareAuthority({ folder, people });
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});

describe('its revocation lists', () => {
  it('begin just before the local clock, live seven days, and name the revoked', async () => {
    const { keys } = await prepareAuthority({
      folder,
      people: [citizen, { ...citizen, name: 'revoked', revoked: true }],
    });
    const list = new CrlIndex((await reissueLists({ folder, now })).issuing);
    expect(list).toMatchObject({ thisUpdate: '2018-03-01T08:59:00.000Z', nextUpdate: '2018-03-08T09:00:00.000Z' });
    const serialOf = (name: string) => Buffer.from(`00${keys[name]?.serial}`, 'hex');
    expect(list.find(serialOf('revoked'))).toMatchObject({ on: '2015-01-01T00:00:00.000Z' });
    expect(list.find(serialOf('citizen'))).toBeUndefined();
  });

  it('grow in number, though the clock goes back', async () => {
    await prepareAuthority({ folder, people: [] });
    const first = await reissueLists({ folder, now });
    const second = await reissueLists({ folder, now: '2016-01-01T00:00:00.000Z' });
    expect([first.number, second.number]).toEqual([1, 2]);
    expect([new CrlIndex(second.root).number, new CrlIndex(second.issuing).number]).toEqual(['2', '2']);
  });

  it('are published with both certificates where the trust store looks', async () => {
    await prepareAuthority({ folder, people: [citizen] });
    const sent = new Map<string, Uint8Array>();
    const s3 = new S3Client({ region: 'eu-central-1' });
    s3.middlewareStack.add(
      () =>
        async ({ input }) => {
          const { Bucket, Key, Body } = new PutObjectCommand(input as PutObjectCommand['input']).input;
          sent.set(`${Bucket}/${Key}`, Body as Uint8Array);
          return { output: { $metadata: {} }, response: {} };
        },
      { step: 'initialize', priority: 'low' },
    );
    await publishTrust({ s3, bucket: 'documents', folder, lists: join(folder, 'lists'), now });
    expect([...sent.keys()].sort()).toEqual([
      'documents/trust/anchors/root.cer',
      'documents/trust/intermediates/issuing.cer',
      'documents/trust/lists/issuing.crl',
      'documents/trust/lists/root.crl',
    ]);
    const { publicKey } = await certificateOf('issuing');
    const list = new CrlIndex(sent.get('documents/trust/lists/issuing.crl') ?? new Uint8Array());
    expect(list.isSignedBy(publicKey)).toBe(true);
    expect(await readFile(join(folder, 'lists/issuing.crl'))).toEqual(
      Buffer.from(sent.get('documents/trust/lists/issuing.crl') ?? []),
    );
  });
});
