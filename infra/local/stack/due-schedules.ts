import {
  CloudFormationClient,
  DescribeStackResourcesCommand,
  GetTemplateCommand,
} from '@aws-sdk/client-cloudformation';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import * as z from 'zod';
import type { Instant } from '#domain/time/instant.ts';
import { clientOptions } from '#infra/local/cloud/clients.ts';
import type { StackFacts } from './stack-file.ts';

export interface ClockMove {
  readonly from: Instant;
  readonly to: Instant;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** Did this schedule fall due while the clock went from one moment to another? Of rates and daily times; throws at any other. */
export function isDue(schedule: string, { from, to }: ClockMove): boolean {
  const [, every, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(schedule) ?? [];
  const units: Readonly<Record<string, number>> = { minute, hour: 60 * minute, day };
  const [began, ended] = [Date.parse(from), Date.parse(to)];
  if (every && unit) return ended - began >= Number(every) * (units[unit] ?? day);
  const [, minutes, hours] = /^cron\((\d+) (\d+) \* \* \? \*\)$/.exec(schedule) ?? [];
  if (!minutes || !hours) throw new Error(`the local clock cannot tell when ${schedule} falls due`);
  const into = (Number(hours) * 60 + Number(minutes)) * minute;
  return Math.floor((ended - into) / day) > Math.floor((began - into) / day);
}

const Rule = z.object({
  Type: z.literal('AWS::Events::Rule'),
  Properties: z.object({
    ScheduleExpression: z.string(),
    Targets: z.array(
      z.object({ Arn: z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }), Input: z.string().optional() }),
    ),
  }),
});
const Template = z.object({ Resources: z.record(z.string(), z.unknown()) });

interface Scheduled {
  readonly schedule: string;
  readonly functionName: string | undefined;
  readonly input: string;
}

/** Those that fell due, but not of a function that may wait for its next time. */
export const dueAmong = <Each extends Omit<Scheduled, 'input'>>(
  schedules: readonly Each[],
  move: ClockMove,
  mayWait: readonly string[],
): readonly Each[] =>
  schedules.filter(({ schedule, functionName = '' }) => isDue(schedule, move) && !mayWait.includes(functionName));

/**
 * What is daily first, then what comes every few minutes: of a night that is over, the latter finds done what the former
 * has to do.
 */
export const inTurns = <Each extends Pick<Scheduled, 'schedule'>>(
  due: readonly Each[],
): readonly (readonly Each[])[] => {
  const isDaily = ({ schedule }: Each) => schedule.startsWith('cron');
  return [due.filter(isDaily), due.filter((each) => !isDaily(each))];
};

/** The schedules of a deployed stack with the functions that they call. */
async function schedulesOf(formation: CloudFormationClient, StackName: string): Promise<readonly Scheduled[]> {
  const { TemplateBody = '{}' } = await formation.send(new GetTemplateCommand({ StackName }));
  const { StackResources = [] } = await formation.send(new DescribeStackResourcesCommand({ StackName }));
  const nameOf = (logicalId: string) =>
    StackResources.find(({ LogicalResourceId }) => LogicalResourceId === logicalId)?.PhysicalResourceId;
  const rules = Object.values(Template.parse(JSON.parse(TemplateBody)).Resources).flatMap((resource) => {
    const rule = Rule.safeParse(resource);
    return rule.success ? [rule.data.Properties] : [];
  });
  return rules.flatMap(({ ScheduleExpression: schedule, Targets }) =>
    Targets.map(({ Arn, Input: input = '{}' }) => ({ schedule, functionName: nameOf(Arn['Fn::GetAtt'][0]), input })),
  );
}

const stacks = ['Kezek-Service', 'Kezek-Watch'] as const;

/**
 * Runs each schedule of the stack that fell due while the clock was moved on, once, and waits for it. What fails is told
 * in its own log, as it is when the schedule itself calls it.
 */
export async function runDueSchedules(
  { endpoint }: StackFacts,
  move: ClockMove,
  mayWait: readonly string[] = [],
): Promise<void> {
  const options = clientOptions(endpoint);
  const [formation, lambda] = [new CloudFormationClient(options), new LambdaClient(options)];
  const schedules = (await Promise.all(stacks.map((stack) => schedulesOf(formation, stack)))).flat();
  for (const turn of inTurns(dueAmong(schedules, move, mayWait)))
    await Promise.all(
      turn.map(({ functionName, input }) =>
        lambda.send(new InvokeCommand({ FunctionName: functionName, Payload: Buffer.from(input) })),
      ),
    );
  formation.destroy();
  lambda.destroy();
}
