import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { TLSSocket } from 'node:tls';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { ClientIdentity } from '#adapters/http/client-identity.ts';
import { authorityExtensions } from '#infra/local/authority/extensions.ts';
import { issueCertificate } from '#infra/local/authority/issue-certificate.ts';
import { portOf } from '#infra/running/port-of.ts';

const newKey = (): KeyObject => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const year = 365 * 24 * 3_600_000;
const validity = { notBefore: new Date(Date.now() - year), notAfter: new Date(Date.now() + year) };
const pemOf = (der: Uint8Array) =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64')}\n-----END CERTIFICATE-----\n`;
const keyPem = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString();

/** By the address at which the test reaches it. */
const onLoopback = new pkijs.Extension({
  extnID: '2.5.29.17',
  extnValue: new pkijs.AltName({
    altNames: [
      new pkijs.GeneralName({ type: 7, value: new asn1js.OctetString({ valueHex: new Uint8Array([127, 0, 0, 1]) }) }),
    ],
  })
    .toSchema()
    .toBER(),
});

/** An authority that vouches for servers and clients. */
export function aTlsAuthority(commonName: string) {
  const issuer = { commonName };
  const issuerKey = newKey();
  const issue = (name: string, key: KeyObject, extensions: readonly pkijs.Extension[]) =>
    pemOf(
      issueCertificate({
        subject: { commonName: name },
        publicKey: createPublicKey(key),
        issuer,
        issuerKey,
        extensions,
        ...validity,
      }),
    );
  const authority = issue(commonName, issuerKey, authorityExtensions());
  return {
    authority,
    issued: (name: string): ClientIdentity => {
      const key = newKey();
      return { certificate: issue(name, key, [onLoopback]), key: keyPem(key), authority };
    },
  };
}

type Serve = (asked: { readonly by: string; readonly body: string }, answer: ServerResponse) => void;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** A neighbour that answers only whom its authority vouches for. */
export async function aTlsNeighbour(its: ReturnType<typeof aTlsAuthority>, serve: Serve) {
  const { certificate: cert, key } = its.issued('neighbour');
  const server = createServer(
    { cert, key, ca: its.authority, requestCert: true, rejectUnauthorized: true },
    async (request, answer) => {
      const { subject } = (request.socket as TLSSocket).getPeerCertificate();
      serve({ by: String(subject.CN), body: await bodyOf(request) }, answer);
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `https://127.0.0.1:${portOf(server)}/persons`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
