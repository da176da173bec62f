import { describe, expect, it } from 'vitest';
import type { CommitRecord } from '#casework/ports/case-store.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationEvent } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import type { Duty } from '#domain/file/owed.ts';
import type { OfKind } from '#domain/kinds.ts';
import { executionLines, headingOf, presentOf, termsOf } from '#infra/operate/cases/case-standing.ts';
import { executionsAsked, storyOf } from '#infra/operate/cases/case-story.ts';
import * as caseWords from '#infra/operate/cases/case-words.ts';
import { findFile } from '#infra/operate/cases/find-case.ts';
import { caseId, caseIn } from '#test/builders/requests/a-case.ts';
import { aToldCase, at } from '#test/builders/requests/a-told-case.ts';
import { foreignIn } from '#test/builders/words/told-in.ts';
import { memoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';

const entry = { registerNumber: 3, place: 2, listSize: 9 };
/** Every event that has more to tell than its sentence. */
const detailed = [
  { type: 'TermStarted', term: 'total', lastDay: '2018-03-26', dueAt: at(9) },
  { type: 'TermMissed', term: 'total', dueAt: at(9), cause: 'OVERDUE' },
  { type: 'TermMissed', term: 'intake', dueAt: at(9), cause: 'HELD' },
  { type: 'TermEscalated', term: 'total', to: 'head' },
  { type: 'TermEscalated', term: 'total', to: 'administrator' },
  { type: 'HoldBegan', step: 'query-registers', cause: 'PERSONS_NO_CONNECTION', nextTryAt: at(9) },
  { type: 'HoldContinued', step: 'query-registers', cause: 'NOTARY_TIMEOUT', nextTryAt: at(9) },
  { type: 'TaskOpened', step: '5.2', role: 'registrar', organisation: 'uralsk' },
  { type: 'ResultSigned', kind: 'NOTICE', entry },
  { type: 'ResultSigned', kind: 'REFUSAL' },
  { type: 'SignatureRefused', fault: 'KEY_EXPIRED' },
  ...['OPERATOR', 'RECONCILED', 'HISTORY', 'THROTTLED', 'FAILED', 'TIMED_OUT', 'ABORTED'].map((why) => ({
    type: 'ProcedureResumed',
    attempt: 2,
    why,
  })),
] as unknown as ApplicationEvent[];
const actors = [
  { kind: 'head', organisation: 'uralsk', standsFor: 'staff_2' },
  { kind: 'machine' },
  { kind: 'recipient' },
];
const journal = actors.map((actor, index) => ({
  commit: index + 1,
  at: at(index),
  actor,
  events: detailed,
})) as unknown as CommitRecord[];

const held = {
  ...caseIn('ACCEPTED', 'corporation'),
  holds: { '5.4': { cause: 'TIMEOUT', since: at(0), tries: 3, nextTryAt: at(9) } },
  task: {
    step: '5.2',
    role: 'registrar',
    organisation: 'uralsk',
    openedAt: at(6),
    dueAt: at(20),
    claimedBy: 'staff_1',
  },
} as const;
const state = { lastDay: '2018-03-26', dueAt: at(9), endedAt: at(8) };
const ended = {
  ...held,
  terms: {
    total: { ...state, state: 'met', missedAt: at(7) },
    registration: { ...state, state: 'lapsed' },
    resolution: { ...state, state: 'met' },
  },
} as never;
const of = (file: Application): OfKind => ({ kind: application, file });
const [startDate, stopDate] = [new Date(at(0)), new Date(at(1))];
const executions = ['RUNNING', 'SUCCEEDED', 'ABORTED', 'TIMED_OUT', 'NOT STARTED'].map((status) => ({ status }));
const failed = ['States.ServiceRestart', 'States.TaskFailed', undefined].map((error) => ({ status: 'FAILED', error }));
const run = { machine: 'deadline', name: `${caseId}-total-2`, startDate, stopDate };
const duties: Duty[] = [
  { duty: 'answer' },
  { duty: 'forget', documentId: 'D7', versionId: '1' },
  { duty: 'start', machine: 'deadline', name: caseId, input: {} },
  { duty: 'stop', machine: 'deadline', name: caseId },
];

describe.each(['kk', 'ru', 'en'] as const)('what npm run case tells in %s', (language) => {
  it('is in no other language, ids and codes of systems excepted', async () => {
    const lines = [
      ...storyOf(of(caseIn('ACCEPTED')), await (await aToldCase()).journal(application, caseId), language),
      ...storyOf(of(held), journal, language),
      ...presentOf(of(held), language),
      ...termsOf(of(held), at(0), language),
      ...termsOf(of(ended), at(0), language),
      ...executionLines(
        [...executions, ...failed].map((how) => ({ ...run, ...how })),
        language,
      ),
      ...duties.map((duty) => caseWords.dutyWords(duty)[language]),
      ...[...Object.values(caseWords.headings), caseWords.none, caseWords.notFiled, caseWords.commitWords(2)].map(
        (said) => said[language],
      ),
    ];
    expect(lines.flatMap((line) => foreignIn(line, language).map((word) => `${word}: ${line}`))).toEqual([]);
  });

  it('is in no other language where it is of an amendment', async () => {
    const listed = await aListedPerson();
    const id = await listed.proposes();
    await listed.answers(id);
    await listed.namesExaminer(id);
    const { store, clock } = { ...listed.service, ...listed.service.deps };
    const one = await findFile(id, { cases: store, lists: store.lists }, language);
    const told = await store.journal(one.kind, id);
    const signed = [
      { type: 'DecisionSigned', outcome: 'AMENDED' },
      { type: 'DecisionSigned', outcome: 'LEFT' },
      { type: 'AmendmentOvertaken', status: 'HOUSED' },
    ].map((event) => ({ ...journal[1], events: [event] })) as unknown as CommitRecord[];
    const holds = { 'enforce-amendment': { cause: 'TIMEOUT', since: at(0), tries: 1, nextTryAt: at(9) } };
    const lines = [
      headingOf(one, language),
      ...storyOf(one, [...told, ...signed], language),
      ...presentOf(one, language),
      ...presentOf({ ...one, file: { ...one.file, task: undefined, holds } } as never, language).map((line) =>
        line.replace('enforce-amendment', ''),
      ),
      ...termsOf(one, clock.now(), language),
      ...executionLines(
        executionsAsked(one, told).map((asked) => ({ ...asked, status: 'RUNNING' })),
        language,
      ),
    ];
    expect(lines.flatMap((line) => foreignIn(line, language).map((word) => `${word}: ${line}`))).toEqual([]);
    expect(lines.join('\n')).not.toMatch(/\bX\d/);
  });

  it('says of what broke off by what, and that the case goes on', () => {
    const [restarted, faulty] = executionLines(
      failed.map((how) => ({ ...run, ...how })),
      language,
    );
    expect(restarted).toContain('npm start');
    expect(restarted).not.toContain('States.');
    expect(faulty).toContain('(States.TaskFailed)');
    expect(faulty).toContain('npm run resume');
  });

  it.each(['case_0', 'amendment_0', undefined])('says so where there is no such case: %s', async (said) => {
    const cases = memoryCaseStore();
    const refusal = await findFile(said, { cases, lists: cases.lists }, language).catch(
      (error: Error) => error.message,
    );
    expect(
      foreignIn(
        String(refusal).replaceAll(
          /(?:dwelling|allocation|offer|oldlist|oldentry|inventory|needs|case|amendment|complaint|visit)_…/g,
          '',
        ),
        language,
      ),
    ).toEqual([]);
  });
});
