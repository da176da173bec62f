import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { isDraftKept } from '#domain/application/rules/filing/draft-kept.ts';
import { addDays } from '#domain/time/local-date.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { caseIn, clock, operator, recipient } from '#test/builders/requests/a-case.ts';
import { outcome } from '#test/builders/words/outcome.ts';

const now = '2018-02-20T07:00:00.000Z';
const draft = (changes: Partial<Application> = {}): Application => ({ ...caseIn('OPENED'), ...changes });
const atDesk = (changes: Partial<Application> = {}): Application => ({
  ...caseIn('OPENED', 'corporation'),
  ...changes,
});
const desk = { actor: operator(), now };

describe('discarding a draft (X45)', () => {
  it('is the clock’s only when the draft is older than it is kept, its person’s at any time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), (days) => {
        const at = `${addDays('2018-02-19', days)}T07:00:00.000Z`;
        const expected = isDraftKept(draft(), at) ? 'DRAFT_STILL_KEPT' : ['DraftDiscarded'];
        expect(outcome(draft(), { type: 'DiscardDraft' }, { actor: clock, now: at })).toEqual(expected);
        expect(outcome(draft(), { type: 'DiscardDraft' }, { actor: recipient(), now: at })).toEqual(['DraftDiscarded']);
      }),
    );
    expect([
      isDraftKept(draft(), '2018-05-20T07:00:00.000Z'),
      isDraftKept(draft(), '2018-05-22T07:00:00.000Z'),
    ]).toEqual([true, false]);
  });
});

describe('refusing a package at the desk (5.1, M10)', () => {
  const paper = { id: 'paper', type: 'INTAKE_REFUSAL_RECEIPT', sha256: 'ab', versionId: '1' };
  const refusing = { type: 'RefusePackage', form: aForm(citizen(1)), paper } as const;
  const complete = (['application', 'identity-document', 'D7'] as const).map((kind) => aDocument(kind));

  it('refuses to refuse what is complete', () => {
    expect(outcome(atDesk({ documents: complete }), refusing, desk)).toBe('NO_DEFECT_NAMED');
    expect(outcome(atDesk({ documents: complete.slice(1) }), refusing, desk)).toEqual(['PackageRefused']);
  });
});
