import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import type { Instant } from '#domain/time/instant.ts';
import type { Language } from '#domain/words.ts';
import type { Deployed } from '#infra/deployed/deployed.ts';
import { localNow } from '#infra/local/adapters/clock-file.ts';
import { clientOptions } from '#infra/local/cloud/clients.ts';
import { standingStack } from '#infra/local/stack/standing-stack.ts';
import { isStage, nameOfStage, type StageName, stageNames, tellingStacksOf, unsaidStage } from '#infra/names.ts';
import { Advice } from '#infra/running/advice.ts';
import { Misuse } from '#infra/running/command-line.mjs';
import { oneOf } from '#infra/running/judged.mjs';
import { meansAws } from './means-aws.mjs';

/** What the operator's commands need of a deployed Kezek. */
export interface Deployment extends Deployed {
  /** in words, for the one who is about to change it */
  readonly where: string;
  /** what the names of the stage's things begin with */
  readonly named: string;
  /** the present moment as its functions take it: locally by the clock that can be moved */
  now(): Instant;
}

/** Where AWS credentials or an endpoint are set, that deployment; else the one that `npm start` runs on this machine. */
export const findDeployment = async (
  env: NodeJS.ProcessEnv = process.env,
  language: Language = 'en',
): Promise<Deployment> => (meansAws(env) ? onAws(env) : onThisMachine(language));

/** Throws Misuse when it is none of ours. */
function stageOf({ KEZEK_STAGE: said = unsaidStage }: NodeJS.ProcessEnv): StageName {
  if (!isStage(said)) throw new Misuse(`KEZEK_STAGE=${said} ${oneOf('stage', stageNames)(said)}.`);
  return said;
}

async function onAws(env: NodeJS.ProcessEnv): Promise<Deployment> {
  const stage = stageOf(env);
  const formation = new CloudFormationClient({});
  const region = await formation.config.region().catch(() => {
    throw new Misuse('Which region? Set AWS_REGION to where Kezek lies, as in AWS_REGION=eu-central-1.');
  });
  const outputs: Record<string, string> = {};
  for (const StackName of tellingStacksOf(stage)) {
    const { Stacks = [] } = await formation.send(new DescribeStacksCommand({ StackName }));
    for (const { OutputKey, OutputValue } of Stacks.flatMap((stack) => stack.Outputs ?? [])) {
      if (OutputKey !== undefined && OutputValue !== undefined) outputs[OutputKey] = OutputValue;
    }
  }
  formation.destroy();
  return {
    where: env.AWS_ENDPOINT_URL ?? `AWS, ${region}, ${nameOfStage(stage)}`,
    named: nameOfStage(stage),
    client: {},
    output: outputIn(outputs),
    now: () => new Date().toISOString(),
  };
}

async function onThisMachine(language: Language): Promise<Deployment> {
  const { endpoint, outputs, clockFile } = await standingStack(language);
  const now = () => localNow(clockFile).toISOString();
  return {
    where: endpoint,
    named: nameOfStage(unsaidStage),
    client: clientOptions(endpoint),
    output: outputIn(outputs),
    now,
  };
}

/** Throws Advice when there is no output of that name. */
const outputIn = (outputs: Readonly<Record<string, string>>) => (name: string) => {
  const value = outputs[name];
  if (value === undefined) throw new Advice(`The deployment has no output ${name}: deploy this version first.`);
  return value;
};
