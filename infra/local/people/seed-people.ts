import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { cognitoPasswords } from '#adapters/cognito-passwords.ts';
import { dynamoAccounts } from '#adapters/dynamo/accounts.ts';
import { dynamoStaffRegister } from '#adapters/dynamo/staff-register.ts';
import { kmsKeyring } from '#adapters/kms-keyring.ts';
import { type EnrolDeps, enrolStaff } from '#casework/identity/enrol-staff.ts';
import type { Accounts, Passwords } from '#casework/ports/identity.ts';
import type { StaffActor } from '#domain/actor.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import { standingIn } from '#domain/staff/staff-changes.ts';
import { localNow } from '#infra/local/adapters/clock-file.ts';
import { clientOptions } from '#infra/local/cloud/clients.ts';
import { outputOf, type StackFacts } from '#infra/local/stack/stack-file.ts';
import { type LocalStaff, localCitizens, localStaff } from './local-people.ts';

/** Everyone serves for as long as their certificates live. */
const from = '2015-01-01';
const to = '2034-12-31';
const atOnce = 8;

interface SeedDeps extends EnrolDeps {
  readonly accounts: Accounts;
  readonly citizenPasswords: Passwords;
}

function seedDeps({ endpoint, outputs }: StackFacts): SeedDeps {
  const options = clientOptions(endpoint);
  const dynamo = new DynamoDBClient(options);
  const cognito = new CognitoIdentityProviderClient(options);
  const cases = outputOf(outputs, 'CasesTable');
  const pool = (name: string) => ({
    pool: outputOf(outputs, `${name}Pool`),
    client: outputOf(outputs, `${name}Client`),
  });
  return {
    staff: dynamoStaffRegister(dynamo, { cases, people: outputOf(outputs, 'PeopleTable') }),
    accounts: dynamoAccounts(dynamo, cases),
    passwords: cognitoPasswords(cognito, pool('Staff')),
    citizenPasswords: cognitoPasswords(cognito, pool('Citizens')),
    keyring: kmsKeyring(new KMSClient(options), outputOf(outputs, 'KeyringKey')),
  };
}

/** Fills an empty stack through the same doors as `admin:first` and registration with a proven IIN. */
export async function seedPeople(facts: StackFacts, password: string): Promise<void> {
  const deps = seedDeps(facts);
  const now = localNow(facts.clockFile).toISOString();
  await Promise.all([deps.citizenPasswords.prepareNobody(), deps.passwords.prepareNobody()]);
  await inTurns(localStaff, (member) => addStaff(member, { password, now }, deps));
  await inTurns(providerIds, (provider) => nameDeputy(provider, now, deps));
  await inTurns(localCitizens, async ({ iin }) => {
    const person = await deps.keyring.personOf(iin);
    const proven = { by: 'certificate', certificateSha256: 'development' } as const;
    await deps.citizenPasswords.set(await deps.accounts.open(person, { proven, at: now, requestId: 'seed' }), password);
  });
}

async function addStaff(
  { login, role, organisation, iin, surname, name, patronymic }: LocalStaff,
  { password, now }: { readonly password: string; readonly now: string },
  deps: SeedDeps,
): Promise<void> {
  const person = { iin, surname, name, patronymic };
  const enrolled = await enrolStaff(
    { organisation, role, person, login, from, to, by: { kind: 'deployer' }, now, requestId: 'seed' },
    deps,
  );
  if (!enrolled.ok) throw new Error(`${login}: ${enrolled.error}`);
  await deps.passwords.set(enrolled.value.id, password);
}

/** X34: the deputy signs for the head because the provider's data name him. */
async function nameDeputy(provider: string, now: string, { staff }: SeedDeps): Promise<void> {
  const [deputy, head, administrator] = await Promise.all(
    ['deputy', 'head', 'admin'].map((post) => staff.byLogin(`${provider}-${post}`)),
  );
  if (!deputy || !head || !administrator) throw new Error(`${provider} has no deputy, head or administrator`);
  const staffId = administrator.id as StaffActor['staff'];
  const by: StaffActor = { kind: administrator.role, staff: staffId, organisation: provider };
  const named = standingIn(deputy, { colleague: head, span: { from, to }, by });
  if (!named.ok || !named.value) throw new Error(`${provider}: the deputy could not be named`);
  const { after, change } = named.value;
  await staff.change(after, { change, actor: { kind: 'deployer' }, at: now, requestId: 'seed' });
}

async function inTurns<T>(things: readonly T[], act: (thing: T) => Promise<void>): Promise<void> {
  for (let first = 0; first < things.length; first += atOnce)
    await Promise.all(things.slice(first, first + atOnce).map(act));
}
