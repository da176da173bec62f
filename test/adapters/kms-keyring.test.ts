import { createHash, createHmac } from 'node:crypto';
import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms';
import { beforeEach, describe, expect, it } from 'vitest';
import { kmsKeyring } from '#adapters/kms-keyring.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';

const kms = mockedClient(KMSClient);
const keyring = kmsKeyring(new KMSClient({}), 'arn:key');
const iin = '850615400123';

beforeEach(() => {
  kms.reset();
  kms.on(GenerateMacCommand).callsFake(({ Message }: { Message: Uint8Array }) => ({
    Mac: createHmac('sha256', 'secret').update(Message).digest(),
  }));
});

const asked = () => kms.commandCalls(GenerateMacCommand).map(({ args }) => args[0].input);

describe('the keyring in KMS', () => {
  it('gives a person the same id each time, and another person another', async () => {
    const [one, again, other] = [await keyring.personOf(iin), await keyring.personOf(iin), await keyring.personOf('1')];
    expect(one).toMatch(/^person_[0-9a-f]{64}$/);
    expect([again === one, other === one]).toEqual([true, false]);
  });

  it('never mistakes a content for an IIN: each is hashed under its own word', async () => {
    const mac = await keyring.macOf(iin);
    expect(mac).toMatch(/^[0-9a-f]{64}$/);
    expect(await keyring.personOf(iin)).not.toBe(`person_${mac}`);
  });

  it('sends only the hash of what it is asked, to the key that nobody can read', async () => {
    await keyring.personOf(iin);
    const [question] = asked();
    expect(question).toEqual({
      KeyId: 'arn:key',
      MacAlgorithm: 'HMAC_SHA_256',
      Message: createHash('sha256').update(`iin:${iin}`).digest(),
    });
    expect(Buffer.from(question?.Message ?? []).includes(iin)).toBe(false);
  });

  it('hashes a content however long it is: KMS takes no more than 4 kB', async () => {
    await keyring.macOf('х'.repeat(10_000));
    expect(asked()[0]?.Message).toHaveLength(32);
  });

  it('throws without an answer: an empty id would make all people one', async () => {
    kms.on(GenerateMacCommand).resolves({});
    await expect(keyring.personOf(iin)).rejects.toThrow('no MAC');
  });
});
