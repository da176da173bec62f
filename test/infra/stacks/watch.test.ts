import { readFileSync } from 'node:fs';
import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import {
  ageMetrics,
  missedTermMetric,
  missedTerms,
  missesWhileHeld,
  openMetrics,
  operationMetrics,
  ringingTerms,
} from '#domain/file/metric-names.ts';
import { kinds } from '#domain/kinds.ts';
import { functionRights } from '#infra/constructs/rights/function-rights.ts';
import { alarms } from '#infra/constructs/watch/alarms.ts';
import { metricPublishers } from '#infra/constructs/watch/metric-publishers.ts';
import { pascalCase } from '#infra/names.ts';
import { machineNames } from '#infra/procedure/machine-names.ts';
import { functionsOf, synthesisedKezek } from './synthesised-kezek.ts';

const { app, kezek, service, watch } = synthesisedKezek();

const shown = [...kinds.flatMap(openMetrics), ...kinds.flatMap(ageMetrics)];
const known: readonly string[] = [
  ...kinds.flatMap(missedTerms).map(({ metric }) => metric),
  ...kinds.flatMap(missesWhileHeld),
  ...kinds.flatMap(ringingTerms).map(({ metric }) => metric),
  ...shown,
  ...Object.keys(operationMetrics),
];
const deployedAlarms = Object.values(watch.findResources('AWS::CloudWatch::Alarm')).map(({ Properties }) => Properties);

describe('metrics', () => {
  it('have one name each, and a publisher who may publish', () => {
    expect(new Set(known).size).toBe(known.length);
    expect([...metricPublishers.keys()].sort()).toEqual([...known].sort());
    for (const publisher of new Set([...metricPublishers.values()].flatMap(({ by }) => by))) {
      const rights: readonly string[] = functionRights[publisher];
      expect(rights, publisher).toContain('metrics');
    }
  });

  it('are published as often as is said of them: their publisher is woken at that pace, the canary each five minutes', () => {
    const paces = [service, watch].flatMap((template) =>
      Object.values(template.findResources('AWS::Events::Rule')).flatMap(({ Properties }) =>
        (Properties.Targets as { Arn: object }[]).map(({ Arn }) => ({
          woken: /"(\w+?)[0-9A-F]{8,}"/.exec(JSON.stringify(Arn))?.[1],
          minutes: Number(/^rate\((\d+) minutes?\)$/.exec(Properties.ScheduleExpression)?.[1]),
        })),
      ),
    );
    const wokenEach = (name: string) =>
      paces.flatMap(({ woken, minutes }) => (woken === name && minutes > 0 ? minutes : []));
    for (const [metric, { by, pace }] of metricPublishers)
      for (const publisher of typeof pace === 'number' ? by : []) {
        const [minutes = Number.POSITIVE_INFINITY] = wokenEach(pascalCase(publisher));
        expect([metric, minutes <= Number(pace)]).toEqual([metric, true]);
      }
    expect(wokenEach('Canary')).toEqual([5]);
  });

  it('count the intake that a register held up apart from the one the desk held up (5.1, X33)', () => {
    expect(missedTermMetric(application, 'intake', 'HELD')).toBe('TermMissedIntakeHeld');
    expect(missedTermMetric(application, 'intake', 'OVERDUE')).toBe('TermMissedIntake');
    expect(missesWhileHeld(application)).toEqual(['TermMissedIntakeHeld']);
  });
});

