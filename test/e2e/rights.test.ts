import { AdminInitiateAuthCommand, CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import * as z from 'zod/mini';
import { dynamoAccounts } from '#adapters/dynamo/accounts.ts';
import { dynamoStaffRegister } from '#adapters/dynamo/staff-register.ts';
import { kmsKeyring } from '#adapters/kms-keyring.ts';
import { type StaffRole, staffRoles } from '#domain/actor.ts';
import { application } from '#domain/application/kind.ts';
import type { AnyRoute } from '#http/route.ts';
import { routes } from '#http/routes.ts';
import { caseTables } from '#infra/deployed/case-tables.ts';
import { citizenOf, entersAtDesk, formOf } from '#infra/local/acting/deeds.ts';
import { personOf } from '#infra/local/acting/person.ts';
import { untilTask } from '#infra/local/acting/players.ts';
import { contents } from '#infra/local/people/contents.ts';
import { cloudOf } from './cloud.ts';
import { loginOf, ofOblast, tokenFor } from './logins.ts';
import { bodyOf, isBatch, knock, namesThing, type Target } from './proving/knocks.ts';
import { filed, givenToExecutor } from './walks.ts';

const cloud = cloudOf(inject('stack'));
const { as, stack } = cloud;
const home = 'uralsk';
const elsewhere = 'akzhaik';

const token = (login: string): Promise<string> => tokenFor(stack, login);
const staffToken = (role: StaffRole, provider: string): Promise<string> => token(loginOf(role, provider));

/** What a login also gives, and no route may take. */
async function idTokens(): Promise<Readonly<Record<'citizen' | 'staff', string>>> {
  const dynamo = new DynamoDBClient(cloud.client);
  const person = await kmsKeyring(new KMSClient(cloud.client), cloud.output('KeyringKey')).personOf(
    citizenOf('citizen-8').iin,
  );
  const cognito = new CognitoIdentityProviderClient(cloud.client);
  const idToken = async (pool: 'Citizens' | 'Staff', USERNAME: string, login: string): Promise<string> => {
    const AuthParameters = { USERNAME, PASSWORD: personOf(login, contents).password };
    const ids = { UserPoolId: cloud.output(`${pool}Pool`), ClientId: cloud.output(`${pool}Client`) };
    const question = new AdminInitiateAuthCommand({ ...ids, AuthFlow: 'ADMIN_USER_PASSWORD_AUTH', AuthParameters });
    return z.string().parse((await cognito.send(question)).AuthenticationResult?.IdToken);
  };
  return {
    citizen: await idToken(
      'Citizens',
      z.string().parse(await dynamoAccounts(dynamo, cloud.output('AccountsTable')).usernameOf(person)),
      'citizen-8',
    ),
    staff: await idToken(
      'Staff',
      z.string().parse((await dynamoStaffRegister(dynamo, caseTables(cloud)).byLogin(`${home}-head`))?.id),
      `${home}-head`,
    ),
  };
}

/** Another user's name in a token that was signed for this one. */
function tampered(accessToken: string): string {
  const [head = '', payload = '', signature = ''] = accessToken.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  const other = Buffer.from(JSON.stringify({ ...claims, username: 'another' })).toString('base64url');
  return `${head}.${other}.${signature}`;
}

/** A portal case that waits for the head's signature, and a draft at the desk; both of the same person. */
async function prepareTargets(): Promise<Readonly<Record<'portal' | 'desk', Target>>> {
  const { id: caseId } = await filed(cloud, 'citizen-8', { provider: home });
  const theCase = await givenToExecutor(cloud, { caseId, provider: home });
  await as(`${home}-executor`).does('draftNotice', { caseId, reasoning: 'Санатқа жатады' });
  await untilTask(as(`${home}-head`), caseId, '5.5');
  const { papers } = await as(`${home}-head`).does<{ papers: { paper: { paperId: string } }[] }>('preparePapers', {
    caseIds: [caseId],
  });
  const form = formOf(citizenOf('citizen-8'));
  await cloud.deskOpens();
  const desk = await entersAtDesk(as(`${home}-operator`), stack, { form, now: cloud.now(), kinds: ['D7'] });
  const documentOf = ({ documents }: { documents: readonly { id: string }[] }) => documents[0]?.id ?? '';
  const portal = {
    caseId,
    number: theCase.number ?? '',
    documentId: documentOf(theCase),
    paperId: papers[0]?.paper.paperId ?? '',
    staffId: theCase.executor ?? '',
  };
  return { portal, desk: { ...portal, caseId: desk.id, documentId: documentOf(desk) } };
}

let targets: Awaited<ReturnType<typeof prepareTargets>>;
let ids: Awaited<ReturnType<typeof idTokens>>;
const targetOf = ({ audience }: AnyRoute): Target => (audience === 'corporation' ? targets.desk : targets.portal);
const statusOf = async (row: AnyRoute, by: string | undefined): Promise<number> =>
  (await knock(cloud, row, { target: targetOf(row), token: by })).status;

/** Who knocks, and what may be answered. */
type Knocker = readonly [who: string, token: string | undefined, answers: readonly number[]];

async function strangersTo({ auth, roles = [] }: AnyRoute): Promise<Knocker[]> {
  if (auth === 'none') return [];
  const own = await token(auth === 'citizen' ? 'citizen-8' : loginOf(roles[0] ?? 'head', home));
  const others = auth === 'citizen' ? staffRoles : staffRoles.filter((role) => !roles.includes(role));
  const wrongRoles = others.map(
    async (role): Promise<Knocker> => [role, await staffToken(role, home), auth === 'citizen' ? [401] : [403]],
  );
  return [
    ['nobody', undefined, [401]],
    ['garbage', 'no.token.atall', [401]],
    ['a tampered token', tampered(own), [401]],
    ['an id token', ids[auth], [401, 403]],
    ...(auth === 'staff' ? [['a citizen', await token('citizen-8'), [401]] as const] : []),
    ...(await Promise.all(wrongRoles)),
  ];
}

/** The right role, of another organisation, or another person. */
async function foreignersTo({ auth, roles = [] }: AnyRoute): Promise<Knocker[]> {
  if (auth === 'citizen') return [['another citizen', await token('citizen-1'), [404]]];
  const theirs = roles.filter((role) => !ofOblast.includes(role));
  return Promise.all(
    theirs.map(
      async (role): Promise<Knocker> => [`${elsewhere}'s ${role}`, await staffToken(role, elsewhere), [403, 404]],
    ),
  );
}

async function expectRefused(row: AnyRoute, knockers: readonly Knocker[]): Promise<void> {
  const answered = await Promise.all(knockers.map(async ([who, by]) => [who, await statusOf(row, by)] as const));
  const wrong = answered.filter(([, status], index) => !knockers[index]?.[2].includes(status));
  expect(wrong).toEqual([]);
}

const journalsOf = () =>
  Promise.all([targets.portal, targets.desk].map(({ caseId }) => cloud.cases.journal(application, caseId)));
const everyRow = routes.map((row) => [`${row.method} ${row.path}`, row] as const);
const closed = everyRow.filter(([, { auth }]) => auth !== 'none');
let before: Awaited<ReturnType<typeof journalsOf>>;

beforeAll(async () => {
  targets = await prepareTargets();
  ids = await idTokens();
  before = await journalsOf();
});
afterAll(async () => {
  await as('citizen-8').tries('withdrawRequest', { caseId: targets.portal.caseId });
  await as(`${home}-operator`).tries('discardDraft', { caseId: targets.desk.caseId });
});

describe('who has no right to ask at all', () => {
  it.each(closed)('%s: no token, no access token, another audience’s, another role’s', async (_, row) =>
    expectRefused(row, await strangersTo(row)),
  );
});

describe('who may ask, but not about this', () => {
  it.each(closed.filter(([, row]) => namesThing(row)))('%s: another organisation’s, another person’s', async (_, row) =>
    expectRefused(row, await foreignersTo(row)),
  );

  it.each(closed.filter(([, row]) => isBatch(row)))(
    '%s: refuses each foreign paper apart, and shows nothing of it',
    async (_, row) => {
      const answer = await knock(cloud, row, { target: targets.portal, token: await staffToken('head', elsewhere) });
      const { papers, answers } = (await answer.json()) as { papers?: object[]; answers?: object[] };
      expect(papers ?? answers).toEqual([expect.objectContaining({ refused: expect.any(Object) })]);
      expect(JSON.stringify(papers ?? answers)).not.toMatch(/"(content|paper|fresh|signed)":/);
    },
  );

  it('an executor of the same provider who was not named', async () => {
    const { caseId } = targets.portal;
    const refused = await as(`${home}-deputy`).tries('draftNotice', { caseId, reasoning: 'Санатқа жатады' });
    expect(refused.status).toBe(404);
  });

  it('lists hold nothing of others', async () => {
    const { portal, desk } = targets;
    const lists = [
      await as('citizen-1').does('listRequests'),
      ...(await Promise.all(
        ['head', 'registrar', 'operator'].map((post) => as(`${elsewhere}-${post}`).does('listTasks')),
      )),
      await as(`${elsewhere}-head`).does('listExecutors'),
      await as(`${elsewhere}-admin`).does('listStaff'),
    ];
    for (const id of [portal.caseId, desk.caseId, portal.staffId]) expect(JSON.stringify(lists)).not.toContain(id);
    expect(JSON.stringify(await as(`${home}-head`).does('listTasks'))).toContain(portal.caseId);
  });
});

describe('the knocks themselves', () => {
  it.each(everyRow.filter(([, { body }]) => body))('%s is well formed, so that only rights refuse it', (_, row) => {
    expect(z.safeParse(row.body ?? z.never(), bodyOf(row, targetOf(row))).success).toBe(true);
  });

  it.each(closed.filter(([, { method }]) => method === 'GET'))('%s lets its own people in', async (_, row) => {
    const own = row.auth === 'citizen' ? 'citizen-8' : loginOf(row.roles?.[0] ?? 'head', home);
    expect([200, 404, 409, 422]).toContain(await statusOf(row, await token(own)));
  });

  it.each(everyRow.filter(([, { auth }]) => auth === 'none'))(
    '%s is open to everybody and never fails',
    async (_, row) => expect(await statusOf(row, undefined)).toBeLessThan(500),
  );

  it('changed nothing', async () => expect(await journalsOf()).toEqual(before));
});
