import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { accessLogFormat } from '#infra/constructs/service/doors.ts';
import { questions } from '#infra/constructs/watch/saved-queries.ts';
import { pascalCase } from '#infra/names.ts';
import { type MachineName, machineNames } from '#infra/procedure/machine-names.ts';
import { lineFields } from '#runtime/log.ts';
import { actionsOf, functionsOf, statementsByRole, synthesisedKezek } from './synthesised-kezek.ts';

const { service } = synthesisedKezek({ apiTag: '0123abcd' });
const roles = statementsByRole(service);

const variablesIn = (machine: MachineName): readonly string[] => [
  ...new Set(
    [...readFileSync(`statemachines/${machine}.asl.json`, 'utf8').matchAll(/\$\{(\w+)\}/g)].map(
      ([, name = '']) => name,
    ),
  ),
];

interface Machine {
  readonly Properties: {
    readonly DefinitionSubstitutions: Readonly<Record<string, { readonly 'Fn::GetAtt': readonly [string, 'Arn'] }>>;
    readonly RoleArn: { readonly 'Fn::GetAtt': readonly [string, 'Arn'] };
    readonly LoggingConfiguration: unknown;
    readonly StateMachineType: string;
  };
}

const machineOf = (name: MachineName): Machine['Properties'] => {
  const all = service.findResources('AWS::StepFunctions::StateMachine') as Record<string, Machine>;
  const found = Object.entries(all).find(([id]) => new RegExp(`^Procedure${pascalCase(name)}[0-9A-F]{8}$`).test(id));
  if (found === undefined) throw new Error(`no machine ${name}`);
  return found[1].Properties;
};

describe.each(machineNames)('the machine %s', (name) => {
  const { DefinitionSubstitutions, RoleArn, ...properties } = machineOf(name);

  it('has every variable of its file substituted by the function of that name', () => {
    expect(Object.keys(DefinitionSubstitutions).sort()).toEqual([...variablesIn(name)].sort());
    for (const [variable, { 'Fn::GetAtt': target }] of Object.entries(DefinitionSubstitutions)) {
      expect(target[0]).toMatch(new RegExp(`^${variable.replace(/FunctionArn$/, '')}[0-9A-F]{8}$`));
    }
  });

  it('may invoke the functions its file names and no other', () => {
    const invoking = (roles.get(RoleArn['Fn::GetAtt'][0]) ?? []).filter((one) =>
      actionsOf(one).includes('lambda:InvokeFunction'),
    );
    const allowed = invoking.flatMap(({ Resource }) => [Resource].flat());
    expect(allowed).toEqual(expect.arrayContaining(Object.values(DefinitionSubstitutions)));
    expect(allowed).toHaveLength(Object.keys(DefinitionSubstitutions).length);
  });

  it('logs everything but data, and lives as long as a case', () => {
    expect(properties).toMatchObject({
      StateMachineType: 'STANDARD',
      LoggingConfiguration: { Level: 'ALL', IncludeExecutionData: false },
    });
  });
});

it('refuses a machine that calls a function nobody has written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kezek-machines-'));
  writeFileSync(join(folder, 'corporation-intake.asl.json'), '{ "Resource": "$' + '{ForgetItFunctionArn}" }');
  expect(() => synthesisedKezek({ statemachines: folder })).toThrow('ForgetItFunctionArn}, but no task is called so');
});

describe('how many run at once', () => {
  const reservedBy = (context: Readonly<Record<string, string>>) =>
    Object.entries(synthesisedKezek(context).service.findResources('AWS::Lambda::Function')).flatMap(
      ([id, { Properties }]) =>
        Properties.ReservedConcurrentExecutions === undefined
          ? []
          : [[id.replace(/[0-9A-F]{8}$/, ''), Properties.ReservedConcurrentExecutions]],
    );

  it('is nobody’s to reserve unless the context asks for it, since a new account has ten in all', () => {
    expect(reservedBy({})).toEqual([]);
  });

  it('is bounded, when asked for, for each step that asks a neighbour and for no other', () => {
    const asking =
      'CarryResult CheckCandidate InventoryPage QueryRegisters RegisterAtDesk RegisterInEAkimat SendRequest'.split(' ');
    expect(reservedBy({ askedAtOnce: '7' }).sort()).toEqual(asking.map((name) => [name, 7]));
  });
});

it('lets no machine publish metrics but the deadline, whose executions of before count a miss themselves', () => {
  const publishing = machineNames.filter((name) =>
    (roles.get(machineOf(name).RoleArn['Fn::GetAtt'][0]) ?? []).some((one) =>
      actionsOf(one).includes('cloudwatch:PutMetricData'),
    ),
  );
  expect(publishing).toEqual(['deadline']);
});

