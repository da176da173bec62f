import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import { application } from '#domain/application/kind.ts';
import { decide } from '#domain/file/decide.ts';
import { allowedActions } from '#domain/file/may-act.ts';
import type { PersonId } from '#domain/ids.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { caseIn, operator, recipient, staff } from '#test/builders/requests/a-case.ts';

const now = '2018-02-20T06:00:00.000Z';
const record = (id = 'record_1') => ({ id, mac: '' });
const paper = { id: 'paper_new', type: 'CORRECTED_PAPER', sha256: 'ab', versionId: '1' };
const signature = { sha256: 'cd', versionId: '1' };
const slip = { personRef: 'applicant', field: 'documentNumber' } as const;
const open = { form: record('record_new'), record: record('record_c'), ...slip, by: 'staff_executor', at: now };
const given = (changes: Partial<Application> = {}): Application => ({ ...caseIn('ISSUED'), ...changes });
const signing = {
  type: 'SignCorrection',
  ...{ paper, signature, certificateSha256: 'ef', verificationCode: 'CODE' },
  signedBy: 'person_head' as PersonId,
  official: anOfficial({ id: 'staff_head', role: 'head', person: 'person_head' }),
  draftRecord: 'record_c',
} as const;
const returning = (content: string) => ({ type: 'ReturnDraft', reason: { record: record(), content } }) as const;

const decided = (before: Application, command: ApplicationCommand, actor: Actor) =>
  decide(application, before, { command, occasion: { actor, now } });
const code = (before: Application, command: ApplicationCommand, actor: Actor) => {
  const answer = decided(before, command, actor);
  return answer.ok ? answer.value.map(({ type }) => type) : [answer.error.code, answer.error.paragraph];
};

describe('a correction that waits for the head (X57)', () => {
  // biome-ignore format: a table, one act a row
  it.each<[string, Application, ApplicationCommand, Actor, readonly unknown[]]>([
    ['is signed by him', given({ correction: open }), signing, staff('head'), ['PaperCorrected']],
    ['is returned by him', given({ correction: open }), returning('Солай жазылған'), staff('head'), ['CorrectionReturned']],
    ['is not returned without a reason', given({ correction: open }), returning(' '), staff('head'), ['REASON_MISSING', 'X57']],
    ['is not signed as another that was proposed since', given({ correction: { ...open, record: record('record_d') } }), signing, staff('head'), ['DRAFT_CHANGED', 'X57']],
    ['is signed by his own key alone', given({ correction: open }), { ...signing, signedBy: 'person_other' as PersonId }, staff('head'), ['SIGNATURE_REFUSED', undefined]],
    ['is not signed by whoever proposed it', given({ correction: { ...open, by: 'staff_head' } }), signing, staff('head'), ['DRAFTER_DOES_NOT_SIGN', undefined]],
    ['is not signed where nothing is proposed', given(), signing, staff('head'), ['NOT_IN_THIS_STATUS', undefined]],
    ['does not bring a draft back', given(), returning('Солай'), staff('head'), ['NOT_IN_THIS_STATUS', undefined]],
  ])('%s', (_what, before, command, actor, answer) => {
    const found = code(before, command, actor);
    expect(found.slice(0, 1)).toEqual(answer.slice(0, 1));
    if (answer[1]) expect(found[1]).toBe(answer[1]);
  });

  it('names the paper in whose place it comes, the last that was signed', () => {
    const first = given({ correction: open });
    const corrections = [{ ...open, paper: { ...paper, id: 'paper_2' }, signature, replaces: 'paper_1' }];
    for (const [before, replaces] of [
      [first, first.result?.paper.id],
      [{ ...first, corrections }, 'paper_2'],
    ] as const)
      expect(decided(before, signing, staff('head'))).toMatchObject({
        ok: true,
        value: [{ replaces }, { type: 'TermMet' }].slice(0, 1),
      });
  });

  it('is one at a time: who may propose, and who may then sign or return', () => {
    const may = (before: Application, actor: Actor) =>
      allowedActions(application, before, actor).filter((act) =>
        ['CorrectSlip', 'SignCorrection', 'ReturnDraft'].includes(act),
      );
    const people = [staff('registrar'), staff('executor'), staff('head'), operator(), recipient()];
    expect(people.map((actor) => may(given(), actor))).toEqual([['CorrectSlip'], ['CorrectSlip'], [], [], []]);
    expect(people.map((actor) => may(given({ correction: open }), actor))).toEqual([
      [],
      [],
      ['SignCorrection', 'ReturnDraft'],
      [],
      [],
    ]);
  });
});
