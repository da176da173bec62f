import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allocation } from '#domain/allocation/kind.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { application } from '#domain/application/kind.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import { fold, nextCommit } from '#domain/file/evolve.ts';
import { owedBy } from '#domain/file/owed.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { idPattern, newFileId, newId } from '#domain/ids.ts';
import { offer } from '#domain/offer/kind.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { idPrefixes, machines } from './pinned-ids.ts';
import { type PinnedStack, records, service, tables, watch } from './pinned-names.ts';
import { functionsOf, synthesisedKezek } from './synthesised-kezek.ts';

const kezek = synthesisedKezek();
type Template = typeof kezek.records;
interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

const resourcesOf = (template: Template): [string, Resource][] => Object.entries(template.toJSON().Resources);

/** What is set as the name of a thing, whatever CloudFormation calls that property for its type. */
const nameOf = ({ Properties = {} }: Resource): unknown =>
  Object.entries(Properties).find(([property]) => property.endsWith('Name'))?.[1];

/** Everything of the types that were pinned: what is new is pinned with them. */
function idsOf(template: Template, { ids }: PinnedStack): Record<string, string[]> {
  const found = resourcesOf(template);
  const ofType = (type: string) => found.flatMap(([id, { Type }]) => (Type === type ? [id] : [])).sort();
  return Object.fromEntries(Object.keys(ids).map((type) => [type, ofType(type)]));
}

describe.each([
  ['records', records],
  ['service', service],
  ['watch', watch],
] as const)('the stack of the %s', (which, pinned) => {
  const template = kezek[which];

  it('is called as it is deployed', () => {
    expect(kezek.kezek[which].stackName).toBe(pinned.stack);
  });

  it.each(Object.keys(pinned.ids))('keeps every %s under its logical id', (type) => {
    expect(idsOf(template, pinned)[type]).toEqual(pinned.ids[type]);
  });

  it('gives a name of its own to nothing but these', () => {
    const named = resourcesOf(template).flatMap(([id, resource]) => {
      const name = resource.Type in pinned.ids ? nameOf(resource) : undefined;
      return name === undefined ? [] : [[id, name]];
    });
    expect(Object.fromEntries(named)).toEqual(pinned.named);
  });

  it('tells the same outputs as before, by the same names', () => {
    const outputs = Object.keys(template.toJSON().Outputs ?? {}).filter((name) => !name.startsWith('ExportsOutput'));
    expect(outputs.sort()).toEqual(pinned.outputs);
  });
});

interface Table {
  readonly Properties: {
    readonly KeySchema: readonly { readonly AttributeName: string; readonly KeyType: string }[];
    readonly AttributeDefinitions: readonly { readonly AttributeName: string; readonly AttributeType: string }[];
    readonly GlobalSecondaryIndexes?: readonly {
      readonly IndexName: string;
      readonly KeySchema: Table['Properties']['KeySchema'];
    }[];
  };
}

const keyOf = (schema: Table['Properties']['KeySchema']): string => {
  expect(schema.map(({ KeyType }) => KeyType)).toEqual(['HASH', 'RANGE'].slice(0, schema.length));
  return schema.map(({ AttributeName }) => AttributeName).join(' ');
};

describe('the tables', () => {
  const found = kezek.records.findResources('AWS::DynamoDB::GlobalTable') as Readonly<Record<string, Table>>;

  it.each(Object.entries(tables))('%s has its key and its indexes by their names', (id, pinned) => {
    const {
      KeySchema,
      AttributeDefinitions,
      GlobalSecondaryIndexes = [],
    } = found[id]?.Properties ?? {
      KeySchema: [],
      AttributeDefinitions: [],
    };
    const indexes = GlobalSecondaryIndexes.map((index) => [index.IndexName, keyOf(index.KeySchema)]);
    expect({ key: keyOf(KeySchema), ...Object.fromEntries(indexes) }).toEqual(pinned);
    expect(new Set(AttributeDefinitions.map(({ AttributeType }) => AttributeType))).toEqual(new Set(['S']));
  });
});

