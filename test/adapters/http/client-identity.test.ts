import { describe, expect, it } from 'vitest';
import { NoClientIdentity, readClientIdentity } from '#adapters/http/client-identity.ts';

const secret = {
  certificate: '-----BEGIN CERTIFICATE-----',
  key: '-----BEGIN PRIVATE KEY-----secret',
  authority: '-----BEGIN CERTIFICATE-----',
};
const arn = 'arn:aws:secretsmanager:eu-central-1:111111111111:secret:kezek-AbCdEf';

function reading(answer: () => Response | Promise<Response>) {
  const asked: Parameters<typeof fetch>[] = [];
  const read = readClientIdentity({
    arn,
    token: 'of-the-session',
    fetch: async (...question) => {
      asked.push(question);
      return answer();
    },
  });
  return { asked, read };
}
const saying = (SecretString: unknown) => reading(() => Response.json({ SecretString: JSON.stringify(SecretString) }));

describe('the certificate that neighbours are shown', () => {
  it('is asked of AWS’s extension beside the function, in the function’s own name', async () => {
    const { asked, read } = saying(secret);
    expect(await read).toEqual(secret);
    expect(asked).toMatchObject([
      [
        `http://localhost:2773/secretsmanager/get?secretId=${encodeURIComponent(arn)}`,
        { headers: { 'X-Aws-Parameters-Secrets-Token': 'of-the-session' } },
      ],
    ]);
  });

  it('needs no authority of its own where the world’s vouch for the neighbour', async () => {
    const { authority: _, ...without } = secret;
    expect(await saying(without).read).toEqual(without);
  });

  it.each([
    ['no key', { certificate: secret.certificate }],
    ['a key that is none', { ...secret, key: 'secret' }],
    ['a certificate that is none', { ...secret, certificate: 'secret' }],
    ['something else', 'secret'],
  ])('is none with %s, and no word of the secret is told', async (_, said) => {
    const fault = await saying(said).read.catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(NoClientIdentity);
    expect(`${JSON.stringify(fault)} ${String(fault)} ${String((fault as Error).cause)}`).not.toContain('BEGIN');
    expect((fault as Error).message).toBe(
      'the secret must be JSON with certificate and key in PEM, and may have authority',
    );
  });

  it('cannot be had when the extension refuses or is not there', async () => {
    await expect(reading(() => new Response(null, { status: 400 })).read).rejects.toThrow('cannot be read: 400');
    const absent = reading(() => Promise.reject(new TypeError('fetch failed')));
    await expect(absent.read).rejects.toThrow(NoClientIdentity);
  });
});
