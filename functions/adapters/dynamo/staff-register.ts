import { type DynamoDBClient, GetItemCommand, paginateQuery } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { Addition, AdditionObstacle, StaffNote, StaffRegister } from '#casework/ports/identity.ts';
import { organisations, StaffMember } from '#domain/staff/staff.ts';
import {
  firstAdministratorKey,
  loginKey,
  officeKey,
  recordKey,
  staffKey,
  staffLogKey,
  staffLogPrefix,
  staffOfPersonKey,
} from './keys.ts';
import { queryAll } from './query.ts';
import { consumption } from './second-persons.ts';
import { isAbsent, item, put, transact, type Write } from './transaction.ts';

interface Tables {
  readonly staff: string;
  readonly people: string;
  readonly confirmations: string;
}

const Pointer = z.object({ staff: z.string() });
const OfficeItem = z.object({ version: z.number() });
const ids = z.record(z.string(), z.string());
const StoredNote = z.object({
  sk: z.string(),
  change: z.looseObject({ kind: z.string() }),
  actor: ids,
  at: z.string(),
  requestId: z.string(),
  confirmed: z.optional(z.object({ id: z.string(), by: ids })),
});

/** The staff register in DynamoDB: an item a member, and beside it an item for each change that was ever made to it. */
export const dynamoStaffRegister = (dynamo: DynamoDBClient, tables: Tables): StaffRegister => ({
  ...asked(dynamo, tables.staff),
  ...changed(dynamo, tables),
});

type Changing = 'add' | 'change';

const reader = (dynamo: DynamoDBClient, TableName: string) => async (key: Record<string, unknown>) => {
  const { Item } = await dynamo.send(new GetItemCommand({ TableName, Key: item(key), ConsistentRead: true }));
  return Item ? unmarshall(Item) : undefined;
};

/** Who serves, where and since when. */
function asked(dynamo: DynamoDBClient, table: string): Omit<StaffRegister, Changing> {
  const read = reader(dynamo, table);
  const get = async (staff: string) => {
    const stored = await read(staffKey(staff));
    return stored ? StaffMember.parse(stored) : undefined;
  };
  const follow = async (key: Record<string, unknown>) => {
    const pointer = await read(key);
    return pointer ? get(Pointer.parse(pointer).staff) : undefined;
  };
  return {
    get,
    byLogin: (login) => follow(loginKey(login)),
    ofPerson: (organisation, person) => follow(staffOfPersonKey(organisation, person)),
    everywhere: async (person) => {
      const found = await Promise.all(organisations.map((each) => follow(staffOfPersonKey(each, person))));
      return found.filter((member) => member !== undefined);
    },
    journalOf: (staff) => journalOf(dynamo, table, staff),
    ofOrganisation: (organisation) => ofOrganisation(dynamo, table, organisation),
    office: async (organisation) => {
      const stored = await read(officeKey(organisation));
      const listed = await ofOrganisation(dynamo, table, organisation);
      const members = await Promise.all(listed.map(({ id }) => get(id)));
      const version = stored ? OfficeItem.parse(stored).version : 0;
      return { organisation, version, members: members.filter((member) => member !== undefined) };
    },
  };
}

/** Each change moves what was read, or nothing. */
function changed(dynamo: DynamoDBClient, tables: Tables): Pick<StaffRegister, Changing> {
  return {
    add: async (addition) => {
      const obstacles = await transact(dynamo, additionWrites(tables, addition), 'CONTENTION');
      return precedence.find((obstacle) => obstacles.includes(obstacle));
    },
    change: async (after, note, { consumes, office } = {}) => {
      const writes = [
        ...changeWrites(tables.staff, after, note),
        ...(office ? [officeMoved(tables.staff, office)] : []),
        ...consumption(tables, consumes),
      ];
      return (await transact(dynamo, writes, 'moved')).length === 0;
    },
  };
}

/** Of several obstacles the one that says most is told. */
const precedence = ['ADMINISTRATOR_EXISTS', 'STAFF_ALREADY_SERVES', 'LOGIN_TAKEN', 'CONTENTION'] as const;

function additionWrites(tables: Tables, addition: Addition): Write<AdditionObstacle>[] {
  const { member, note, record, replaces, firstSeat, consumes } = addition;
  const { id, organisation, person, login } = member;
  const meaning = (obstacle: AdditionObstacle) => () => obstacle;
  const [free, former] = replaces === undefined ? [isAbsent, {}] : ['staff = :former', { ':former': replaces }];
  const seat = (which: number) =>
    put(tables.staff, { ...firstAdministratorKey(organisation, which), staff: id }, meaning('ADMINISTRATOR_EXISTS'));
  return [
    put(tables.staff, { ...staffKey(id), ...member }, meaning('CONTENTION')),
    put(tables.staff, { ...staffLogKey(id, member.version), ...note }, meaning('CONTENTION')),
    put(tables.staff, { ...loginKey(login), staff: id }, meaning('LOGIN_TAKEN')),
    put(
      tables.staff,
      { ...staffOfPersonKey(organisation, person), staff: id },
      meaning('STAFF_ALREADY_SERVES'),
      free,
      former,
    ),
    put(tables.people, { ...recordKey(record.id), ...record }, meaning('CONTENTION')),
    ...(firstSeat === undefined ? [] : [seat(firstSeat)]),
    ...consumption(tables, consumes).map(({ write }) => ({ write, meaning: meaning('CONTENTION') })),
  ];
}

function changeWrites(table: string, after: StaffMember, note: StaffNote): Write<'moved'>[] {
  const before = { ':before': after.version - 1 };
  return [
    put(table, { ...staffKey(after.id), ...after }, () => 'moved', 'version = :before', before),
    put(table, { ...staffLogKey(after.id, after.version), ...note }, () => 'moved'),
  ];
}

/** The next version of an office, where it is as it was read. */
const officeMoved = (table: string, { organisation, version }: { organisation: string; version: number }) =>
  put(
    table,
    { ...officeKey(organisation), version: version + 1 },
    () => 'moved' as const,
    `${isAbsent} OR version = :before`,
    { ':before': version },
  );

async function journalOf(dynamo: DynamoDBClient, TableName: string, staff: string) {
  const stored = await queryAll(dynamo, {
    TableName,
    KeyConditionExpression: 'pk = :staff AND begins_with(sk, :log)',
    ExpressionAttributeValues: item({ ':staff': staff, ':log': staffLogPrefix }),
    ConsistentRead: true,
  });
  return stored.map((each) => {
    const { sk, ...note } = StoredNote.parse(each);
    return {
      ...note,
      change: note.change as StaffNote['change'],
      version: Number(sk.slice(staffLogPrefix.length)),
    };
  });
}

async function ofOrganisation(client: DynamoDBClient, TableName: string, organisation: string): Promise<StaffMember[]> {
  const pages = paginateQuery(
    { client },
    {
      TableName,
      IndexName: 'byOrganisation',
      KeyConditionExpression: 'organisation = :organisation',
      ExpressionAttributeValues: item({ ':organisation': organisation }),
    },
  );
  const members: StaffMember[] = [];
  for await (const { Items = [] } of pages) {
    members.push(...Items.map((stored) => StaffMember.parse(unmarshall(stored))));
  }
  return members;
}
