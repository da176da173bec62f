import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { findFunctions } from '#infra/build/bundle.ts';
import { functionRights } from '#infra/constructs/rights/function-rights.ts';
import type { Right, WatchRight } from '#infra/constructs/rights/grant.ts';
import { keysOf } from '#infra/keyed.ts';
import { pascalCase } from '#infra/names.ts';
import { actionsOf, functionsOf, isAbout, statementsByRole, synthesisedKezek } from './synthesised-kezek.ts';

const { service, watch } = synthesisedKezek({
  'neighbours.persons': 'https://persons.example',
  'neighbours.eAkimat': 'https://e-akimat.example',
});
const roles = new Map([...statementsByRole(service), ...statementsByRole(watch)]);
const functions = { ...functionsOf(service), ...functionsOf(watch) };
const names = keysOf(functionRights);

const deployed = new Map(
  names.map((name) => {
    const found = Object.entries(functions).find(([id]) => new RegExp(`^${pascalCase(name)}[0-9A-F]{8}$`).test(id));
    if (found === undefined) throw new Error(`${name} is not deployed`);
    return [name, found[1].Properties] as const;
  }),
);
const statementsOf = (name: (typeof names)[number]) => roles.get(deployed.get(name)?.Role['Fn::GetAtt'][0] ?? '') ?? [];
const allowing = (action: string, table: string) =>
  names.filter((name) =>
    statementsOf(name).some(
      (statement) => statement.Effect === 'Allow' && actionsOf(statement).includes(action) && isAbout(statement, table),
    ),
  );
const withRight = (...rights: readonly (Right | WatchRight)[]) =>
  names.filter((name) => functionRights[name].some((right) => rights.includes(right)));

describe('every function', () => {
  it('has a role of its own, a log of its own and an explicit time to live', () => {
    const all = [...deployed.values()];
    expect(new Set(all.map(({ Role }) => Role['Fn::GetAtt'][0])).size).toBe(names.length);
    expect(new Set(all.map(({ LoggingConfig }) => LoggingConfig.LogGroup.Ref)).size).toBe(names.length);
    for (const { Timeout, Runtime, Architectures, Handler } of all) {
      expect(Timeout).toBeGreaterThan(0);
      expect([Runtime, Architectures, Handler]).toEqual(['nodejs24.x', ['arm64'], 'index.handler']);
    }
    service.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: Match.anyValue() });
  });

  it('is seen in X-Ray where a person waits for it, at the doors, and nowhere else', () => {
    const traced = names.filter((name) => deployed.get(name)?.TracingConfig?.Mode === 'Active');
    expect(traced.toSorted()).toEqual([
      'auditor',
      'awakening',
      'cabinet',
      'corporation',
      'provider',
      'public',
      'verifier',
    ]);
  });

  it('is a bundle that has its row, so that no code runs without its rights', () => {
    expect(names).toEqual(expect.arrayContaining(Object.keys(findFunctions())));
  });

  it('is told only names from the list, and each by its right', () => {
    const list =
      /^(?:(?:CASES|JOURNAL|REGISTER|PEOPLE|ACCESS|STAFF|CONFIRMATIONS|ACCOUNTS|THROTTLES|REPORTS)_TABLE|(?:DOCUMENTS|PAPERS|TRUST|PUBLICATION)_BUCKET|(?:KEYRING|SEAL)_KEY|(?:CITIZENS|STAFF)_(?:POOL|CLIENT)|MACHINES|EPOCH|DEAD_LETTERS_QUEUE|ALARM_TOPIC|METRIC_NAMESPACE|(?:API|PUBLICATION)_ADDRESS|LIST_SOURCES|(?:PUBLIC|PERSONS|NOTARY|GATEWAY|DESK|EAKIMAT)_URL|REVISION)$/;
    for (const { Environment } of deployed.values()) {
      for (const name of Object.keys(Environment.Variables)) expect(name).toMatch(list);
    }
    const told = (variable: string) =>
      names.filter((name) => deployed.get(name)?.Environment.Variables[variable] !== undefined);
    expect(told('PEOPLE_TABLE')).toEqual(withRight('people.read', 'people.write', 'people.note'));
    expect(told('STAFF_TABLE')).toEqual(
      withRight('observed.keep', 'staff.read', 'staff.list', 'staff.journal', 'staff.write'),
    );
    expect(told('MACHINES')).toEqual(['relay-events', 'reconcile', 'resume-failed']);
    expect(told('REVISION')).toEqual(names);
  });

  it('knows a neighbour’s address only when it asks it and it is configured', () => {
    const { Variables = {} } = deployed.get('query-registers')?.Environment ?? {};
    expect(Variables).toMatchObject({ PERSONS_URL: 'https://persons.example' });
    expect(Variables).not.toHaveProperty('NOTARY_URL');
    expect(deployed.get('register-in-e-akimat')?.Environment.Variables).toHaveProperty('EAKIMAT_URL');
    expect(deployed.get('send-request')?.Environment.Variables).not.toHaveProperty('PERSONS_URL');
  });

  it('never scans, and is given no action or table by a wildcard', () => {
    for (const statement of [...roles.values()].flat()) {
      for (const action of actionsOf(statement)) expect(action).not.toMatch(/\*|Scan/);
      if (actionsOf(statement).some((action) => action.startsWith('dynamodb:') && action !== 'dynamodb:ListStreams')) {
        expect(JSON.stringify(statement.Resource)).not.toContain('*');
      }
    }
  });
});

