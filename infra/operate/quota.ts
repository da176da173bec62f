import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { stacksOf } from '#infra/local/cloud/assembly.ts';
import { readTemplate } from '#infra/local/cloud/localise.ts';
import { Advice } from '#infra/running/advice.ts';
import { counted } from '#infra/running/counted.ts';
import type { CdkWords } from './cdk-words.ts';

/** How many functions may run at once in a region of the account, and how many of them nobody has reserved. */
export interface Quota {
  readonly atOnce: number;
  readonly unreserved: number;
}

/** Throws Advice when nobody says who asks, or who asks may not. */
export async function readQuota({ region, profile }: Pick<CdkWords, 'region' | 'profile'>): Promise<Quota> {
  const lambda = new LambdaClient({ region, ...(profile === undefined ? {} : { profile }) });
  try {
    const { AccountLimit } = await lambda.send(new GetAccountSettingsCommand({}));
    const { ConcurrentExecutions: atOnce = 0, UnreservedConcurrentExecutions: unreserved = 0 } = AccountLimit ?? {};
    return { atOnce, unreserved };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Advice(
      `The account's Lambda quota cannot be read in ${region}: ${why}\nSet AWS credentials or give --profile, with the right lambda:GetAccountSettings, and repeat.`,
    );
  } finally {
    lambda.destroy();
  }
}

/** What AWS keeps for functions that reserve nothing, and what a new account may have to ask for. */
const leastUnreserved = 100;

/** How many runs the synthesised templates reserve. */
export function reservedIn(assembly: string): number {
  const resources = stacksOf(assembly).flatMap(({ templateFile }) =>
    Object.values(readTemplate(templateFile).Resources ?? {}),
  );
  return resources.reduce((sum, { Properties }) => sum + Number(Properties?.ReservedConcurrentExecutions ?? 0), 0);
}

/** The quota in words for whoever deploys. Throws Advice when what is to be reserved cannot be had. */
export function quotaWords({ atOnce, unreserved }: Quota, reserved: number, region: string): string {
  const cure = 'ask AWS for more: Service Quotas, AWS Lambda, "Concurrent executions"';
  if (reserved > 0 && atOnce - reserved < leastUnreserved)
    throw new Advice(
      `${region} runs ${counted(atOnce, 'function')} at once, of which AWS keeps ${leastUnreserved} unreserved, so ${reserved} cannot be reserved. Leave askedAtOnce out, or ${cure}.`,
    );
  const told = `${region}: ${counted(atOnce, 'function')} may run at once, ${unreserved} of them not reserved by anybody`;
  return atOnce < leastUnreserved
    ? `${told}.\nThat is few, and doors are refused while as many steps run: ${cure}.`
    : `${told}.`;
}
