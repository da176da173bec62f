import { describe, expect, it } from 'vitest';
import { execute } from '#casework/execute.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import { application } from '#domain/application/kind.ts';
import { caseNumber } from '#domain/codes/case-number.ts';
import type { FrameCommand } from '#domain/file/command.ts';
import { ok } from '#domain/result.ts';
import { executionsAsked, presentOf, storyOf, termsOf } from '#infra/operate/case-story.ts';
import { findCase, findFile } from '#infra/operate/find-case.ts';
import { caseId, caseIn, machine, person, recipient, record, staff } from '#test/builders/a-case.ts';
import { aForm, citizen } from '#test/builders/a-citizen.ts';
import { aDocument } from '#test/builders/a-document.ts';
import { memoryCaseStore } from '#test/fakes/memory-case-store.ts';

const paper = { id: 'paper_1', type: 'REQUEST', sha256: 'ab', versionId: '1' };
const at = (minute: number) => `2018-02-19T06:${String(minute).padStart(2, '0')}:00.000Z`;

/** A case whose whole journal is written by the only way there is. */
async function told() {
  const cases = memoryCaseStore();
  const deps = { cases, pause: async () => undefined, random: () => 0 };
  const act = async (
    minute: number,
    actor: ReturnType<typeof recipient>,
    command: ApplicationCommand | FrameCommand,
  ) => {
    const done = await execute(
      application,
      { fileId: caseId, asked: { command }, actor, now: at(minute), requestId: `r${minute}` },
      deps,
    );
    if (!done.ok) throw new Error(done.error.code);
  };
  const content = aForm(citizen(1));
  const form = { record: record('record_form'), content, family: [], familyNames: [] };
  const ended = { ...caseIn('OPENED'), id: 'case_old', status: 'WITHDRAWN' as const };
  const refiling = { ended, form, documents: [aDocument('D7')] };
  await act(0, recipient(), { type: 'OpenRequest', channel: 'portal', applicant: person, refiling });
  const filing = { number: 'KZ-2018-00000000-0', intakeSequence: 7, request: paper, form };
  await act(1, recipient(), { type: 'SubmitRequest', filing, signature: { sha256: 'aa', versionId: '1' } });
  await act(2, machine, { type: 'Hold', step: '10.6', cause: 'LIST_STALE', nextTryAt: at(3) });
  await act(3, machine, {
    type: 'RecordSignatureCheck',
    applicant: person,
    found: ok({ signedBy: person, certificateSha256: 'c', certificateSerial: 's', lists: [] }),
  });
  await act(4, machine, { type: 'RecordSending', messageId: 'm', receivedAt: at(4) });
  await act(5, machine, { type: 'RecordDeskRegistration', number: 'ЗКО-1', registeredAt: at(5) });
  await act(6, machine, { type: 'RecordConformity', form: content });
  await act(7, machine, { type: 'AcceptPackage', paper });
  await act(8, machine, { type: 'OpenTask', step: '5.2' });
  await act(9, staff('registrar'), { type: 'RegisterRequest', number: '12' });
  await act(10, machine, { type: 'ResumeProcedure', why: 'OPERATOR' });
  return cases;
}

describe('the story of a case for the one who runs the service', () => {
  it('tells each event in one line: local time, paragraph, who by role and organisation, what', async () => {
    const story = storyOf(await (await told()).journal(application, caseId), 'portal', 'en');
    expect(story).toContain(
      '2018-02-19 11:01  10.5    service recipient  The signed request is submitted; the priority moment, which decides the place in the queue, is fixed',
    );
    expect(story).toContain(
      '2018-02-19 11:09  5.2     registrar, uralsk  The documents are registered and passed for resolution',
    );
    expect(story).toContain(
      '2018-02-19 11:02  10.6    the system  A neighbouring system does not answer for the time being; the wait begins (LIST_STALE, next try 2018-02-19 11:03)',
    );
    expect(story).toContain(
      '2018-02-19 11:01  10.11     ·  A term begins: Term of the whole service (last day 2018-03-26, due 2018-03-27 00:00)',
    );
    expect(story.at(-1)).toContain('The procedure is resumed (OPERATOR, attempt 2)');
  });

  it('speaks Kazakh and Russian too, and never names a person', async () => {
    const journal = await (await told()).journal(application, caseId);
    expect(storyOf(journal, 'portal', 'kk').join()).toContain('кеңсе қызметкері, uralsk');
    expect(storyOf(journal, 'portal', 'ru').join()).toContain('сотрудник канцелярии, uralsk');
    expect(storyOf(journal, 'portal', 'en').join()).not.toMatch(/staff_|person_/);
  });

  it('names every execution the commits asked for, those of a resumed case too', async () => {
    const cases = await told();
    const asked = executionsAsked(caseId, await cases.journal(application, caseId));
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
    expect(presentOf(held)).toEqual([
      'task 5.2 of registrar, uralsk, open since 2018-02-19 11:06, due 2018-02-19 11:20, claimed by staff_1',
      'held at 5.4 since 2018-02-19 11:00: TIMEOUT, 3 tries, next 2018-02-19 11:09',
    ]);
    const terms = termsOf(held, '2018-02-20T06:00:00.000Z', 'en');
    expect(terms.find((line) => line.startsWith('total'))).toContain('Days left: 34');
    expect(terms.find((line) => line.startsWith('registration'))).toContain('The term ended');
    expect(terms.find((line) => line.startsWith('intake'))).toContain('met 2018-02-19 11:04');
  });
});

describe('finding a case', () => {
  it('takes its id or its number, however typed', async () => {
    const cases = memoryCaseStore();
    const number = caseNumber(2018, [0, 0, 0, 0, 0, 0, 0, 1]);
    cases.seed({ ...caseIn('ACCEPTED'), number });
    const deps = { cases, lists: cases.lists };
    for (const said of [caseId, number, number.toLowerCase()])
      expect([(await findCase(said, deps)).id, (await findFile(said, deps)).id]).toEqual([caseId, caseId]);
  });

  it('refuses nothing and anything unknown with advice', async () => {
    const cases = memoryCaseStore();
    const deps = { cases, lists: cases.lists };
    await expect(findCase(undefined, deps)).rejects.toThrow('Which case?');
    await expect(findCase('case_nowhere', deps)).rejects.toThrow('There is no case case_nowhere');
    for (const said of ['case_nowhere', 'paper_nowhere'])
      await expect(findFile(said, deps)).rejects.toThrow(`There is no case ${said}`);
  });
});
