import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findDeployment } from '#infra/operate/deployment.ts';
import { Misuse } from '#infra/running/command-line.mjs';
import { mockedClient } from '#test/fakes/mocked-client.ts';

const formation = mockedClient(CloudFormationClient);
beforeEach(() => {
  vi.stubEnv('AWS_REGION', 'eu-central-1');
  formation.reset();
  formation.on(DescribeStacksCommand).callsFake(({ StackName }) => ({
    Stacks: StackName.endsWith('-Records') ? [{ Outputs: [{ OutputKey: 'CasesTable', OutputValue: StackName }] }] : [],
  }));
});
afterEach(() => {
  vi.unstubAllEnvs();
});
const onAws = (env: NodeJS.ProcessEnv) =>
  findDeployment({ AWS_PROFILE: 'duty', AWS_ENDPOINT_URL: 'https://aws', ...env });

describe('the deployment that an operator’s command is about', () => {
  it('is production where nothing else is said', async () => {
    expect((await onAws({})).output('CasesTable')).toBe('Kezek-Records');
    expect((await onAws({ KEZEK_STAGE: 'prod' })).output('CasesTable')).toBe('Kezek-Records');
  });

  it('is the stage that KEZEK_STAGE names, and its stacks alone', async () => {
    expect((await onAws({ KEZEK_STAGE: 'test' })).output('CasesTable')).toBe('Kezek-test-Records');
    const asked = formation.commandCalls(DescribeStacksCommand).map(({ args }) => args[0].input.StackName);
    expect(asked).toEqual(['Kezek-test-Records', 'Kezek-test-Service', 'Kezek-test-Watch']);
  });

  it('is asked for where no region is said, instead of a trace', async () => {
    vi.stubEnv('AWS_REGION', undefined);
    vi.stubEnv('AWS_CONFIG_FILE', '/nowhere');
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/nowhere');
    await expect(onAws({})).rejects.toThrow(
      new Misuse('Which region? Set AWS_REGION to where Kezek lies, as in AWS_REGION=eu-central-1.'),
    );
  });

  it('is none where KEZEK_STAGE names no stage', async () => {
    await expect(onAws({ KEZEK_STAGE: 'live' })).rejects.toThrow(
      new Misuse('KEZEK_STAGE=live is no stage: choose one of dev, test, prod.'),
    );
  });
});