describe('the API', () => {
  it('believes the two pools alone, each for its own client', () => {
    const issuer = { 'Fn::Join': ['', ['https://cognito-idp.eu-central-1.amazonaws.com/', Match.anyValue()]] };
    service.resourcePropertiesCountIs(
      'AWS::ApiGatewayV2::Authorizer',
      { AuthorizerType: 'JWT', JwtConfiguration: { Issuer: issuer, Audience: [Match.anyValue()] } },
      2,
    );
  });

  it('is named by its tag, throttled, and logs no person', () => {
    service.hasResourceProperties('AWS::ApiGatewayV2::Api', { Tags: { 'ms-custom-id': '0123abcd' } });
    const [stage] = Object.values(service.findResources('AWS::ApiGatewayV2::Stage'));
    expect(stage?.Properties.DefaultRouteSettings).toMatchObject({
      ThrottlingRateLimit: expect.any(Number),
      ThrottlingBurstLimit: expect.any(Number),
    });
    const logged: string = stage?.Properties.AccessLogSettings.Format;
    expect(logged).toContain('$context.routeKey');
    expect(logged).not.toMatch(/identity|claims|\$context\.path\b|resourcePath|userAgent/);
  });

  it('refuses a tag that the local cloud would not route', () => {
    expect(() => synthesisedKezek({ apiTag: 'kezek' })).toThrow('apiTag must be 8 hex digits, not "kezek"');
  });
});

describe('what wakes the functions beside the procedure', () => {
  const idOf = (name: string) => {
    const id = Object.keys(functionsOf(service)).find((one) =>
      new RegExp(`^${pascalCase(name)}[0-9A-F]{8}$`).test(one),
    );
    return { Arn: { 'Fn::GetAtt': [id, 'Arn'] } };
  };

  it('hands the journal to the relay from its beginning, in order, and gives up on a record only into the queue', () => {
    const [mapping] = Object.values(service.findResources('AWS::Lambda::EventSourceMapping'));
    expect(mapping?.Properties).toMatchObject({
      StartingPosition: 'TRIM_HORIZON',
      BatchSize: 10,
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: expect.any(Number),
      DestinationConfig: { OnFailure: { Destination: expect.anything() } },
    });
    expect(mapping?.Properties.MaximumRecordAgeInSeconds).toBeGreaterThanOrEqual(60);
    expect(mapping?.Properties).not.toHaveProperty('FunctionResponseTypes');
  });

  it('runs the reconciler every minute and once a night, and the measurement every minute', () => {
    service.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(1 minute)',
      Targets: [Match.objectLike(idOf('reconcile')), Match.objectLike(idOf('measure'))],
    });
    service.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'cron(0 21 * * ? *)',
      Targets: [Match.objectLike({ ...idOf('reconcile'), Input: '{"nightly":true}' })],
    });
  });

  it('fetches the revocation lists four times an hour', () => {
    service.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(15 minutes)',
      Targets: [Match.objectLike(idOf('fetch-lists'))],
    });
  });

  it('resumes what failed or timed out of our machines and what was aborted of a procedure, and of no other', () => {
    const rules = Object.values(
      service.findResources('AWS::Events::Rule', { Properties: { EventPattern: Match.anyValue() } }),
    ).map(({ Properties }) => ({ ...Properties.EventPattern.detail, Targets: Properties.Targets }));
    const machinesIn = (status: string) =>
      rules
        .filter((rule) => rule.status.includes(status))
        .flatMap(({ stateMachineArn }) => stateMachineArn.map(({ Ref }: { Ref: string }) => Ref))
        .map((id: string) => machineNames.find((name) => id.startsWith(`Procedure${pascalCase(name)}`)));
    for (const status of ['FAILED', 'TIMED_OUT']) expect(machinesIn(status)).toEqual([...machineNames]);
    expect(machinesIn('ABORTED')).toEqual(machineNames.filter((name) => name !== 'deadline'));
    for (const { Targets } of rules) expect(Targets).toMatchObject([idOf('resume-failed')]);
  });

  it('keeps what an event could not do, encrypted', () => {
    const async = Object.entries(functionsOf(service)).filter(([, { Properties }]) => Properties.DeadLetterConfig);
    expect(async.map(([id]) => id.replace(/[0-9A-F]{8}$/, '')).sort()).toEqual(
      'CountReports FetchLists Measure PublishRegister Reconcile RelayEvents ResumeFailed'.split(' '),
    );
    service.allResourcesProperties('AWS::SQS::Queue', { SqsManagedSseEnabled: true });
  });
});

describe('the questions of the runbook', () => {
  const saved = Object.values(service.findResources('AWS::Logs::QueryDefinition')).map(({ Properties }) => Properties);

  it('are saved, each over the log of the gateway and of every function', () => {
    const logs = Object.keys(service.findResources('AWS::Logs::LogGroup')).filter((id) => !/^Procedure/.test(id));
    expect(saved.map(({ Name }) => Name).toSorted()).toEqual(questions.map(({ asks }) => `Kezek/${asks}`).toSorted());
    for (const { LogGroupNames } of saved)
      expect(LogGroupNames.map(({ Ref }: { readonly Ref: string }) => Ref).toSorted()).toEqual(logs.toSorted());
  });

  it('ask only for what a line of the log may say', () => {
    const known = new Set([
      ...lineFields,
      ...Object.keys(accessLogFormat),
      'message',
      'level',
      'revision',
      '@timestamp',
    ]);
    for (const { fields, filters } of questions)
      for (const name of [...fields, ...filters.map((filter) => /^(?:ispresent\()?(\w+)/.exec(filter)?.[1] ?? filter)])
        expect(known).toContain(name);
  });

  it('follow a request from the gateway to whatever came of it', () => {
    expect(questions.find(({ asks }) => asks === 'what followed of a request')?.filters).toEqual([
      expect.stringMatching(/^requestId = /),
    ]);
    expect(accessLogFormat.requestId).toBe('$context.requestId');
  });
});
