// One verification of a head's signature, in full and of a known signer, against a process of openssl that does the same.
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cmsSignatures } from '#adapters/cms/signatures.ts';
import { anAuthority, content, head, receivedAt } from '#test/adapters/cms/an-authority.ts';
import { median, type Readings, reading, timed } from './figure.ts';

const warmings = 200;
const samples = 100;
const processes = 15;

/** The medians of verifications by a warm process, and of openssl started for each. */
export async function verificationRun(): Promise<Readings> {
  const authority = await anAuthority([head]);
  const cms = await authority.sign('head');
  const question = { cms, content, roles: ['head'] as const, bin: head.bin, receivedAt };
  const verifierOf = (atMost: number) => {
    const signatures = cmsSignatures({
      trust: { current: async () => authority.trust },
      clock: { now: () => receivedAt },
      report: (fault) => {
        throw fault;
      },
      atMost,
    });
    return async () => {
      const { kind } = await signatures.verify(question);
      if (kind !== 'confirmed') throw new Error('the signature was not confirmed');
    };
  };
  const inFull = await medianOf(samples, verifierOf(0), warmings);
  const known = await medianOf(samples, verifierOf(1), warmings);
  const peer = await medianOf(processes, await opensslOver(authority, cms));
  await authority.remove();
  return {
    'openssl cms -verify, a process': reading('ms', peer),
    'in full, warm ÷ openssl': reading('×', inFull / peer),
    'of a known signer ÷ openssl': reading('×', known / peer),
  };
}

async function medianOf(times: number, act: () => Promise<void>, before = 1): Promise<number> {
  for (let warming = 0; warming < before; warming++) await act();
  const read: number[] = [];
  for (let sample = 0; sample < times; sample++) read.push((await timed(act)).ms);
  return median(read);
}

const pem = (label: string, der: Uint8Array): string =>
  `-----BEGIN ${label}-----\n${Buffer.from(der).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`;

async function opensslOver({ folder, trust }: Awaited<ReturnType<typeof anAuthority>>, cms: Uint8Array) {
  const [message, signed, authorities] = ['message.p7s', 'content', 'authorities.pem'].map((name) =>
    join(folder, name),
  );
  if (!message || !signed || !authorities) throw new Error('no files');
  const certificates = [...trust.anchors, ...trust.intermediates].map((der) => pem('CERTIFICATE', der));
  await writeFile(message, cms);
  await writeFile(signed, content);
  await writeFile(authorities, [...certificates, ...trust.lists.map((der) => pem('X509 CRL', der))].join(''));
  const asked = ['-in', message, '-inform', 'DER', '-content', signed, '-binary', '-CAfile', authorities];
  const how = ['-crl_check_all', '-purpose', 'any', '-attime', String(Date.parse(receivedAt) / 1000)];
  return async () => {
    const { status, stderr } = spawnSync('openssl', ['cms', '-verify', ...asked, ...how, '-out', '/dev/null']);
    if (status !== 0) throw new Error(`openssl: ${stderr}`);
  };
}
