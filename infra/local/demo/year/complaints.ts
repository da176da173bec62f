import { setTimeout as pause } from 'node:timers/promises';
import { localDate } from '#domain/time/local-date.ts';
import type { AmendmentView } from '#http/views/files/amendment-view.ts';
import type { ComplaintView } from '#http/views/files/complaint-view.ts';
import { citizenOf } from '#infra/local/acting/deeds.ts';
import { type Executors, executorNamed } from '#infra/local/acting/executor-named.ts';
import { patienceSeconds } from '#infra/local/acting/players.ts';
import { Advice } from '#infra/running/advice.ts';
import type { DemoStage } from '../stage.ts';
import { complaintTexts as texts } from '../written.ts';
import {
  complainedWords,
  complaintAnsweredWords,
  complaintPassedUpWords,
  suspensionOverWords,
} from './complaint-words.ts';
import { dayOf, headOf } from './head-words.ts';
import type { Person } from './people.ts';
import { facts as must } from './year-words.ts';

/** Reads a complaint until it stands so; the machine works between. */
async function untilItIs(person: Person, complaintId: string, status: string): Promise<ComplaintView> {
  for (let end = Date.now() + patienceSeconds * 1000; ; await pause(250)) {
    const file = await person.does<ComplaintView>('readComplaint', { complaintId });
    if (file.status === status) return file;
    if (Date.now() > end) throw new Advice(`Waited ${patienceSeconds} s in vain for ${status}: ${file.status}`);
  }
}

const textOf = (stage: DemoStage, person: Person) => ({
  ...{ iin: citizenOf(person.login).iin, name: person.name, address: 'Орал қаласы, Достық даңғылы, 10-үй' },
  ...{ phone: '+77111234567', against: stage.written(texts.against) },
  ...{ happened: stage.written(texts.happened), asked: stage.written(texts.asked) },
});

/** APPK 96: who was removed complains in time, and stands on the list again at once, by the same commit. */
export async function complain(stage: DemoStage, person: Person, removal: string): Promise<ComplaintView> {
  const filed = await person.does<ComplaintView>('fileComplaint', {
    against: { file: removal },
    text: textOf(stage, person),
  });
  stage.holds(filed.suspends === true, must.suspended);
  const last = filed.terms.find(({ term }) => term === 'answering')?.lastDay ?? '';
  stage.line(headOf(localDate(stage.now), '11'), complainedWords(person.name, filed.number, dayOf(last)));
  return filed;
}

const [drafting, signing] = ['quality-controller', 'quality-controller-2'] as const;

/** What the second instance says: the outcome, why, and what is owed by it. */
interface Answer {
  readonly outcome: 'SATISFIED' | 'NOT_SATISFIED';
  readonly reasons: string;
  readonly owed?: string;
  readonly act?: string;
}

/** APPK 91: the head signed the removal himself, so he passes the complaint up; there one drafts and another signs. */
export async function answerAbove(
  stage: DemoStage,
  person: Person,
  { id: complaintId, ...answer }: Pick<ComplaintView, 'id'> & Answer,
): Promise<void> {
  await stage.official('head').does('passUpComplaint', { complaintId, reason: stage.written(texts.passedUp) });
  const second = await person.does<ComplaintView>('readComplaint', { complaintId });
  const last = second.terms.find(({ term }) => term === 'second')?.lastDay ?? '';
  stage.line(headOf(localDate(stage.now), 'APPK 91'), complaintPassedUpWords(person.name, dayOf(last)));
  const reviewer = executorNamed(await stage.as(signing).does<Executors>('listExecutors'), drafting);
  await stage.as(signing).does('nameReviewer', { complaintId, reviewer, reason: stage.written(texts.review) });
  await stage.as(drafting).does('draftAnswer', { complaintId, ...answer });
  await stage.as(signing).does('signPapers', { caseIds: [complaintId] });
  const answered = await untilItIs(person, complaintId, 'ANSWERED');
  stage.line(headOf(localDate(stage.now), '11'), complaintAnsweredWords(person.name, answered.publicStatus));
}

/** X54: the removal goes on with the end of the tenth working day after the answer; the clock goes there. */
export async function goesOn(stage: DemoStage, person: Person, amendmentId: string): Promise<AmendmentView> {
  const { terms } = await person.does<AmendmentView>('readAmendment', { amendmentId });
  const due = terms.find(({ term }) => term === 'suspension')?.dueAt ?? stage.now;
  await stage.moveTo(new Date(Date.parse(due) + 60_000).toISOString());
  for (let end = Date.now() + patienceSeconds * 1000; ; await pause(250)) {
    const file = await person.does<AmendmentView>('readAmendment', { amendmentId });
    if (file.status === 'IN_FORCE') {
      stage.line(headOf(localDate(stage.now), 'APPK 96'), suspensionOverWords(person.name));
      return file;
    }
    if (Date.now() > end) throw new Advice(`Waited ${patienceSeconds} s in vain for IN_FORCE: ${file.status}`);
  }
}
