import { readFileSync } from 'node:fs';
import { Validations } from 'aws-cdk-lib';
import { Match } from 'aws-cdk-lib/assertions';
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
} from '#domain/file/metric-names.ts';
import { kinds } from '#domain/kinds.ts';
import { functionRights } from '#infra/constructs/rights/function-rights.ts';
import { alarms } from '#infra/constructs/watch/alarms.ts';
import { metricPublishers } from '#infra/constructs/watch/metric-publishers.ts';
import { machineNames } from '#infra/procedure/machine-names.ts';
import { synthesisedKezek } from './synthesised-kezek.ts';

const { app, kezek, watch } = synthesisedKezek();

const shown = [...kinds.flatMap(openMetrics), ...kinds.flatMap(ageMetrics)];
const known: readonly string[] = [
  ...kinds.flatMap(missedTerms).map(({ metric }) => metric),
  ...kinds.flatMap(missesWhileHeld),
  ...shown,
  ...Object.keys(operationMetrics),
];
const deployedAlarms = Object.values(watch.findResources('AWS::CloudWatch::Alarm')).map(({ Properties }) => Properties);

describe('metrics', () => {
  it('have one name each, and a publisher who may publish', () => {
    expect(new Set(known).size).toBe(known.length);
    expect([...metricPublishers.keys()].sort()).toEqual([...known].sort());
    for (const publisher of new Set([...metricPublishers.values()].flat())) {
      const rights: readonly string[] =
        publisher in functionRights ? functionRights[publisher as keyof typeof functionRights] : [];
      expect(publisher === 'deadline' || rights.includes('metrics'), publisher).toBe(true);
    }
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
      expect(runbook).toMatch(/`npm run (?:case -- <id>|owed|resume -- <id>|check-register|deploy)`/);
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

  it('ring when nothing is heard of the measurement, and of nothing else', () => {
    const breaching = deployedAlarms.filter(({ TreatMissingData }) => TreatMissingData === 'breaching');
    expect(breaching).toMatchObject([{ AlarmName: 'Kezek-Heartbeat', ComparisonOperator: 'LessThanThreshold' }]);
  });

  it('ask Step Functions itself too, by the only alarms that the local cloud leaves out', () => {
    const byMathematics = deployedAlarms.filter(({ Metrics }) => Metrics !== undefined);
    const ofMachines = machineNames.map((name) => `Kezek-ExecutionsFailed-${name}`);
    expect(byMathematics.map(({ AlarmName }) => AlarmName).sort()).toEqual(ofMachines.sort());
  });

  it('ring over a topic that is encrypted and takes only TLS', () => {
    watch.allResourcesProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.anyValue() });
    watch.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        ]),
      },
    });
  });
});

it('shows on the dashboard only metrics that are published', () => {
  const [dashboard] = Object.values(watch.findResources('AWS::CloudWatch::Dashboard'));
  const shown = [...JSON.stringify(dashboard).matchAll(/\\"Kezek\\",\\"(\w+)\\"/g)].map(([, name = '']) => name);
  expect(shown.length).toBeGreaterThan(20);
  expect(known).toEqual(expect.arrayContaining(shown));
});

it('says at the deployment which neighbours are missing', () => {
  const told = kezek.service.node.metadata.filter(({ type }) => type === 'aws:cdk:info').map(({ data }) => data);
  expect(told).toEqual([
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

  it('has ten findings acknowledged, each for a reason of its own', () => {
    const acknowledged = app.node
      .findAll()
      .flatMap(({ node }) => node.metadata)
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.entries(data as Readonly<Record<string, string>>))
      .filter(([id]) => id.includes('AwsSolutions'));
    const reasons = new Set(acknowledged.map(([id, reason]) => `${id}: ${reason}`));
    expect(new Set(acknowledged.map(([, reason]) => reason)).size).toBe(reasons.size);
    expect(reasons.size).toBe(10);
  });
});

it('names in the runbooks only commands that exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = new Set(
    alarms.flatMap(({ runbook }) => [...runbook.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)),
  );
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining([...named]));
});
