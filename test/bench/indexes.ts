import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { RecordsStack } from '#infra/stacks/records.ts';
import { type StoredItem, sizeOfItem, writeUnits } from './spending.ts';

export interface Index {
  readonly keys: readonly string[];
  /** the whole item; otherwise its keys */
  readonly whole: boolean;
}

interface TableTemplate {
  readonly Properties: {
    readonly GlobalSecondaryIndexes?: readonly {
      readonly KeySchema: readonly { readonly AttributeName: string }[];
      readonly Projection: { readonly ProjectionType: string };
    }[];
  };
}

/** The indexes of the cases as the stack really makes them. */
export function caseIndexes(): readonly Index[] {
  const stack = new RecordsStack(new App(), 'Records', {
    named: 'Kezek',
    disposable: true,
    restorations: [],
    importing: false,
    oneRegionKey: false,
    lostPools: [],
    keyring: undefined,
    withoutIndexes: [],
    origins: [],
    bucketsAt: undefined,
    env: { account: '000000000000', region: 'eu-central-1' },
  });
  const tables = Object.entries(Template.fromStack(stack).findResources('AWS::DynamoDB::GlobalTable'));
  const [, cases] = tables.find(([id]) => id.startsWith('Cases')) ?? [];
  const indexed = (cases as TableTemplate | undefined)?.Properties.GlobalSecondaryIndexes;
  if (!indexed) throw new Error('the cases have no indexes');
  return indexed.map(({ KeySchema, Projection }) => ({
    keys: KeySchema.map(({ AttributeName }) => AttributeName),
    whole: Projection.ProjectionType === 'ALL',
  }));
}

/** What a write of an item makes an index write: nothing where the projection stays, twice where its key moved. */
export function indexUnits(index: Index, before: StoredItem | undefined, after: StoredItem | undefined): number {
  const [old, now] = [projected(index, before), projected(index, after)];
  const units = (item: StoredItem | undefined): number => (item ? writeUnits(sizeOfItem(item)) : 0);
  if (!old || !now) return units(old) + units(now);
  if (keysOf(index, old) !== keysOf(index, now)) return units(old) + units(now);
  return JSON.stringify(old) === JSON.stringify(now) ? 0 : Math.max(units(old), units(now));
}

const keysOf = ({ keys }: Index, item: StoredItem): string => JSON.stringify(keys.map((key) => item[key]));

function projected({ keys, whole }: Index, item: StoredItem | undefined): StoredItem | undefined {
  if (!item || keys.some((key) => item[key]?.S === undefined)) return undefined;
  return whole
    ? item
    : Object.fromEntries(['pk', 'sk', ...keys].flatMap((key) => (item[key] ? [[key, item[key]]] : [])));
}
