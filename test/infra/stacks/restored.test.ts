import { describe, expect, it } from 'vitest';
import { WrongContext } from '#infra/settings.ts';
import { actionsOf, functionsOf, statementsByRole, synthesisedKezek } from './synthesised-kezek.ts';

const before = synthesisedKezek();
const once = synthesisedKezek({ restoredFrom: 'r1' });
const importing = synthesisedKezek({ restoredFrom: 'r1', importing: 'true' });
const twice = synthesisedKezek({ restoredFrom: 'r1 r2' });

interface Table {
  readonly DeletionPolicy: string;
  readonly Properties: Readonly<Record<string, unknown>> & { readonly TableName?: string };
}

const tablesOf = ({ records }: typeof before): Readonly<Record<string, Table>> =>
  records.findResources('AWS::DynamoDB::GlobalTable') as Record<string, Table>;

interface Bare {
  readonly DeletionPolicy: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** By name without its beginning, what a table is besides its name. */
const restoredAs = (kezek: typeof before, word: string): Readonly<Record<string, Bare>> =>
  Object.fromEntries(
    Object.values(tablesOf(kezek)).flatMap(({ DeletionPolicy, Properties: { TableName, ...properties } }) =>
      TableName?.startsWith(`Kezek-${word}-`) ? [[TableName.split('-').at(-1), { DeletionPolicy, properties }]] : [],
    ),
  );

const firstOnes = Object.fromEntries(
  Object.entries(tablesOf(before)).map(([id, { DeletionPolicy, Properties }]) => [
    id.slice(0, -8),
    { DeletionPolicy, properties: Properties },
  ]),
);

const exportsOf = ({ records }: typeof before): readonly string[] =>
  Object.values(records.findOutputs('*')).flatMap(({ Export }) => (Export ? [String(Export.Name)] : []));

const variablesOf = ({ service }: typeof before, name: string): readonly unknown[] => {
  const told = Object.values(functionsOf(service)).flatMap(
    ({ Properties }) => Properties.Environment.Variables[name] ?? [],
  );
  return [...new Map(told.map((value) => [JSON.stringify(value), value])).values()];
};

const arn = 'arn:aws:kms:eu-central-1:111111111111:key/mrk-00000000000000000000000000000001';
const rekeyed = synthesisedKezek({ restoredFrom: 'r1', keyring: arn });

describe('a pool of users that was lost', () => {
  const staffless = synthesisedKezek({ lostPools: 'staff' });
  const poolsOf = ({ records }: typeof before) => records.findResources('AWS::Cognito::UserPool');

  it('is followed by a new one, which functions use, and stays as it was until the service has turned', () => {
    expect(poolsOf(staffless)).toMatchObject(poolsOf(before));
    expect(Object.keys(poolsOf(staffless))).toHaveLength(3);
    expect(variablesOf(staffless, 'STAFF_POOL')).not.toEqual(variablesOf(before, 'STAFF_POOL'));
    expect(variablesOf(staffless, 'STAFF_CLIENT')).not.toEqual(variablesOf(before, 'STAFF_CLIENT'));
    expect(variablesOf(staffless, 'CITIZENS_POOL')).toEqual(variablesOf(before, 'CITIZENS_POOL'));
    expect(exportsOf(staffless)).toEqual(expect.arrayContaining([...exportsOf(before)]));
  });

  it('may be lost twice, and only a pool may', () => {
    expect(Object.keys(poolsOf(synthesisedKezek({ lostPools: 'staff staff' })))).toHaveLength(4);
    expect(() => synthesisedKezek({ lostPools: 'cases' })).toThrow(WrongContext);
  });
});

describe('the key of the hashes that took the place of a lost one', () => {
  it('is the one that functions use and may use, beside the first, which another stack leans on until it has turned', () => {
    expect(variablesOf(rekeyed, 'KEYRING_KEY')).toEqual([arn]);
    const asked = [...statementsByRole(rekeyed.service).values()].flat();
    const macs = asked.filter((statement) => actionsOf(statement).includes('kms:GenerateMac'));
    expect(new Set(macs.map(({ Resource }) => Resource))).toEqual(new Set([arn]));
    expect(Object.values(rekeyed.records.findOutputs('KeyringKey'))).toEqual([expect.objectContaining({ Value: arn })]);
    expect(exportsOf(rekeyed)).toEqual(expect.arrayContaining([...exportsOf(once)]));
    expect(rekeyed.records.findResources('AWS::KMS::Key')).toEqual(once.records.findResources('AWS::KMS::Key'));
  });

  it.each([
    ['of one region alone', arn.replace('mrk-', '')],
    ['of another region', arn.replace('eu-central-1', 'eu-west-1')],
  ])('is none %s', (_, keyring) => expect(() => synthesisedKezek({ keyring })).toThrow(WrongContext));
});

describe('tables that were restored', () => {
  it('have all that those before them had: streams, times to live, policies, protection, points of restoration', () => {
    expect(restoredAs(once, 'r1')).toEqual(firstOnes);
    expect(restoredAs(twice, 'r2')).toEqual(firstOnes);
  });

  it('are taken into the stack first as a restoration leaves them, so that what follows is a change', () => {
    const asRestored = Object.values(restoredAs(importing, 'r1'));
    expect(asRestored).toHaveLength(10);
    for (const { properties, DeletionPolicy } of asRestored) {
      expect(DeletionPolicy).toBe('Retain');
      expect(Object.keys(properties)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:StreamSpecification|TimeToLiveSpecification)$/)]),
      );
      expect(JSON.stringify(properties)).not.toMatch(/ResourcePolicy|"PointInTimeRecoveryEnabled":true/);
    }
    expect(importing.service.toJSON()).toEqual(before.service.toJSON());
  });

  it('stand beside those of before, which another stack leans on until it has turned', () => {
    expect(Object.keys(tablesOf(once))).toEqual(expect.arrayContaining(Object.keys(tablesOf(before))));
    expect(exportsOf(once)).toEqual(expect.arrayContaining([...exportsOf(before)]));
    expect(exportsOf(twice)).toEqual(expect.arrayContaining([...exportsOf(once)]));
  });

  it('are all that functions know, and begin an epoch of executions', () => {
    for (const variable of ['CASES_TABLE', 'JOURNAL_TABLE', 'PEOPLE_TABLE', 'STAFF_TABLE']) {
      const told = variablesOf(once, variable);
      expect(told).toHaveLength(1);
      expect(told).not.toEqual(variablesOf(before, variable));
    }
    expect([before, importing, once, twice].map((kezek) => variablesOf(kezek, 'EPOCH'))).toEqual([
      ['0'],
      ['0'],
      ['r1'],
      ['r2'],
    ]);
  });

  it.each([
    ['restoredFrom', 'R1'],
    ['restoredFrom', 'r1 r1'],
    ['restoredFrom', 'morning-of-monday'],
    ['importing', 'true'],
  ])('are not told by %s=%s', (name, said) => expect(() => synthesisedKezek({ [name]: said })).toThrow(WrongContext));
});
