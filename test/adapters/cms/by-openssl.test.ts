import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Signatures } from '#casework/ports/signatures.ts';
import type { Instant } from '#domain/time/instant.ts';
import { keyFile } from '#infra/local/authority/authority-folder.ts';
import { anAuthority, citizen, content, receivedAt } from './an-authority.ts';
import { reshaped } from './reshaped-cms.ts';

const isThere = spawnSync('openssl', ['version']).status === 0;
const signers = ['citizen', 'rsa'];
const pem = (der: Uint8Array): string =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;

let authority: Awaited<ReturnType<typeof anAuthority>>;
const at = (name: string): string => join(authority.folder, name);
beforeAll(async () => {
  authority = await anAuthority([citizen, { ...citizen, name: 'rsa', algorithm: 'rsa' }]);
  await writeFile(at('content'), content);
  await writeFile(at('chain.pem'), [...authority.trust.intermediates, ...authority.trust.anchors].map(pem).join(''));
  for (const name of signers) await writeFile(at(`${name}.pem`), pem((await authority.keyOf(name)).certificate));
});
afterAll(() => authority.remove());

function openssl(...args: string[]): boolean {
  return spawnSync('openssl', args).status === 0;
}

async function signedBy(name: string, ...options: string[]): Promise<Uint8Array<ArrayBuffer>> {
  const key = ['-signer', at(`${name}.pem`), '-inkey', keyFile(authority.folder, name)];
  const files = ['-in', at('content'), '-out', at('signed.p7s')];
  expect(openssl('cms', '-sign', '-binary', '-outform', 'DER', ...key, ...files, ...options)).toBe(true);
  return new Uint8Array(await readFile(at('signed.p7s')));
}

/** Whether openssl takes it for that content’s signature by this authority’s certificate. */
async function isVerified(cms: Uint8Array): Promise<boolean> {
  await writeFile(at('asked.p7s'), cms);
  const files = ['-in', at('asked.p7s'), '-inform', 'DER', '-content', at('content'), '-out', at('verified')];
  const how = ['-CAfile', at('chain.pem'), '-purpose', 'any', '-attime', String(Date.parse(receivedAt) / 1000)];
  return openssl('cms', '-verify', '-binary', ...files, ...how);
}

/** Judged at the present, since openssl states no other time than its own. */
async function verdictOn(cms: Uint8Array, asked: Partial<Parameters<Signatures['verify']>[0]> = {}) {
  const now: Instant = new Date().toISOString();
  const { root, issuing } = await authority.listsOf(now);
  return authority.verify(cms, { receivedAt: now, now, trust: { lists: [root, issuing] }, ...asked });
}

describe.skipIf(!isThere)('a message that openssl signs', () => {
  const options = [
    [],
    ['-nodetach'],
    ['-md', 'sha512'],
    ['-cades'],
    ['-nosmimecap'],
    ['-certfile', 'chain.pem'],
    ['-nodetach', '-cades', '-certfile', 'chain.pem'],
  ];
  const cases = signers.flatMap((name) =>
    options.map((chosen) => ({ name, chosen, how: chosen.join(' ') || 'plain' })),
  );
  it.each(cases)('is confirmed: $name, $how', async ({ name, chosen }) => {
    const signed = await signedBy(name, ...chosen.map((word) => (word.endsWith('.pem') ? at(word) : word)));
    expect(await verdictOn(signed)).toMatchObject({ kind: 'confirmed', iin: citizen.iin });
  });

  it.each([
    ['sha256', 0],
    ['sha512', 1],
  ])('%s: bytes that we keep by another digest are read, %i times', async (digest, times) => {
    let read = 0;
    const kept = {
      sha256: createHash('sha256').update(content).digest('hex'),
      read: async () => {
        read += 1;
        return content;
      },
    };
    const signed = await signedBy('citizen', '-md', digest);
    expect(await verdictOn(signed, { content: kept })).toMatchObject({ kind: 'confirmed' });
    const of = { ...kept, sha256: '00'.repeat(32), read: async () => new Uint8Array() };
    expect(await verdictOn(signed, { content: of })).toEqual({ kind: 'notConfirmed', fault: 'CONTENT_MISMATCH' });
    expect(read).toBe(times);
  });

  it.each([
    ['-noattr', 'NO_SIGNED_ATTRS'],
    ['-keyid', 'NO_SIGNER_CERT'],
    ['-nocerts', 'NO_SIGNER_CERT'],
  ])('is refused by %s: %s', async (option, fault) => {
    expect(await verdictOn(await signedBy('rsa', option))).toEqual({ kind: 'notConfirmed', fault });
  });
});

describe.skipIf(!isThere)('what is confirmed here, openssl verifies too', () => {
  // biome-ignore format: a table, one message a row
  const changes: readonly (readonly [string, boolean, Parameters<typeof reshaped>[1]])[] = [
    ['as it was signed', true, () => {}],
    ['with its authority', true, ({ certificates = [] }) => certificates.push(pkijs.Certificate.fromBER(authority.issuing.certificate))],
    ['with no digest named', false, (message) => { message.digestAlgorithms = []; }],
    ['with a text for a list', false, (message) => { message.crls = [textAsList()]; }],
    ['with a changed signature', false, (_, signer) => signer.signature.valueBlock.valueHexView.reverse()],
  ];
  it.each(changes)('%s: %s', async (_, isConfirmed, change) => {
    const cms = reshaped(await authority.sign('rsa'), (message, signer) => {
      change(message, signer);
      message.certificates?.sort((left, right) => Buffer.compare(derOf(left), derOf(right)));
    });
    expect((await authority.verify(cms)).kind === 'confirmed').toBe(isConfirmed);
    if (isConfirmed) expect(await isVerified(cms)).toBe(true);
  });
});

const derOf = (one: pkijs.CertificateSetItem): Buffer => Buffer.from(one.toSchema().toBER());

function textAsList(): pkijs.OtherRevocationInfoFormat {
  return new pkijs.OtherRevocationInfoFormat({ otherRevInfoFormat: '1.2.3', otherRevInfo: new asn1js.Utf8String() });
}
