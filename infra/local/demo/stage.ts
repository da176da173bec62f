import { setTimeout as pause } from 'node:timers/promises';
import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoCaseStore } from '#adapters/dynamo/case-store.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { type Month, monthOf } from '#domain/queue/publication/scorecard.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import type { FigureId } from '#domain/reports/figures.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Language, Words } from '#domain/words.ts';
import { caseTables } from '#infra/deployed/case-tables.ts';
import { type Player, player, type Scene } from '#infra/local/acting/players.ts';
import { localNow } from '#infra/local/adapters/clock-file.ts';
import { clientOptions } from '#infra/local/cloud/clients.ts';
import { setNeighbour } from '#infra/local/neighbours/control.ts';
import type { NeighbourMode, NeighbourName } from '#infra/local/neighbours/neighbour-name.ts';
import { deployedAt } from '#infra/local/stack/deployed-at.ts';
import { moveClock } from '#infra/local/stack/move-clock.ts';
import type { StackFacts } from '#infra/local/stack/stack-file.ts';
import { Advice } from '#infra/running/advice.ts';
import type { Days } from './days.ts';
import { notSo } from './demo-words.ts';
import { askedAtOnce, everybodyPlayed, freshProvider, requestsOf, visitsTo } from './own-files.ts';
import { Teller } from './teller.ts';
import type { Voice } from './voice.ts';
import { inFile, type Written } from './written.ts';

interface Setting extends Scene {
  readonly provider: ProviderId;
  readonly cases: CaseStore;
  readonly voice: Voice;
  /** aborted when no more of it is to be played */
  readonly signal: AbortSignal;
  /** between which moments the clock goes */
  readonly days: Days;
  /** the last day that was published before it began */
  readonly published: PlainDate | undefined;
}

/** How much of what was told a month must count, at least. */
interface Counted {
  readonly month: Month;
  readonly figure: FigureId;
  readonly count: number;
}

/** Something of a list that outsiders read. */
export interface Shown {
  readonly list: string;
  tell(lines: readonly string[]): void;
  /** somebody of the list who proves the own place by it */
  readonly proves?: Pick<Player, 'does' | 'login'> & { readonly name: string; readonly provider: ProviderId };
}

/** What can be played by itself. */
export interface Story {
  /** by the last day that is published already, if one is */
  days(published: PlainDate | undefined): Days;
  play(stage: DemoStage): Promise<void>;
  /** told once the night has published what the others did */
  readonly isAfterNight?: true;
}

/** Where the stories play: one provider that has no entry of theirs yet, its people, the clock, and who tells what happens. */
export class DemoStage {
  readonly stack: StackFacts;
  readonly provider: ProviderId;
  private readonly toOutsiders: Shown[] = [];
  private readonly toReport: Counted[] = [];
  private hasBegun = false;

  private constructor(private readonly setting: Setting) {
    this.stack = setting.stack;
    this.provider = setting.provider;
  }

  /** Ends what the last demonstration left open, and finds where this one can play. */
  static async open(scene: Omit<Setting, 'provider' | 'cases'>): Promise<DemoStage> {
    const deployed = deployedAt(scene.stack);
    const cases = dynamoCaseStore(new DynamoDBClient(deployed.client), caseTables(deployed));
    const people = everybodyPlayed.map((login) => player(scene, login));
    await inParallel(people, askedAtOnce, async (citizen) => {
      scene.signal.throwIfAborted();
      await endOpen(citizen);
    });
    const provider = await freshProvider(people, scene.voice.language);
    return new DemoStage({ ...scene, provider, cases });
  }

  /** Plays one story after the other, each from its first day on; one that was cut short cannot act or move anything again. */
  async play(stories: readonly Story[]): Promise<void> {
    for (const story of stories) {
      const { first } = story.days(this.setting.published);
      if (first > this.now || !this.hasBegun) await this.moveTo(first);
      this.hasBegun = true;
      await story.play(this);
    }
  }

  /** The last day that was published before it began. */
  get published(): PlainDate | undefined {
    return this.setting.published;
  }

  get language(): Language {
    return this.setting.voice.language;
  }

  /** What one of its people writes into a file, as whoever is told it reads it. */
  written(text: Written): string {
    return inFile(text, this.language);
  }

  /** Where the API's neighbours in the cloud are found: a bucket, a table. */
  output(name: string): string {
    return deployedAt(this.stack).output(name);
  }

  /** What is told is read from answers, and must be as it is told. Throws Advice where it is not so, which ends the demonstration. */
  holds(isSo: boolean, told: Words): void {
    if (!isSo) throw new Advice(`${notSo[this.language]} ${told[this.language]}`);
  }

  /** A line beside the margin, in which its day and paragraph stand. */
  line(head: Words, said: Words): void {
    this.setting.voice.line(head, said);
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
  official(post: 'registrar' | 'head' | 'executor' | 'deputy' | 'operator'): Player {
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
    const to = new Date(instant).toISOString();
    const { last } = this.setting.days;
    if (to > last) throw new Error(`the demonstration was said to end before ${last}, and moves to ${to}`);
    await moveClock(this.stack, to);
  }

  story(heading: Words): Teller {
    this.setting.voice.heading(heading);
    return new Teller(this.setting.cases, this.setting.voice, () => this.now);
  }

  heading(said: Words): void {
    this.setting.voice.heading(said);
  }

  /** What is told at the end, once for all stories: as the night has published what they did. */
  outsidersSee(shown: Shown): void {
    this.toOutsiders.push(shown);
  }

  get shownToOutsiders(): readonly Shown[] {
    return this.toOutsiders;
  }

  /** What the report of this month must count of what was told. */
  reportCounts(figure: FigureId, count: number): void {
    this.toReport.push({ month: monthOf(localDate(this.now)), figure, count });
  }

  get countedInReports(): readonly Counted[] {
    return this.toReport;
  }

  /** What a program of its own has printed. */
  quote(printed: string): void {
    this.setting.voice.quote(printed);
  }

  /** What is seen beside the journal, each once. */
  say(...said: readonly Words[]): void {
    this.setting.voice.say(...said);
  }

  show(paper: string): void {
    this.setting.voice.show(paper);
  }

  /** A paper in two languages, by its half in this one. */
  showHalf(paper: string): void {
    const [kazakh = '', russian = kazakh] = paper.split('\n* * *\n');
    this.show((this.language === 'ru' ? russian : kazakh).trim());
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

/** Whatever keeps a person from opening a request is ended: what was filed is withdrawn, drafts are discarded, visits cancelled. */
async function endOpen(citizen: Player): Promise<void> {
  for (const { id: visitId, allowed } of await visitsTo(citizen))
    if (allowed.includes('CancelVisit')) await citizen.does('cancelVisit', { visitId });
  for (const { id: caseId, allowed } of await requestsOf(citizen)) {
    if (allowed.includes('WithdrawRequest')) await citizen.does('withdrawRequest', { caseId });
    if (allowed.includes('DiscardDraft')) await citizen.does('discardDraft', { caseId });
  }
}
