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
import { readNeighbours, setNeighbour, setNeighbours } from '#infra/local/neighbours/control.ts';
import type { NeighbourMode, NeighbourName, NeighbourStates } from '#infra/local/neighbours/neighbour-name.ts';
import { cast } from '#infra/local/people/local-citizens.ts';
import { deployedAt } from '#infra/local/stack/deployed-at.ts';
import { moveClock } from '#infra/local/stack/move-clock.ts';
import type { StackFacts } from '#infra/local/stack/stack-file.ts';
import { Advice } from '#infra/running/advice.ts';
import { terminalColumns, wrapped } from '#infra/running/wrapped.mjs';
import { page } from './page.ts';
import { Teller } from './teller.ts';
import { untilStopped } from './until-stopped.ts';

interface Setting extends Scene {
  readonly language: Language;
  readonly provider: ProviderId;
  readonly cases: CaseStore;
  /** how far the clock was ahead, in milliseconds, and how the neighbours were, before the demonstration changed them */
  readonly before: { readonly aheadMs: number; readonly neighbours: NeighbourStates };
  /** aborted when no more of it is to be played */
  readonly signal: AbortSignal;
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

  static async open(scene: Pick<Setting, keyof Scene | 'language' | 'signal'>): Promise<DemoStage> {
    const { stack } = scene;
    const aheadMs = localNow(stack.clockFile).getTime() - Date.now();
    const neighbours = await readNeighbours(stack.neighboursControlUrl);
    const deployed = deployedAt(stack);
    const cases = dynamoCaseStore(new DynamoDBClient(deployed.client), caseTables(deployed));
    for (const login of Object.values(cast)) await endOpen(player({ ...scene, language: 'kk' }, login));
    const provider = await freshProvider(player({ ...scene, language: 'kk' }, cast.portal));
    return new DemoStage({ ...scene, provider, cases, before: { aheadMs, neighbours } });
  }

  /** Plays one story after the other from the opening day on, until the signal; then everything is as it was before. */
  async play(stories: readonly ((stage: DemoStage) => Promise<void>)[]): Promise<void> {
    await untilStopped(this.setting.signal, {
      play: () => this.inTurn(stories),
      putBack: () => this.putBack(),
    });
  }

  private async inTurn(stories: readonly ((stage: DemoStage) => Promise<void>)[]): Promise<void> {
    await this.moveTo(opening);
    for (const story of stories) await story(this);
  }

  /** The clock and the neighbours; what a story that was cut short still does cannot move them again. */
  private async putBack(): Promise<void> {
    const { aheadMs, neighbours } = this.setting.before;
    await setNeighbours(this.stack.neighboursControlUrl, neighbours);
    const target = Math.abs(aheadMs) < 1000 ? undefined : new Date(Date.now() + aheadMs).toISOString();
    await moveClock(this.stack, target);
  }

  async setNeighbour(name: NeighbourName, mode: NeighbourMode): Promise<void> {
    this.setting.signal.throwIfAborted();
    await setNeighbour(this.stack.neighboursControlUrl, name, mode);
  }

  as(login: string): Player {
    const someone = player(this.setting, login);
    const { signal } = this.setting;
    return {
      ...someone,
      does: (operation, input) => {
        signal.throwIfAborted();
        return someone.does(operation, input);
      },
    };
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
    this.setting.signal.throwIfAborted();
    await moveClock(this.stack, new Date(instant).toISOString());
  }

  story(heading: Words): Teller {
    console.log(['', ...wrapped(heading[this.setting.language], terminalColumns())].join('\n'));
    return new Teller(this.setting.cases, this.setting.language, () => this.now);
  }

  say(words: Words): void {
    console.log(page(words[this.setting.language], { first: '· ', next: '  ' }));
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

/** Whatever keeps a person from opening a request is ended: what was filed is withdrawn, drafts are discarded. */
async function endOpen(citizen: Player): Promise<void> {
  for (const { id: caseId, allowed } of await requestsOf(citizen)) {
    if (allowed.includes('WithdrawRequest')) await citizen.does('withdrawRequest', { caseId });
    if (allowed.includes('DiscardDraft')) await citizen.does('discardDraft', { caseId });
  }
}

type Page = { readonly items: readonly CaseView[]; readonly cursor?: string };

async function requestsOf(citizen: Pick<Player, 'does'>): Promise<readonly CaseView[]> {
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
export async function freshProvider(citizen: Pick<Player, 'does'>): Promise<ProviderId> {
  const used = new Set((await requestsOf(citizen)).map(({ provider }) => provider));
  const fresh = providerIds.find((provider) => !used.has(provider));
  if (!fresh)
    throw new Advice(
      'Every provider has seen the demonstration, and a person is registered once with each: stop npm start and begin anew.',
    );
  return fresh;
}
