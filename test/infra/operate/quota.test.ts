import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { quotaWords, readQuota, reservedIn } from '#infra/operate/quota.ts';
import { Advice } from '#infra/running/advice.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';

const lambda = mockedClient(LambdaClient);
beforeEach(() => lambda.reset());
const here = { region: 'eu-central-1', profile: undefined };

describe('the quota of an account', () => {
  it('is read where it will be used', async () => {
    lambda.on(GetAccountSettingsCommand).resolves({
      AccountLimit: { ConcurrentExecutions: 10, UnreservedConcurrentExecutions: 9 },
    });
    expect(await readQuota(here)).toEqual({ atOnce: 10, unreserved: 9 });
  });

  it('that cannot be read is said with its reason and its cure', async () => {
    lambda.on(GetAccountSettingsCommand).rejects(new Error('Could not load credentials from any providers'));
    await expect(readQuota(here)).rejects.toThrow(
      new Advice(
        "The account's Lambda quota cannot be read in eu-central-1: Could not load credentials from any providers\nSet AWS credentials or give --profile, with the right lambda:GetAccountSettings, and repeat.",
      ),
    );
  });

  it('that is a new account’s is told with where more is asked for, and hinders nobody who reserves nothing', () => {
    expect(quotaWords({ atOnce: 10, unreserved: 10 }, 0, 'eu-central-1')).toMatch(/That is few.*Service Quotas/s);
    expect(quotaWords({ atOnce: 100, unreserved: 100 }, 0, 'eu-central-1')).not.toMatch(/few/);
  });

  it.each([
    [1000, 50, true],
    [150, 50, true],
    [149, 50, false],
    [10, 5, false],
  ])('of %i lets %i be reserved: %s', (atOnce, reserved, may) => {
    const telling = () => quotaWords({ atOnce, unreserved: atOnce }, reserved, 'eu-central-1');
    if (may) expect(telling).not.toThrow();
    else expect(telling).toThrow(Advice);
  });
});

describe('what templates reserve', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'assembly-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is added up over every function of every stack', () => {
    const reserving = (one: number) => ({
      Type: 'AWS::Lambda::Function',
      Properties: { ReservedConcurrentExecutions: one },
    });
    const stack = (templateFile: string) => ({ type: 'aws:cloudformation:stack', properties: { templateFile } });
    const artifacts = { A: stack('a.json'), B: stack('b.json') };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ artifacts }));
    const plain = { Type: 'AWS::SQS::Queue' };
    writeFileSync(
      join(folder, 'a.json'),
      JSON.stringify({ Resources: { One: reserving(3), Two: reserving(4), plain } }),
    );
    writeFileSync(join(folder, 'b.json'), JSON.stringify({ Resources: { One: reserving(5) } }));
    expect(reservedIn(folder)).toBe(12);
  });
});
