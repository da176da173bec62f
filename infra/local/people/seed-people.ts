import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoAccounts } from '#adapters/dynamo/accounts.ts';
import { enrolStaff } from '#casework/identity/enrol-staff.ts';
import type { StaffActor } from '#domain/actor.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import { standingIn } from '#domain/staff/staff-changes.ts';
import { enrolDeps } from '#infra/deployed/enrol-deps.ts';
import { localNow } from '#infra/local/adapters/clock-file.ts';
import { deployedAt } from '#infra/local/stack/deployed-at.ts';
import type { StackFacts } from '#infra/local/stack/stack-file.ts';
import { type LocalPerson, type LocalStaff, localCitizens, localStaff } from './local-people.ts';

/** Everyone serves for as long as their certificates live. */
const from = '2015-01-01';
const to = '2034-12-31';
const atOnce = 8;

type SeedDeps = ReturnType<typeof seedDeps>;

function seedDeps(stack: StackFacts) {
  const deployed = deployedAt(stack);
  const accounts = dynamoAccounts(new DynamoDBClient(deployed.client), deployed.output('CasesTable'));
  return { ...enrolDeps(deployed), accounts };
}

/** Fills an empty stack through the same doors as `admin:first` and registration with a proven IIN. */
export async function seedPeople(facts: StackFacts, password: string): Promise<void> {
  const deps = seedDeps(facts);
  const now = localNow(facts.clockFile).toISOString();
  await Promise.all([deps.citizenPasswords.prepareNobody(), deps.passwords.prepareNobody()]);
  await inTurns(localStaff, (member) => addStaff(member, { password, now }, deps));
  await inTurns(providerIds, (provider) => nameDeputy(provider, now, deps));
  await openAccounts(facts, localCitizens, password);
}

/** An account with this password for each of these people, whose numbers count as proven. */
export async function openAccounts(
  facts: StackFacts,
  people: readonly Pick<LocalPerson, 'iin'>[],
  password: string,
): Promise<void> {
  const { keyring, accounts, citizenPasswords } = seedDeps(facts);
  const at = localNow(facts.clockFile).toISOString();
  const proven = { by: 'certificate', certificateSha256: 'development' } as const;
  await inTurns(people, async ({ iin }) => {
    const person = await keyring.personOf(iin);
    await citizenPasswords.set(await accounts.open(person, { proven, at, requestId: 'seed' }), password);
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
