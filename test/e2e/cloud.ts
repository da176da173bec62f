import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoCaseStore } from '#adapters/dynamo/case-store.ts';
import { dynamoRegister } from '#adapters/dynamo/register.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Register } from '#casework/ports/register.ts';
import type { ApplicationEvent } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { isOpenAt, nextOpening } from '#domain/time/office-time.ts';
import { caseTables } from '#infra/deployed/case-tables.ts';
import { type Player, player } from '#infra/local/acting/players.ts';
import { localNow } from '#infra/local/adapters/clock-file.ts';
import type { clientOptions } from '#infra/local/cloud/clients.ts';
import { contents } from '#infra/local/people/contents.ts';
import { deployedAt } from '#infra/local/stack/deployed-at.ts';
import { moveClock } from '#infra/local/stack/move-clock.ts';
import type { StackContents } from '#infra/local/stack/stack.ts';
import type { StackFacts } from '#infra/local/stack/stack-file.ts';

/** A deployed Kezek as a test sees it: its people over HTTP, its tables with the account's own rights, its clock. */
export interface Cloud {
  readonly stack: StackFacts;
  readonly client: ReturnType<typeof clientOptions>;
  readonly cases: CaseStore;
  readonly register: Register;
  as(login: string): Player;
  output(name: string): string;
  now(): string;
  moveTo(instant: string): Promise<void>;
  /** Moves the clock on from where it stands. */
  moveOn(minutes: number): Promise<void>;
  /** Whoever comes to a desk comes while it is open, and not as it closes (X113): the clock waits for him. */
  deskOpens(): Promise<void>;
  events(caseId: string): Promise<readonly ApplicationEvent[]>;
}

/** Longer than anybody here is served at a desk. */
const visit = 60 * 60_000;

/** When a visit of that length may begin; undefined: at once. */
function openingFor(now: string, ms: number): string | undefined {
  const end = new Date(Date.parse(now) + ms).toISOString();
  if (!isOpenAt('corporation', now)) return nextOpening('corporation', now);
  return isOpenAt('corporation', end) ? undefined : nextOpening('corporation', end);
}

export function cloudOf(stack: StackFacts, people: Pick<StackContents, 'staff' | 'citizens'> = contents): Cloud {
  const deployed = deployedAt(stack);
  const { client, output } = deployed;
  const dynamo = new DynamoDBClient(client);
  const cases = dynamoCaseStore(dynamo, caseTables(deployed));
  const now = () => localNow(stack.clockFile).toISOString();
  const moveTo = async (instant: string) => void (await moveClock(stack, new Date(instant).toISOString()));
  return {
    stack,
    client,
    cases,
    register: dynamoRegister(dynamo, output('RegisterTable')),
    as: (login) => player({ stack, people }, login),
    output,
    now,
    moveTo,
    deskOpens: async () => {
      const soonest = openingFor(now(), visit);
      if (soonest !== undefined) await moveTo(soonest);
    },
    moveOn: (minutes) => moveTo(new Date(Date.parse(now()) + minutes * 60_000).toISOString()),
    events: async (caseId) => (await cases.journal(application, caseId)).flatMap(({ events }) => events),
  };
}
