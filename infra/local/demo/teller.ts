import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationEvent } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { lawOfEvent, sentenceOf } from '#domain/application/words/event-words.ts';
import { entryWords } from '#domain/application/words/place/entry-words.ts';
import { termLeft } from '#domain/application/words/terms/term-left.ts';
import { fold } from '#domain/file/evolve.ts';
import { actorWords } from '#domain/file/words/actor-words.ts';
import { localDate, localTime } from '#domain/time/local-date.ts';
import { type Words, words } from '#domain/words.ts';
import { page, unbreakable } from './page.ts';
import type { Voice } from './voice.ts';

const quiet = new Set<ApplicationEvent['type']>([
  'TaskOpened',
  'TermStarted',
  'FormSaved',
  'DocumentAttached',
  'HoldEnded',
  'HoldContinued',
  'SignatureRefused',
]);
const whoActs: Readonly<Record<string, Words>> = actorWords;
/** The answer to the conditions of 9.2 and 10.9. */
const conformity = (conform: boolean): Words =>
  conform ? words('сәйкес', 'соответствуют', 'they conform') : words('сәйкес емес', 'не соответствуют', 'they do not');

/** Tells a case as its journal grows, one step after the other: time, paragraph, who, what, term left. Nothing is told that is not there. */
export class Teller {
  private told = 0;
  private theCase: Application | undefined;

  constructor(
    private readonly cases: CaseStore,
    private readonly voice: Voice,
    private readonly now: () => string,
  ) {}

  /** Tells what has happened to the case since the last time. */
  async tell(caseId: string): Promise<void> {
    const journal = await this.cases.journal(application, caseId);
    for (const { commit, events, actor, at } of journal.slice(this.told)) {
      this.told = commit;
      this.theCase = fold(application, this.theCase, { events, recorded: { id: caseId, at, commit } });
      for (const event of events) if (this.isTold(event)) this.line(event, actor, at);
    }
  }

  private isTold(event: ApplicationEvent): boolean {
    return !quiet.has(event.type) && !(event.type === 'TermMet' && !event.late);
  }

  private line(event: ApplicationEvent, actor: Readonly<Record<string, string>>, at: string): void {
    const theCase = this.theCase;
    if (!theCase) return;
    const what = `${sentenceOf(event)[this.voice.language]}${this.detail(event)}`;
    const time = `${localDate(at).slice(8)}.${localDate(at).slice(5, 7)} ${localTime(at)}`;
    const who = 'term' in event ? '' : `${whoActs[actor.kind ?? 'machine']?.[this.voice.language] ?? ''}: `;
    const left = this.left(theCase).replaceAll(' ', unbreakable);
    const head = `${time} ${lawOfEvent(event, theCase.channel)}`;
    this.voice.tell(page(`${who}${what}${left ? ` · ${left}` : ''}`, { head }));
  }

  private detail(event: ApplicationEvent): string {
    if (event.type === 'ResultSigned' && event.entry) return `: ${entryWords(event.entry)[this.voice.language]}`;
    if (event.type === 'PackageHanded' && event.taken) return ` ${event.number}`;
    if (event.type === 'PackageHanded' || event.type === 'RequestSubmitted') return `: ${event.number}`;
    if (event.type === 'ConformityChecked') return `: ${conformity(event.defects.length === 0)[this.voice.language]}`;
    return '';
  }

  private left({ terms: running }: Application): string {
    const total = running.total;
    return total?.state === 'running' ? termLeft('total', total, this.now()).text[this.voice.language] : '';
  }
}