describe('the journal', () => {
  const inTransaction = { 'ForAnyValue:StringEquals': { 'dynamodb:EnclosingOperation': 'TransactWriteItems' } };
  const writers = withRight('journal.append');

  it('is added to by those who commit, and by them only inside a transaction', () => {
    expect(allowing('dynamodb:PutItem', 'Journal')).toEqual(writers);
    for (const name of writers) {
      const puts = statementsOf(name).filter(
        (one) => isAbout(one, 'Journal') && actionsOf(one).includes('dynamodb:PutItem'),
      );
      expect(puts).toMatchObject([{ Effect: 'Allow', Action: 'dynamodb:PutItem', Condition: inTransaction }]);
    }
  });

  it('is changed and removed from by nobody', () => {
    const rewriting = ['UpdateItem', 'DeleteItem', 'BatchWriteItem', 'PartiQLInsert', 'PartiQLUpdate', 'PartiQLDelete'];
    for (const action of rewriting.map((name) => `dynamodb:${name}`)) expect(allowing(action, 'Journal')).toEqual([]);
    for (const name of writers) {
      const denials = statementsOf(name).filter(({ Effect }) => Effect === 'Deny');
      expect(denials.flatMap(actionsOf).toSorted()).toEqual(rewriting.map((action) => `dynamodb:${action}`).toSorted());
    }
  });

  it('is followed by the relay and by whoever counts, since a stream serves no third reader well', () => {
    expect(allowing('dynamodb:GetRecords', 'Journal')).toEqual(['relay-events', 'count-reports']);
  });
});

describe('the table of people', () => {
  it('is opened, key and all, only to those whose row says so', () => {
    const touching = names.filter((name) =>
      statementsOf(name).some((statement) => isAbout(statement, 'People(?:Key)?')),
    );
    expect(touching).toEqual(withRight('people.read', 'people.write', 'people.note'));
    expect(touching).toEqual([
      'query-registers',
      'report-data-unavailable',
      'check-documents',
      'return-for-defects',
      'issue-receipt',
      'verify-signature',
      'refuse-signature',
      'tell-proposal',
      'share-out',
      'ask-candidates',
      'check-candidate',
      'tell-offer',
      'inventory-page',
      'cabinet',
      'corporation',
      'provider',
      'auditor',
    ]);
  });
});

