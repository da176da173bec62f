import * as z from 'zod/mini';
import { allocation } from '#domain/allocation/kind.ts';
import { statusWords as roundWords } from '#domain/allocation/words/status-words.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { statusWords } from '#domain/amendment/words/status-words.ts';
import { purposeWords } from '#domain/amendment/words/told-words.ts';
import { application } from '#domain/application/kind.ts';
import { termIds } from '#domain/application/terms.ts';
import { statusLabels } from '#domain/application/words/status-labels.ts';
import { termLeft } from '#domain/application/words/terms/term-left.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { statusWords as complaintStatusWords } from '#domain/complaint/words/status-words.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import { statusWords as dwellingWords } from '#domain/dwelling/words/status-words.ts';
import type { TermState } from '#domain/file/state.ts';
import { actorWords } from '#domain/file/words/actor-words.ts';
import { waitedFor } from '#domain/file/words/hold-sentence.ts';
import { lawShown } from '#domain/file/words/law-shown.ts';
import { runOut, type TermLeft, timeLeft } from '#domain/file/words/time-left.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { statusWords as visitStatusWords } from '#domain/home-visit/words/status-words.ts';
import { isOf, type OfKind } from '#domain/kinds.ts';
import { offer } from '#domain/offer/kind.ts';
import { statusWords as offerWords } from '#domain/offer/words/status-words.ts';
import { oldList } from '#domain/old-list/kind.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Language } from '#domain/words.ts';
import { aligned } from '#infra/running/columns.ts';
import { onTheClock } from '#infra/running/on-the-clock.ts';
import type { ExecutionState } from '../execution-states.ts';
import { executionWords } from '../execution-words.ts';
import type { Started } from './case-story.ts';
import { endedWords, entryOfList, heldWords, missedWords, notFiled, taskWords, visitWords } from './case-words.ts';
import { standingByRows } from './kinds-told.ts';
import { turnOf } from './rows-detailed.ts';

const TermName = z.enum(termIds);

/** The first line: its number or what it decides, its id and how it stands. */
export function headingOf(one: OfKind, language: Language): string {
  const { id, status } = one.file;
  if (isOf(amendment, one)) {
    const { purpose, entry } = one.file;
    const what = `${purposeWords[purpose][language]}: ${entryOfList(entry)[language]}`;
    return `${what}  ${id}  ${status}  ${statusWords(one.file.status)[language]}`;
  }
  const byRows = standingByRows(one);
  if (byRows) return `${byRows.what[language]}  ${id}  ${status}  ${byRows.status[language]}`;
  if (isOf(complaint, one)) return `${one.file.number}  ${id}  ${status}  ${complaintStatusWords(one.file)[language]}`;
  if (isOf(homeVisit, one)) {
    const what = `${visitWords[language]}: ${one.file.centre}`;
    return `${what}  ${id}  ${status}  ${visitStatusWords(one.file.status)[language]}`;
  }
  if (isOf(offer, one)) {
    const said = offerWords(one.file.status, one.file.overtakenBy)[language];
    return `${entryOfList(one.file.entry)[language]}  ${id}  ${status}  ${said}`;
  }
  if (isOf(allocation, one)) return `${id}  ${status}  ${roundWords(one.file.status)[language]}`;
  if (isOf(dwelling, one)) return `${id}  ${status}  ${dwellingWords(one.file.status)[language]}`;
  if (!isOf(application, one)) throw new Error(`nobody tells of ${one.kind.prefix}`);
  return `${one.file.number ?? notFiled[language]}  ${id}  ${status}  ${statusLabels[one.file.status][language]}`;
}

/** A step that is done under a reading of ours is called by its own name. */
function paragraphOfStep({ kind, file }: OfKind, step: string): string {
  const law = lawShown(kind.steps[step]?.paragraph(file) ?? '');
  return /\d/.test(law) ? law : step;
}

/** The open task and what waits beside it. */
export function presentOf(one: OfKind, language: Language): string[] {
  const { task, holds } = one.file;
  const open = task && {
    paragraph: paragraphOfStep(one, task.step),
    role: actorWords[task.role],
    organisation: task.organisation,
    since: onTheClock(task.openedAt),
    due: task.dueAt && onTheClock(task.dueAt),
    claimedBy: task.claimedBy,
  };
  const held = Object.entries(holds).map(([step, { cause, since, tries, nextTryAt }]) =>
    heldWords({
      paragraph: paragraphOfStep(one, step),
      since: onTheClock(since),
      cause,
      waitsFor: waitedFor(one.kind, step, cause),
      tries,
      next: onTheClock(nextTryAt),
    }),
  );
  const turn = isOf(oldList, one) ? [turnOf(one.file)] : [];
  return [...turn, ...(open ? [taskWords(open)] : []), ...held].map((said) => said[language]);
}

/** How much of a term is left, in the words of its kind. */
function leftOf({ kind, file }: OfKind, state: TermState, now: Instant): TermLeft {
  const row = kind.terms(file)[state.term];
  if (kind.prefix === application.prefix) return termLeft(TermName.parse(state.term), state, now);
  return timeLeft(
    { unit: row?.unit ?? 'calendarDay', over: row?.endsIn === undefined ? undefined : runOut },
    state,
    now,
  );
}

/** Each term by its name, with how it stands and, while it runs, how much of it is left. */
export function termsOf(one: OfKind, now: Instant, language: Language): readonly string[] {
  const { kind, file } = one;
  const rows = kind.terms(file);
  return aligned(
    Object.entries(file.terms).map(([term, state]) => {
      const ended = state.endedAt ? ` ${onTheClock(state.endedAt)}` : '';
      const stands =
        state.state === 'running' ? leftOf(one, state, now).text[language] : `${endedWords(state)[language]}${ended}`;
      const missed = state.missedAt ? `, ${missedWords(onTheClock(state.missedAt))[language]}` : '';
      return [rows[term]?.name[language] ?? term, state.lastDay, `${stands}${missed}`];
    }),
  );
}

/** Each execution with its times by the clock of AWS, which nobody moves, and how it stands. */
export const executionLines = (
  executions: readonly (Pick<Started, 'machine' | 'name'> & ExecutionState)[],
  language: Language,
): readonly string[] =>
  aligned(
    executions.map(({ machine, name, status, error, startDate, stopDate }) => [
      machine,
      name,
      ...[startDate, stopDate].map((date) => (date ? onTheClock(date.toISOString()) : '')),
      executionWords(status, error)[language],
    ]),
  );
