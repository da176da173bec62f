import { createHash, randomUUID } from 'node:crypto';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { ListAct, Obstacle, Plan } from '#casework/ports/commit.ts';
import type { Tokens } from '#casework/ports/machines.ts';
import type { OwedWork } from '#casework/ports/owed-work.ts';
import type { Papers } from '#casework/ports/papers.ts';
import type { People, PersonRecord } from '#casework/ports/people.ts';
import type { PreparedPapers } from '#casework/ports/prepared-papers.ts';
import type { Register } from '#casework/ports/register.ts';
import type { Turns } from '#casework/ports/turns.ts';
import { actFrom } from '#casework/signing/issue-numbers.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationEvent } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import type { ApplicationStatus } from '#domain/application/status.ts';
import { indexesOf } from '#domain/file/indexes.ts';
import { newFileId, newId } from '#domain/ids.ts';
import { enters, untouched } from '#domain/queue/act-on-list.ts';
import {
  type DayState,
  type Entry,
  emptyDay,
  emptyList,
  emptyYear,
  type ListState,
  type YearState,
  yearOf,
} from '#domain/queue/list.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';

/** Everything that remembers: the fakes and the real tables answer these alike. */
export interface Stores {
  readonly cases: CaseStore;
  readonly lists: CaseLists;
  readonly owed: OwedWork;
  readonly tokens: Tokens;
  readonly register: Register;
  readonly papers: Papers;
  readonly preparedPapers: PreparedPapers;
  readonly people: People;
  readonly access: AccessLog;
  readonly turns: Turns;
}

/** Stores are asked in a function, since they are made after the tests are told. */
export type Asked = () => Stores;

/** One table serves all tests of a run: nobody meets another's case, person or list. */
export const unique = (prefix: string): string => `${prefix}_${randomUUID().replaceAll('-', '')}`;

export const at = '2018-02-19T06:00:00.000Z';
export const minutesAfter = (minutes: number): string => new Date(Date.parse(at) + minutes * 60_000).toISOString();

/** A case of somebody new, told up to a status. */
export const aCase = (changes: Partial<Application> = {}, status: ApplicationStatus = 'OPENED'): Application => ({
  ...caseIn(status),
  id: newFileId(application, Date.parse(at)),
  applicant: unique('person'),
  number: unique('KZ'),
  ...changes,
});

/** An issued result after which nothing is left to do: its documents are registered in E-akimat too (5.4). */
export const aFinishedCase = (changes: Partial<Application> = {}): Application =>
  aCase({ registrations: { eAkimat: 'ЕА-1' }, holds: {}, task: undefined, ...changes }, 'ISSUED');

/** The same case one commit later. */
export const next = (theCase: Application, changes: Partial<Application> = {}): Application => ({
  ...theCase,
  ...changes,
  version: theCase.version + 1,
});

export const aRecord = (caseId: string, content: unknown = { reason: 'мәтін' }): PersonRecord => ({
  id: newId('record', Date.parse(at)),
  kind: 'reason',
  caseId,
  content,
  mac: 'mac',
});

const registered: ApplicationEvent = { type: 'RequestRegistered', number: '12' };

/** The commit that makes a case new, whatever its story. */
export const opening = (after: Application, changes: Partial<Plan<Application>> = {}): Plan<Application> => ({
  decidedOn: 0,
  after,
  events: [registered],
  actor: { kind: 'registrar', staff: 'staff_registrar', organisation: 'uralsk' },
  at,
  requestId: 'request-1',
  duties: [],
  indexes: indexesOf(application, after),
  claims: [],
  records: [],
  ...changes,
});

/** The commit that follows what was decided on. */
export const following = (before: Application, changes: Partial<Plan<Application>> = {}): Plan<Application> =>
  opening(changes.after ?? next(before), { decidedOn: before.version, ...changes });

/** What stood in the way, each thing once: a store may name a case for its snapshot and for its commit. */
export const distinct = (obstacles: readonly Obstacle[]): Obstacle[] =>
  [...new Set(obstacles.map((obstacle) => JSON.stringify(obstacle)))].map((text) => JSON.parse(text) as Obstacle);

/** A list that nobody else writes, as it is before its first act. */
export const aList = () => ({ provider: unique('provider'), list: 'public-sector' });

export function anEntry(of: { readonly provider: string; readonly list: string }, changes: Partial<Entry> = {}): Entry {
  return {
    caseId: newFileId(application, Date.parse(at)),
    ...of,
    day: '2018-02-19',
    priorityMoment: at,
    intakeSequence: 1,
    registerNumber: 1,
    registeredAt: at,
    active: true,
    ...changes,
  };
}

interface Books {
  readonly list: ListState;
  readonly year: YearState;
  readonly day?: DayState;
}

/** The act that puts an entry on a list read as these books, the first one's unless told. */
export function registering(entry: Entry, books?: Books): ListAct {
  const { provider, list } = entry;
  const {
    list: before,
    year,
    day = emptyDay(provider, list, entry.day),
  } = books ?? {
    list: emptyList(provider, list),
    year: emptyYear(provider, list, yearOf(entry.day)),
  };
  const { caseId, registeredAt: at } = entry;
  const acting = { ground: '5.5', caseId, at, actor: { kind: 'head' }, digest: sha256, salt: () => 'salt' };
  const reading = { list: before, years: new Map([[year.year, year]]), days: new Map([[day.day, day]]), entries: [] };
  return actFrom(reading, enters(untouched(reading), 'REGISTERED', entry, acting));
}

/** As the seal of a log item is made. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