describe('alarms', () => {
  it('watch every missed term and all that may go wrong', () => {
    const shownOnly: readonly string[] = ['TermsMet', 'NumbersIssued', ...shown];
    const watched = alarms.map(({ metric }) => metric);
    expect([...watched].sort()).toEqual([...known.filter((name) => !shownOnly.includes(name)), 'Api5xx'].sort());
  });

  it.each(alarms)(
    '$id says in one sentence what a citizen loses, and in another with which command to begin',
    ({ citizenLoses, runbook }) => {
      expect(citizenLoses).toMatch(/^[A-Z][^.`]*(?:\((?:\d+\.\d+(?:, )?)+\))?\.$/);
      expect(runbook).toMatch(/^[A-Z][^.]*\.$/);
      expect(runbook).toMatch(
        /`npm run (?:case -- <id>|owed|resume -- <id>|check-register|publish-register|lists|deploy)`/,
      );
    },
  );

  it.each(alarms)('$id is deployed as its row says, without dimensions of ours, and rings both ways', (row) => {
    const alarm = deployedAlarms.find(({ AlarmName }) => AlarmName === `Kezek-${row.id}`);
    const own =
      row.metric === 'Api5xx'
        ? { MetricName: '5xx', Namespace: 'AWS/ApiGateway' }
        : { MetricName: row.metric, Namespace: 'Kezek' };
    expect(alarm).toMatchObject({
      ...own,
      AlarmDescription: `${row.citizenLoses} ${row.runbook}`,
      Statistic: row.statistic,
      Threshold: row.threshold,
      Period: row.minutes * 60,
      EvaluationPeriods: row.spans ?? 1,
      TreatMissingData: row.missing,
      AlarmActions: [expect.anything()],
      OKActions: [expect.anything()],
    });
    if (row.metric !== 'Api5xx') expect(alarm).not.toHaveProperty('Dimensions');
  });

  it('ring when nothing is heard of the measurement, of the lists, of the canary or of what it reads, and of nothing else', () => {
    const breaching = deployedAlarms.filter(({ TreatMissingData }) => TreatMissingData === 'breaching');
    expect(breaching.map(({ AlarmName, ComparisonOperator }) => [AlarmName, ComparisonOperator])).toEqual([
      ['Kezek-RevocationListAge', 'GreaterThanOrEqualToThreshold'],
      ...['Heartbeat', 'CanaryAnswered', 'PublicationRead'].map((id) => [`Kezek-${id}`, 'LessThanThreshold']),
    ]);
  });

  it('ask Step Functions itself too, by the only alarms that the local cloud leaves out', () => {
    const byMathematics = deployedAlarms.filter(({ Metrics }) => Metrics !== undefined);
    const ofMachines = machineNames.map((name) => `Kezek-ExecutionsFailed-${name}`);
    expect(byMathematics.map(({ AlarmName }) => AlarmName).sort()).toEqual(ofMachines.sort());
  });

  it('judge each metric over a span in which it has a datum, and one that lasts only where it is published all the time', () => {
    for (const { metric, minutes, spans = 1 } of alarms.filter(({ metric }) => metric !== 'Api5xx')) {
      const pace = metricPublishers.get(metric)?.pace ?? 'event';
      expect([metric, minutes >= (pace === 'event' ? 1 : pace)]).toEqual([metric, true]);
      if (spans > 1) expect([metric, pace]).toEqual([metric, 1]);
    }
  });

  it('fill the gaps in what they add up, since a sum with a gap is no number', () => {
    const expressions = deployedAlarms.flatMap(({ Metrics = [] }) =>
      (Metrics as readonly { Expression?: string }[]).flatMap(({ Expression = [] }) => Expression),
    );
    expect(expressions).toHaveLength(machineNames.length);
    for (const expression of expressions) {
      const terms = expression.split(' + ');
      expect(terms.every((term) => /^FILL\(\w+, 0\)$/.test(term))).toBe(true);
    }
  });

  it('count an aborted execution of a procedure, and none of the watch of a term, which is stopped when that is over', () => {
    const counting = machineNames.map((name) => {
      const alarm = deployedAlarms.find(({ AlarmName }) => AlarmName === `Kezek-ExecutionsFailed-${name}`);
      return [name, JSON.stringify(alarm?.Metrics).includes('"ExecutionsAborted"')];
    });
    expect(counting).toEqual(machineNames.map((name) => [name, name !== 'deadline']));
  });
});

/** What reaches whoever is on duty: alarm → action → topic → its policy → its key. */
describe('the way of an alarm', () => {
  const refOf = (value: unknown): string => (value as { readonly Ref: string }).Ref;
  const topics = watch.findResources('AWS::SNS::Topic');
  const ofAccount = { StringEquals: { 'aws:SourceAccount': '111111111111' } };
  const cloudWatch = { Service: 'cloudwatch.amazonaws.com' };
  const statementsOf = ({ Properties }: { readonly [key: string]: unknown }): readonly unknown[] =>
    Object.values(Properties as Record<string, { readonly Statement?: readonly unknown[] }>).flatMap(
      ({ Statement = [] }) => Statement,
    );

  it.each(deployedAlarms.map(({ AlarmName, ...alarm }) => [AlarmName, alarm] as const))(
    '%s leads to the one topic',
    (_, alarm) => {
      for (const actions of [alarm.AlarmActions, alarm.OKActions])
        expect(actions.map(refOf)).toEqual(Object.keys(topics));
    },
  );

  it('is open to CloudWatch for alarms of this account, at the topic and at its key, and to nobody in plain text', () => {
    const [[topic, { Properties }] = ['', { Properties: {} }]] = Object.entries(topics);
    const policies = Object.values(watch.findResources('AWS::SNS::TopicPolicy')).filter((policy) =>
      policy.Properties.Topics.map(refOf).includes(topic),
    );
    expect(policies.flatMap(statementsOf)).toEqual([
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      expect.objectContaining({
        Effect: 'Allow',
        Action: 'sns:Publish',
        Principal: cloudWatch,
        Resource: { Ref: topic },
        Condition: ofAccount,
      }),
    ]);
    const key = watch.findResources('AWS::KMS::Key')[Properties.KmsMasterKeyId['Fn::GetAtt'][0]];
    expect(key && statementsOf(key)).toContainEqual(
      expect.objectContaining({
        Effect: 'Allow',
        Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
        Principal: cloudWatch,
        Condition: ofAccount,
      }),
    );
  });

  it('goes on to who tells how many terms were missed at which offices', () => {
    const [teller] = Object.keys(functionsOf(watch));
    watch.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'lambda',
      TopicArn: { Ref: Object.keys(topics)[0] },
      Endpoint: { 'Fn::GetAtt': [teller, 'Arn'] },
    });
    expect(teller).toMatch(/^TellAlarm/);
  });
});

it('says at the deployment which neighbours and lists are missing', () => {
  const told = kezek.service.node.metadata.filter(({ type }) => type === 'aws:cdk:info').map(({ data }) => data);
  expect(told).toEqual([
    'no revocation lists are fetched, so signatures are held once those in the trust bucket end: lists',
    'not configured, so cases that need them are held: neighbours.persons, neighbours.notary, neighbours.gateway, neighbours.desk, neighbours.eAkimat',
  ]);
});

describe('cdk-nag', () => {
  it('finds nothing', () => {
    const { violations } = new AwsSolutionsChecks(app).validateScope(app);
    expect(
      violations.map(({ ruleName, violatingResources }) => [
        ruleName,
        violatingResources.map(({ constructPath }) => constructPath),
      ]),
    ).toEqual([]);
  });

  it('has eighteen findings acknowledged, each for a reason of its own', () => {
    const acknowledged = app.node
      .findAll()
      .flatMap(({ node }) => node.metadata)
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.entries(data as Readonly<Record<string, string>>))
      .filter(([id]) => id.includes('AwsSolutions'));
    const reasons = new Set(acknowledged.map(([id, reason]) => `${id}: ${reason}`));
    expect(new Set(acknowledged.map(([, reason]) => reason)).size).toBe(reasons.size);
    expect(reasons.size).toBe(18);
  });
});

it('names in the runbooks only commands that exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = new Set(
    alarms.flatMap(({ runbook }) => [...runbook.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)),
  );
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining([...named]));
});
