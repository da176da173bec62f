import { setTimeout as pause } from 'node:timers/promises';
import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoCaseStore } from '#adapters/dynamo/case-store.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { type ProviderId, providerIds } from '#domain/regulation/offices/providers.ts';
import type { Language, Words } from '#domain/words.ts';
import type { CaseView } from '#http/views/case-view.ts';
import { caseTables } from '#infra/deployed/case-tables.ts';
import { type Player, player, type Scene } from '#infra/local/acting/players.ts';
import { localNow } from '#infra/local/adapters/clock-file.ts';
import { clientOptions } from '#infra/local/cloud/clients.ts';
import { deployedAt } from '#infra/local/stack/deployed-at.ts';
import { moveClock } from '#infra/local/stack/move-clock.ts';
import type { StackFacts } from '#infra/local/stack/stack-file.ts';
import { Advice } from '#infra/running/advice.ts';
import { Teller } from './teller.ts';

interface Setting extends Scene {
  readonly language: Language;
  readonly provider: ProviderId;
  readonly cases: CaseStore;
  /** how far the clock was ahead, in milliseconds, before the demonstration moved it */
  readonly before: number;
}

/** The demonstration begins on a Monday of the regulation's own years, so that Nauryz falls into its thirty days. */
const opening = '2018-02-19T10:00:00+05:00';

/** Where the stories play: one provider that has no entry of theirs yet, its people, the clock, and who tells what happens. */
export class DemoStage {
  readonly stack: StackFacts;
  readonly provider: ProviderId;

  private constructor(private readonly setting: Setting) {
    this.stack = setting.stack;
    this.provider = setting.provider;
  }

  static async open(scene: Scene & { readonly language: Language }): Promise<DemoStage> {
    const { stack } = scene;
    const before = localNow(stack.clockFile).getTime() - Date.now();
    const deployed = deployedAt(stack);
    const cases = dynamoCaseStore(new DynamoDBClient(deployed.client), caseTables(deployed));
    for (const login of players) await endOpen(player({ ...scene, language: 'kk' }, login));
    const provider = await freshProvider(player({ ...scene, language: 'kk' }, 'citizen-3'));
    const stage = new DemoStage({ ...scene, provider, cases, before });
    await stage.moveTo(opening);
    return stage;
  }

  /** Puts the clock back to where it was. */
  async close(): Promise<void> {
    const { before } = this.setting;
    const target = Math.abs(before) < 1000 ? undefined : new Date(Date.now() + before).toISOString();
    await moveClock(this.stack, target);
  }

  as(login: string): Player {
    return player(this.setting, login);
  }

  /** One of the provider's people, or of its service centre. */
  official(post: 'registrar' | 'head' | 'executor' | 'operator'): Player {
    return this.as(`${this.provider}-${post}`);
  }

  login(post: string): string {
    return `${this.provider}-${post}`;
  }

  get now(): string {
    return localNow(this.stack.clockFile).toISOString();
  }

  async moveTo(instant: string): Promise<void> {
    await moveClock(this.stack, new Date(instant).toISOString());
  }

  story(heading: Words): Teller {
    console.log(`\n${heading[this.setting.language]}`);
    return new Teller(this.setting.cases, this.setting.language, () => this.now);
  }

  say(words: Words): void {
    console.log(`${' '.repeat(13)}· ${words[this.setting.language]}`);
  }

  /** Waits until CloudWatch says that the alarm rings. */
  async alarmRings(metric: string, seconds = 40): Promise<boolean> {
    const cloudWatch = new CloudWatchClient(clientOptions(this.stack.endpoint));
    const AlarmNames = [`Kezek-${metric}`];
    for (let waited = 0; waited < seconds; waited++) {
      const { MetricAlarms } = await cloudWatch.send(new DescribeAlarmsCommand({ AlarmNames }));
      if (MetricAlarms?.[0]?.StateValue === 'ALARM') return true;
      await pause(1000);
    }
    return false;
  }
}

/** Whom the stories need; an earlier demonstration that was cut short may have left a request of theirs open. */
const players = ['citizen-2', 'citizen-3', 'citizen-4', 'citizen-5', 'citizen-6'];

/** Whatever keeps a person from opening a request is ended: what was filed is withdrawn, drafts are discarded. */
async function endOpen(citizen: Player): Promise<void> {
  for (const { id: caseId, allowed } of await requestsOf(citizen)) {
    if (allowed.includes('WithdrawRequest')) await citizen.does('withdrawRequest', { caseId });
    if (allowed.includes('DiscardDraft')) await citizen.does('discardDraft', { caseId });
  }
}

type Page = { readonly items: readonly CaseView[]; readonly cursor?: string };

async function requestsOf(citizen: Player): Promise<readonly CaseView[]> {
  const found: CaseView[] = [];
  let cursor: string | undefined;
  do {
    const page = await citizen.does<Page>('listRequests', cursor === undefined ? {} : { cursor });
    found.push(...page.items);
    cursor = page.cursor;
  } while (cursor);
  return found;
}

/** A person is registered once with a provider, so each demonstration takes the next one. */
async function freshProvider(citizen: Player): Promise<ProviderId> {
  const used = new Set((await requestsOf(citizen)).map(({ provider }) => provider));
  const fresh = providerIds.find((provider) => !used.has(provider));
  if (!fresh) throw new Advice('Every provider has seen the demonstration: begin anew with npm start.');
  return fresh;
}
