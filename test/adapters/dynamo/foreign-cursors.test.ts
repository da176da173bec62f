import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { dynamoCaseLists } from '#adapters/dynamo/case-lists.ts';
import { dynamoAccessLog } from '#adapters/dynamo/people.ts';
import { dynamoReports } from '#adapters/dynamo/reports.ts';
import { routes } from '#http/routes.ts';
import { aWholeDoor } from '#test/builders/doors/a-whole-door.ts';
import { callers } from '#test/builders/old-lists/requests-of-row.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { officialId } from '#test/builders/people/an-official.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';

const dynamo = mockedClient(DynamoDBClient);
beforeEach(() => dynamo.reset());

/**
 * What ends at no key of a table: an exported list at a rank (http/export-list), what an inventory proposes at a commit of that one
 * journal (domain/inventory/real-size).
 */
const endAtNoKey: readonly string[] = ['exportList', 'readInventory'];

/** Every operation that is asked for a page of a list. */
const listing = routes.filter(
  ({ name, query }) =>
    !endAtNoKey.includes(name) && Object.hasOwn((query?._zod.def as { shape?: object })?.shape ?? {}, 'cursor'),
);

/** The doors over the lists of DynamoDB, the first page of each of which has another behind it. */
async function aDoor() {
  const world = await aWholeDoor(citizen(1).iin);
  const client = new DynamoDBClient({});
  Object.assign(world.lists, dynamoCaseLists(client, 'cases'));
  Object.assign(world.reports, { acts: dynamoReports(client, 'reports').acts });
  Object.assign(world.access, { by: dynamoAccessLog(client, 'people').by });
  dynamo
    .on(QueryCommand)
    .callsFake((input) => ({ Items: [], ...(input.ExclusiveStartKey ? {} : { LastEvaluatedKey: endOf(input) }) }));
  return world;
}

interface Query {
  readonly IndexName?: string;
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>;
  readonly ExpressionAttributeValues?: Readonly<Record<string, { readonly S?: string }>>;
}

/** As if the page ended at some case of that very list. */
const endOf = ({ IndexName = '', ExpressionAttributeValues }: Query) => {
  const [by, order] = keys[IndexName] ?? ['pk', 'sk'];
  const value = ExpressionAttributeValues?.[':value']?.S ?? Object.values(ExpressionAttributeValues ?? {})[0]?.S ?? '';
  return marshall({ ...{ pk: 'case_1', sk: 'CASE' }, [by]: value, [order]: '0#2018-02-19T06:00:00.000Z' });
};
const keys: Readonly<Record<string, readonly [by: string, order: string]>> = {
  byTray: ['tray', 'trayDueAt'],
  byOffice: ['office', 'officeOrder'],
  byApplicant: ['applicant', 'openedAt'],
  byIncoming: ['incoming', 'incomingAt'],
  byReceipts: ['receipts', 'receiptsAt'],
  byReader: ['readerId', 'at'],
};

const raw = (key: unknown): string => Buffer.from(JSON.stringify(key)).toString('base64url');
const ofAnother = Object.values(keys).map(([by, order]) =>
  raw({ pk: 'case_1', sk: 'CASE', [by]: 'somebody else', [order]: '0#2018' }),
);
/** Of what is asked that must be said which. */
const said: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  listActsOfMonth: { organisation: 'uralsk', figure: 'refused' },
  listComplaintRegister: { organisation: 'uralsk' },
};
const mine = raw({ pk: 'case_1', sk: 'CASE', applicant: 'person_1', openedAt: '2018-02-19T06:00:00.000Z' });
const flipped = (own: string): string => `${own.startsWith('A') ? 'B' : 'A'}${own.slice(1)}`;
/** Cursors of other lists, or of this one for another reader. */
const given: string[] = [];
/** Whatever somebody may send in the place of a cursor; `own`: one that this list gave. */
const strange = (own: string): readonly string[] => [
  ...ofAnother,
  mine,
  raw(null),
  'x',
  '-_-_',
  '7',
  own.slice(0, -3),
  flipped(own),
];

describe('a cursor that a list did not give this reader, whose own tells nothing', () => {
  it.each(listing.map((row) => [`${row.name} (${row.audience})`, row] as const))(
    'is refused by %s, naming the field, and reaches nothing',
    async (_name, row) => {
      const world = await aDoor();
      let readers = 0;
      const path = row.path.replace('{staffId}', officialId('executor')).replace('{month}', '2018-03');
      const asked: Readonly<Record<string, string>> = said[row.name] ?? {};
      for (const as of callers(row)) {
        const first = await world.knock(row.method, path, { as, query: asked });
        if (first.status !== 200) continue;
        readers += 1;
        const own = first.body.cursor as string;
        const told = Buffer.from(own, 'base64url').toString('latin1');
        expect([own, told].filter((text) => /"pk"|case_1|person_|CASE/.test(text))).toEqual([]);
        expect(await world.knock(row.method, path, { as, query: { ...asked, cursor: own } })).toMatchObject({
          status: 200,
        });
        const ofOthers = [...given];
        given.push(own);
        for (const cursor of [...strange(own), ...ofOthers]) {
          dynamo.resetHistory();
          const answer = await world.knock(row.method, path, { as, query: { ...asked, cursor } });
          expect([cursor, answer.status, answer.body.fields?.[0]?.field]).toEqual([
            cursor,
            expect.toSatisfy((status) => status === 400 || status === 422),
            'query.cursor',
          ]);
          const sent = dynamo.commandCalls(QueryCommand).map(({ args }) => args[0].input.ExclusiveStartKey);
          expect(sent.filter(Boolean)).toEqual([]);
        }
      }
      expect(readers).toBeGreaterThan(0);
    },
  );

  it('is tried on every list that there is', () => {
    expect(listing.map(({ name }) => name).sort()).toEqual(
      expect.arrayContaining([
        'listActsOfMonth',
        'listComplaintRegister',
        'listIncoming',
        'listLate',
        'listReceipts',
        'listRequests',
        'listTasks',
        'readAccessOfOfficial',
      ]),
    );
  });
});
