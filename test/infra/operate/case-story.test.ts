import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { caseNumber } from '#domain/codes/case-number.ts';
import type { OfKind } from '#domain/kinds.ts';
import { queueLists } from '#domain/regulation/categories.ts';
import { headingOf, presentOf, termsOf } from '#infra/operate/cases/case-standing.ts';
import { executionsAsked, storyOf } from '#infra/operate/cases/case-story.ts';
import { findFile } from '#infra/operate/cases/find-case.ts';
import { caseId, caseIn } from '#test/builders/requests/a-case.ts';
import { aToldCase, at } from '#test/builders/requests/a-told-case.ts';
import { memoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';

const told: OfKind = { kind: application, file: caseIn('ACCEPTED') };

describe('the story of a case for the one who runs the service', () => {
  it('tells each event in one line: local time, paragraph, who by role and organisation, what', async () => {
    const story = storyOf(told, await (await aToldCase()).journal(application, caseId), 'en');
    expect(story).toContain(
      '2018-02-19 11:01  10.5    service recipient  The signed request is submitted; the priority moment, which decides the place in the queue, is fixed',
    );
    expect(story).toContain(
      '2018-02-19 11:09  5.2     registrar, uralsk  The documents are registered and passed for resolution',
    );
    expect(story).toContain(
      '2018-02-19 11:02  10.6    the system  A neighbouring system does not answer for the time being; the wait begins: Revocation list of signing certificates (LIST_STALE, next try 2018-02-19 11:03)',
    );
    expect(story).toContain(
      '2018-02-19 11:01  10.11     ·  A term begins: Term of the whole service (last day 2018-03-26, due 2018-03-27 00:00)',
    );
    expect(story.at(-1)).toContain('The procedure is resumed (by the operator of the service, attempt 2)');
  });

  it('speaks Kazakh and Russian too, and never names a person', async () => {
    const journal = await (await aToldCase()).journal(application, caseId);
    expect(storyOf(told, journal, 'kk').join()).toContain('кеңсе қызметкері, uralsk');
    expect(storyOf(told, journal, 'ru').join()).toContain('сотрудник канцелярии, uralsk');
    expect(storyOf(told, journal, 'en').join()).not.toMatch(/staff_|person_/);
  });

  it('names every execution the commits asked for, those of a resumed case too', async () => {
    const cases = await aToldCase();
    const asked = executionsAsked(told, await cases.journal(application, caseId));
    const owed = (await cases.owed.of(caseId)).flatMap(({ duties }) => duties).filter(({ duty }) => duty === 'start');
    expect(asked).toEqual(owed);
    expect(asked.map(({ machine: of, name }) => `${of} ${name}`)).toEqual(
      expect.arrayContaining([
        `portal-intake ${caseId}-1`,
        `examination ${caseId}-1`,
        `examination ${caseId}-2`,
        `deadline ${caseId}-total-2`,
      ]),
    );
  });

  it('says what is open, what is held, and how much of each running term is left', async () => {
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
    const one: OfKind = { kind: application, file: held };
    expect(presentOf(one, 'en')).toEqual([
      'task 5.2: registrar, uralsk, open since 2018-02-19 11:06, due 2018-02-19 11:20, claimed by staff_1',
      'step 5.4 held since 2018-02-19 11:00: E-akimat (TIMEOUT), 3 tries, next 2018-02-19 11:09',
    ]);
    const terms = termsOf(one, '2018-02-20T06:00:00.000Z', 'en');
    expect(terms.find((line) => line.startsWith('Term of the whole service'))).toContain('Days left: 34');
    expect(terms.find((line) => line.startsWith('Term for the registration'))).toContain('The term ended');
    expect(terms.find((line) => line.startsWith('Term for the intake'))).toContain('met 2018-02-19 11:04');
  });
});

describe('the story of an amendment for the one who runs the service', () => {
  it('is told as that of a request: what is decided, each event with its paragraph, executions, task and terms', async () => {
    const listed = await aListedPerson();
    const { service } = listed;
    const id = await listed.proposes();
    await listed.answers(id);
    await listed.namesExaminer(id);
    const one = await findFile(id, { cases: service.store, lists: service.store.lists });
    const journal = await service.store.journal(one.kind, id);
    expect(headingOf(one, 'en')).toBe(
      `Removal from the register: uralsk, ${queueLists['public-sector'].name.en}, register number 1  ${id}  UNDER_EXAMINATION  It is examined and a draft is prepared`,
    );
    const story = storyOf(one, journal, 'en').map((line) => line.slice(18));
    expect(story).toEqual(
      expect.arrayContaining([
        '73(1)   responsible executor, uralsk  It is proposed, with its ground',
        'APPK 73  the system  What is proposed is told in the cabinet',
        'APPK 73  service recipient  The person has answered',
        '5.3     head of the provider, uralsk  The examiner is named',
      ]),
    );
    expect(story.join()).toContain('A term is met: Term for the answer');
    expect(story.join()).not.toMatch(/staff_|person_/);
    expect(executionsAsked(one, journal).map(({ machine }) => machine)).toContain('amendment');
    expect(presentOf(one, 'en')[0]).toContain('task 73(1): responsible executor, uralsk');
    expect(termsOf(one, service.deps.clock.now(), 'en').join()).toMatch(
      /Term for the examination\s+2018-03-\d\d {2}Days left/,
    );
  });
});

describe('finding a case', () => {
  it('takes its id or its number, however typed', async () => {
    const cases = memoryCaseStore();
    const number = caseNumber(2018, [0, 0, 0, 0, 0, 0, 0, 1]);
    cases.seed({ ...caseIn('ACCEPTED'), number });
    const deps = { cases, lists: cases.lists };
    for (const said of [caseId, number, number.toLowerCase()])
      expect((await findFile(said, deps)).file.id).toBe(caseId);
  });

  it('refuses nothing and anything unknown with advice', async () => {
    const cases = memoryCaseStore();
    const deps = { cases, lists: cases.lists };
    await expect(findFile(undefined, deps)).rejects.toThrow('Which case?');
    for (const said of ['case_nowhere', 'paper_nowhere'])
      await expect(findFile(said, deps)).rejects.toThrow(`There is no case ${said}`);
  });
});