describe('what is not a table', () => {
  const holding = (action: string) =>
    names.filter((name) => statementsOf(name).some((one) => actionsOf(one).includes(action)));

  it('lets only those start procedures and answer tasks who serve what is owed, and the opening of a task answer its own', () => {
    expect(holding('states:StartExecution')).toEqual(['relay-events', 'reconcile', 'resume-failed']);
    expect(holding('states:SendTaskSuccess')).toEqual([
      'open-human-task',
      'relay-events',
      'reconcile',
      'resume-failed',
    ]);
    expect(holding('states:ListExecutions')).toEqual(['reconcile']);
  });

  it('lets the same three stop executions, of the machine that watches terms alone', () => {
    const stopping = ['relay-events', 'reconcile', 'resume-failed'] as const;
    expect(holding('states:StopExecution')).toEqual(stopping);
    for (const name of stopping) {
      const allowed = statementsOf(name).filter((one) => actionsOf(one).includes('states:StopExecution'));
      expect(allowed.map(({ Action, Effect }) => [Action, Effect])).toEqual([['states:StopExecution', 'Allow']]);
      const resources = JSON.stringify(allowed.map(({ Resource }) => Resource));
      expect(resources).toContain(':execution:');
      expect(resources.match(/Procedure\w+?[0-9A-F]{8}/g)).toEqual(['ProcedureDeadline55E23BDA']);
      expect(resources).toMatch(/:\*"/);
    }
  });

  it('lets the same three delete copies of documents, by their versions, and nobody anything else of any bucket', () => {
    const forgetting = ['relay-events', 'reconcile', 'resume-failed'] as const;
    expect(holding('s3:DeleteObjectVersion')).toEqual(forgetting);
    for (const name of forgetting) {
      const allowed = statementsOf(name).filter((one) => actionsOf(one).some((action) => action.startsWith('s3:')));
      expect(allowed.map(({ Action, Effect }) => [Action, Effect])).toEqual([['s3:DeleteObjectVersion', 'Allow']]);
      expect(JSON.stringify(allowed[0]?.Resource)).toMatch(/Documents[^"]*"\},"\/copies\/\*"\]\]\}$/);
      expect(deployed.get(name)?.Environment.Variables).toHaveProperty('DOCUMENTS_BUCKET');
      expect(deployed.get(name)?.Environment.Variables).not.toHaveProperty('PAPERS_BUCKET');
    }
    const deleting = [...roles.values()]
      .flat()
      .flatMap(actionsOf)
      .filter((action) => /^s3:.*(?:Delete|Bypass)/.test(action));
    expect(new Set(deleting)).toEqual(new Set(['s3:DeleteObjectVersion']));
  });

  it('lets nobody change what is trusted, and lists alone be brought by whoever fetches them', () => {
    const writing = names.filter((name) =>
      statementsOf(name).some((one) => actionsOf(one).includes('s3:PutObject') && isAbout(one, 'Trust')),
    );
    expect(writing).toEqual(['fetch-lists']);
    const [put] = statementsOf('fetch-lists').filter((one) => actionsOf(one).includes('s3:PutObject'));
    expect(JSON.stringify(put?.Resource)).toContain('/trust/lists/*');
  });

  it('publishes metrics only under our own name', () => {
    const publishing = [...roles.values()].flat().filter((one) => actionsOf(one).includes('cloudwatch:PutMetricData'));
    expect(publishing).toHaveLength(withRight('metrics').length + 1);
    for (const { Condition } of publishing)
      expect(Condition).toEqual({ StringEquals: { 'cloudwatch:namespace': 'Kezek' } });
  });

  it('gives citizens’ accounts to the public door, the staff’s to it, to whoever comes to life and to the provider’s, who sign nobody in: a password is the official’s own, or made by two', () => {
    expect(allowing('cognito-idp:AdminCreateUser', 'Citizens')).toEqual(['public']);
    expect(allowing('cognito-idp:AdminInitiateAuth', 'Citizens')).toEqual(['public']);
    expect(allowing('cognito-idp:AdminCreateUser', 'Staff')).toEqual(['public', 'awakening', 'provider']);
    expect(allowing('cognito-idp:AdminInitiateAuth', 'Staff')).toEqual(['public']);
  });
});
