import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { People } from '#casework/ports/people.ts';
import type { Register } from '#casework/ports/register.ts';
import { type SlowedDeps, slowed } from '#casework/slowed.ts';
import type { Turned } from '#casework/turned.ts';
import { typed } from '#casework/typed.ts';
import { type Actor, actorRecord, subjectOf } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { parseCaseNumber } from '#domain/codes/case-number.ts';
import { isClosedTo, opensWords } from '#domain/file/desk-hours.ts';
import { isRecused } from '#domain/file/may-act.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { StatusAnswer } from './status-answer.ts';
import { statusFacts } from './status-facts.ts';
import { statusOf } from './status-of.ts';

export interface CallerDeps extends SlowedDeps {
  readonly cases: CaseStore;
  readonly lists: CaseLists;
  readonly register: Register;
  readonly people: People;
  readonly access: AccessLog;
  readonly keyring: Keyring;
}

interface Question {
  /** as the caller says it, in whatever letters and spaces */
  readonly number: string;
  readonly iin: string;
  readonly reason: string;
}

export interface Answering {
  readonly by: Actor;
  readonly now: Instant;
  readonly requestId: string;
}

/**
 * 16: the status for a caller, who names the number and the IIN. An unknown number and another's IIN get one
 * answer; what does not fit together is counted against whoever asks (X82), and every question noted with its reason before
 * it is answered. Whoever is recused from the request tells no caller of it (X70).
 */
export const statusForCaller = (question: Question, answering: Answering, deps: CallerDeps): Answer<StatusAnswer> => {
  const { now } = answering;
  const of = async (theCase: Application) => statusOf(theCase, now, await statusFacts(theCase, { now }, deps));
  return forCaller(question, answering, { tell: { fields: ['status'], of }, deps });
};

/** What a caller is told of a file, and how its log of looks calls that. */
export interface Telling<F, T> {
  readonly fields: readonly string[];
  readonly of: (file: F) => Promise<T>;
}

interface Told<F, T> {
  readonly tell: Telling<F, T>;
  readonly deps: CallerDeps;
}

/**
 * The same for whatever a caller may be told as its status. Nobody stands at a closed desk who could ask there (X113); on the
 * telephone it is told at any hour.
 */
export async function forCaller<T>(
  { number: said, iin, reason }: Question,
  answering: Answering,
  { tell, deps }: Told<Application, T>,
): Answer<T> {
  const number = parseCaseNumber(said) ?? said;
  const find = async (person: string): Promise<Found<Application>> => {
    const caseId = await deps.lists.byNumber(number);
    const found = await deps.cases.load(application, caseId ?? number);
    const theCase = found?.applicant === person ? found : undefined;
    return { subject: caseId ?? number, file: theCase };
  };
  const isBarred = (theCase: Application) => isRecused(application, theCase, answering.by);
  return toldToCaller({ number, iin, reason, find, isBarred }, answering, { tell, deps });
}

export type Answer<T> = Promise<Result<T, Turned<'CASE_NOT_FOUND' | 'RECUSED' | 'CENTRE_CLOSED'>>>;

/** What fits what a caller has named, and as whose look it is noted whether anything does. */
export interface Found<F> {
  readonly subject: string;
  readonly file: F | undefined;
}

interface Sought<F> {
  readonly number: string;
  readonly iin: string;
  readonly reason: string;
  readonly find: (person: string) => Promise<Found<F>>;
  readonly isBarred: (file: F) => boolean;
}

/** One answer to whatever does not fit, counted against whoever asks; each question is noted before it is answered. */
export async function toldToCaller<F, T>(
  { number, iin, reason, find, isBarred }: Sought<F>,
  answering: Answering,
  { tell, deps }: Told<F, T>,
): Answer<T> {
  const { by, now } = answering;
  if (isClosedTo(by, now)) return refused({ code: 'CENTRE_CLOSED', cure: opensWords(now) });
  const person = await deps.keyring.personOf(iin);
  const look = async (): Answer<T> => {
    const { subject, file } = await find(person);
    const isTold = file !== undefined && !isBarred(file);
    await noteQuestion({ subject, fields: isTold ? tell.fields : [], reason }, answering, deps);
    if (!file) return refused({ code: 'CASE_NOT_FOUND' });
    return isTold ? ok(await tell.of(file)) : refused({ code: 'RECUSED' });
  };
  const about = { number, person, asker: subjectOf(by) };
  return slowed({ tried: 'status', about, wrong: ['CASE_NOT_FOUND'], look }, deps);
}

interface Noted {
  readonly subject: string;
  readonly fields: readonly string[];
  readonly reason: string;
}

/** The reason is a person's own words, so it has a record of its own, which the log names; unknown numbers are logged too. */
export async function noteQuestion(
  { subject, fields, reason }: Noted,
  { by, now: at, requestId }: Answering,
  deps: Pick<CallerDeps, 'people' | 'access' | 'keyring'>,
) {
  const { record } = await typed('reason', reason, { now: at }, deps);
  await deps.people.write(record);
  const look = { reader: actorRecord(by), subject, fields, why: '16', record: record.id, at, requestId };
  await deps.access.append(look);
}
