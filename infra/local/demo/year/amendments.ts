import { setTimeout as pause } from 'node:timers/promises';
import { addDays, localDate } from '#domain/time/local-date.ts';
import type { AmendmentView } from '#http/views/files/amendment-view.ts';
import { patienceSeconds } from '#infra/local/acting/players.ts';
import { Advice } from '#infra/running/advice.ts';
import type { DemoStage } from '../stage.ts';
import { removalTexts as removal, restorationTexts as restoration } from '../written.ts';
import { dayOf, headOf } from './head-words.ts';
import type { Person } from './people.ts';
import { executorOf, yearList } from './requests.ts';
import { answeredWords, leavingWords, facts as must, proposedWords, restorationWords } from './year-words.ts';

/** A fact and whence it is known, as an executor types it. */
export interface Fact {
  readonly kind: string;
  readonly fact: string;
  readonly source: { readonly kind: string; readonly name: string };
  readonly on: string;
}

const bought = (stage: DemoStage, on: string): Fact => ({
  kind: 'BOUGHT',
  fact: stage.written(removal.fact),
  source: { kind: 'REGISTER', name: stage.written(removal.source) },
  on,
});
const byCourt = (stage: DemoStage, on: string): Fact => ({
  kind: 'COURT_RESTORED',
  fact: stage.written(restoration.fact),
  source: { kind: 'COURT', name: stage.written(restoration.source) },
  on,
});

/** Reads an amendment until it stands so; the machine works between. */
export async function untilItIs(
  person: Pick<Person, 'does'>,
  amendmentId: string,
  status: string,
): Promise<AmendmentView> {
  for (let end = Date.now() + patienceSeconds * 1000; ; await pause(250)) {
    const file = await person.does<AmendmentView>('readAmendment', { amendmentId });
    if (file.status === status) return file;
    if (Date.now() > end) throw new Advice(`Waited ${patienceSeconds} s in vain for ${status}: ${file.status}`);
  }
}

interface Proposed {
  readonly purpose: 'REMOVAL' | 'RESTORATION';
  readonly ground: string;
  readonly facts: readonly Fact[];
  readonly cure?: string;
}

/** 73(1): one executor proposes; the entry is named by its list and number. */
function propose(stage: DemoStage, registerNumber: number, proposed: Proposed): Promise<AmendmentView> {
  return stage.official('executor').does('proposeAmendment', { list: yearList, registerNumber, ...proposed });
}

interface Decided extends Pick<Proposed, 'facts' | 'cure'> {
  readonly outcome?: 'AMENDED' | 'LEFT';
}

/** Another examines and drafts, and the head signs. */
export async function decide(
  stage: DemoStage,
  amendmentId: string,
  { outcome = 'AMENDED', ...said }: Decided,
): Promise<void> {
  const examiner = await executorOf(stage, 'deputy');
  const head = stage.official('head');
  await head.does('nameExaminer', { amendmentId, examiner, reason: 'Ұсынысты тексеріңіз' });
  await stage.official('deputy').does('draftAmendment', { amendmentId, outcome, ...said });
  await head.does('signPapers', { caseIds: [amendmentId] });
}

/** The removal of whoever bought a dwelling: told, answered, examined by another, signed, told again, and then in force (73). */
export async function remove(stage: DemoStage, person: Person, registerNumber: number): Promise<AmendmentView> {
  const today = localDate(stage.now);
  const facts = [bought(stage, addDays(today, -7))];
  const cure = stage.written(removal.cure);
  const { id, ground } = await propose(stage, registerNumber, {
    purpose: 'REMOVAL',
    ground: 'NEED_ENDED',
    facts,
    cure,
  });
  await untilItIs(person, id, 'ANSWER_AWAITED');
  stage.line(headOf(today, ground.article), proposedWords(person.name, ground.text));
  await person.does('answerProposal', { amendmentId: id, answer: stage.written(removal.answer) });
  stage.line(headOf(today, 'APPK 73'), answeredWords(person.name));
  await untilItIs(person, id, 'UNDER_EXAMINATION');
  await decide(stage, id, { facts, cure });
  return untilItIs(person, id, 'IN_FORCE');
}

/** A court has found otherwise: back with the old moment and number, in force with the signature (X36, X126). */
export async function restore(stage: DemoStage, person: Person, registerNumber: number): Promise<AmendmentView> {
  const facts = [byCourt(stage, '2018-09-10')];
  const proposed = await propose(stage, registerNumber, { purpose: 'RESTORATION', ground: 'COURT_ACT', facts });
  const { id, ground } = await untilItIs(person, proposed.id, 'UNDER_EXAMINATION');
  stage.line(headOf(localDate(stage.now), ground.article), restorationWords(person.name, ground.text));
  await decide(stage, id, { facts });
  return untilItIs(person, id, 'IN_FORCE');
}

/** Who leaves signs it, and stands on the list until the tenth day has ended (X127); the clock goes there. */
export async function leave(stage: DemoStage, person: Person, caseId: string): Promise<AmendmentView> {
  const { id } = await person.does<AmendmentView>('leaveQueue', { caseId });
  const { ground, terms } = await untilItIs(person, id, 'REVOCABLE');
  const force = terms.find(({ term }) => term === 'force');
  stage.holds(force !== undefined, must.standsNoMore);
  const last = dayOf(force?.lastDay ?? '');
  stage.line(headOf(localDate(stage.now), ground.article), leavingWords(person.name, last));
  await stage.moveTo(new Date(Date.parse(force?.dueAt ?? stage.now) + 60_000).toISOString());
  return untilItIs(person, id, 'IN_FORCE');
}