describe('the machines', () => {
  it('are known to whoever starts them by the names that stand in the cases', () => {
    const told = functionsOf(kezek.service).RelayEvents1D348D1E?.Properties.Environment.Variables.MACHINES;
    const pairs = [...JSON.stringify(told).matchAll(/([a-z-]+)\\":\\"",\{"Ref":"(\w+)"\}/g)];
    expect(Object.fromEntries(pairs.map(([, name, id]) => [name, id]))).toEqual(machines);
  });

  it('keep the name in the case: a portal’s, a desk’s, and the examination’s once it is accepted (4)', () => {
    const kept = [
      caseIn('CHECKING_SIGNATURE'),
      caseIn('CHECKING_REGISTERS', 'corporation'),
      caseIn('ACCEPTED'),
      caseIn('READY_FOR_COLLECTION', 'corporation'),
    ];
    expect(kept.map(({ machine }) => machine)).toEqual([
      'portal-intake',
      'corporation-intake',
      'examination',
      'examination',
    ]);
  });

  it('are started with the id of the case and nothing else; a deadline with its term and commit too', () => {
    const theCase = caseIn('AWAITING_RESOLUTION');
    const { id, version } = theCase;
    const resumed = { type: 'ProcedureResumed', machine: 'examination', attempt: 1, why: 'HISTORY' } as const;
    const after = fold(application, theCase, {
      events: [resumed],
      recorded: nextCommit(id, theCase, '2018-02-20T05:00:00.000Z'),
    });
    const [before, now] = [version, after.version];
    const duties = owedBy(application, { before: theCase, events: [resumed], after });
    expect(duties).toMatchObject([
      { duty: 'stop', machine: 'deadline', name: `${id}-total-2` },
      { duty: 'stop', machine: 'deadline', name: `${id}-resolution-${before}` },
      { duty: 'start', machine: 'examination', name: `${id}-1`, input: { caseId: id } },
      {
        duty: 'start',
        machine: 'deadline',
        name: `${id}-total-${now}`,
        input: { caseId: id, term: 'total', commit: 2 },
      },
      {
        duty: 'start',
        machine: 'deadline',
        name: `${id}-resolution-${now}`,
        input: { caseId: id, term: 'resolution', commit: before },
      },
    ]);
  });

  it.each([
    ['corporation-intake', ['caseId']],
    ['portal-intake', []],
    ['examination', ['caseId']],
    ['deadline', ['caseId', 'commit', 'term']],
  ])('%s names of its input no more than that', (machine, read) => {
    const text = readFileSync(`statemachines/${machine}.asl.json`, 'utf8');
    const paths = [...text.matchAll(/"\$\.(\w+)/g)].map(([, name]) => name ?? '');
    const ownAnswers = ['answer', 'error'];
    expect([...new Set(paths)].filter((name) => !ownAnswers.includes(name)).sort()).toEqual(read);
  });
});

const fileKinds = { case: application, amendment, complaint, visit: homeVisit, dwelling, allocation, offer } as const;
const isKind = (of: string): of is keyof typeof fileKinds => of in fileKinds;

describe('the ids', () => {
  it.each(Object.entries(idPrefixes))('of a %s begin with %s', (of, prefix) => {
    const kind = of as keyof typeof idPrefixes;
    const at = Date.parse('2018-02-19T06:00:00.000Z');
    const id = isKind(kind) ? newFileId(fileKinds[kind], at) : newId(kind, at);
    expect([id.slice(0, prefix.length), id.slice(prefix.length)]).toEqual([
      prefix,
      expect.stringMatching(/^01C6PABGR0[0-9A-HJKMNP-TV-Z]{16}$/),
    ]);
    expect(idPattern(isKind(kind) ? fileKinds[kind] : kind).test(id)).toBe(true);
  });
});
