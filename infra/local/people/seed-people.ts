import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { cmsSignatures } from '#adapters/cms/signatures.ts';
import { dynamoAccounts, dynamoNonces } from '#adapters/dynamo/accounts.ts';
import { s3TrustStore } from '#adapters/s3/trust-store.ts';
import { awakenOfficial } from '#casework/identity/awaken-official.ts';
import { enrolStaff } from '#casework/identity/enrol-staff.ts';
import { giveNonce } from '#casework/identity/prove-iin.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import { enrolDeps } from '#infra/deployed/enrol-deps.ts';
import { localNow } from '#infra/local/adapters/clock-file.ts';
import { signCms } from '#infra/local/authority/sign-cms.ts';
import { deployedAt } from '#infra/local/stack/deployed-at.ts';
import type { StackFacts } from '#infra/local/stack/stack-file.ts';
import { authorityFolder } from '#infra/local/stack/trust.ts';
import { localCitizens } from './local-citizens.ts';
import { type LocalStaff, localStaff } from './local-people.ts';
import type { LocalPerson } from './local-person.ts';

/** Everyone serves for as long as their certificates live. */
const from = '2015-01-01';
const to = '2034-12-31';
const atOnce = 8;

type SeedDeps = ReturnType<typeof seedDeps>;

function seedDeps(stack: StackFacts) {
  const deployed = deployedAt(stack);
  const dynamo = new DynamoDBClient(deployed.client);
  const table = deployed.output('AccountsTable');
  const realTime = () => Date.now();
  const trust = s3TrustStore({
    s3: new S3Client(deployed.client),
    bucket: deployed.output('TrustBucket'),
    prefix: 'trust/',
  });
  const now = () => localNow(stack.clockFile).toISOString();
  return {
    ...enrolDeps(deployed),
    accounts: dynamoAccounts(dynamo, table),
    nonces: dynamoNonces(dynamo, table),
    signatures: cmsSignatures({ trust, clock: { now }, report: (fault) => console.error(fault) }),
    realTime,
    folder: authorityFolder(stack.folder),
  };
}

/** Fills an empty stack through the same doors as `admin:first` and registration with a proven IIN, until the signal. */
export async function seedPeople(
  facts: StackFacts,
  { password, signal }: { readonly password: string; readonly signal?: AbortSignal | undefined },
): Promise<void> {
  const deps = seedDeps(facts);
  const inTurns = turnsUntil(signal);
  const now = localNow(facts.clockFile).toISOString();
  await Promise.all([deps.citizenPasswords.prepareNobody(), deps.staffPasswords.prepareNobody()]);
  await inTurns(localStaff, (member) => addStaff(member, { password, now }, deps));
  await inTurns(providerIds, (provider) => nameDeputy(provider, now, deps));
  await openAccounts(facts, localCitizens, { password, signal });
}

/** An account with this password for each of these people, whose numbers count as proven. */
export async function openAccounts(
  facts: StackFacts,
  people: readonly Pick<LocalPerson, 'iin'>[],
  { password, signal }: { readonly password: string; readonly signal?: AbortSignal | undefined },
): Promise<void> {
  const { keyring, accounts, citizenPasswords } = seedDeps(facts);
  const at = localNow(facts.clockFile).toISOString();
  const proven = { by: 'certificate', certificateSha256: 'development' } as const;
  await turnsUntil(signal)(people, async ({ iin }) => {
    const person = await keyring.personOf(iin);
    const username = randomUUID();
    await citizenPasswords.set(username, password);
    await accounts.open(person, { username, proven, mayReplace: true, at, requestId: 'seed' });
  });
}

async function addStaff(
  { login, role, organisation, iin, surname, name, patronymic }: LocalStaff,
  { password, now }: { readonly password: string; readonly now: string },
  deps: SeedDeps,
): Promise<void> {
  const person = { iin, surname, name, patronymic };
  const enrolled = await enrolStaff(
    { organisation, role, person, login, from, to },
    { by: { kind: 'deployer' }, now, requestId: 'seed' },
    deps,
  );
  if (!enrolled.ok) throw new Error(`${login}: ${enrolled.error}`);
  await awaken({ login, iin, password }, now, deps);
}

/** He signs with his development certificate, as any official brings his account to life. */
async function awaken(
  { login, iin, password }: Pick<LocalStaff, 'login' | 'iin'> & { readonly password: string },
  now: string,
  deps: SeedDeps,
): Promise<void> {
  const nonce = await giveNonce({ iin, purpose: 'service' }, now, deps);
  const content = new TextEncoder().encode(nonce.content);
  const cms = await signCms({ folder: deps.folder, name: login, content, signingAt: now });
  const proof = { nonceId: nonce.id, cms: Buffer.from(cms).toString('base64') };
  const woken = await awakenOfficial({ login, password, proof }, { now, requestId: 'seed' }, deps);
  if (!woken.ok) throw new Error(`${login}: ${woken.error.code}`);
}

/** X34: the deputy signs for the head because the provider's data name him: for all the years to which the clock is moved. */
async function nameDeputy(provider: string, now: string, { staff }: SeedDeps): Promise<void> {
  const [deputy, head] = await Promise.all(['deputy', 'head'].map((post) => staff.byLogin(`${provider}-${post}`)));
  if (!deputy || !head) throw new Error(`${provider} has no deputy or head`);
  const { id: forStaff, role, organisation } = head;
  const substitutions = [{ forStaff, role, organisation, from, to }];
  const after = { ...deputy, version: deputy.version + 1, substitutions };
  const change = { kind: 'SUBSTITUTE_NAMED', forStaff, from, to } as const;
  await staff.change(after, { change, actor: { kind: 'deployer' }, at: now, requestId: 'seed' });
}

/** So many at once; a signal is heard between two turns. */
const turnsUntil =
  (signal: AbortSignal | undefined) =>
  async <T>(things: readonly T[], act: (thing: T) => Promise<void>): Promise<void> => {
    for (let first = 0; first < things.length; first += atOnce) {
      signal?.throwIfAborted();
      await Promise.all(things.slice(first, first + atOnce).map(act));
    }
  };
