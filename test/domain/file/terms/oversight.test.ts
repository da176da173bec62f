import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { indexesOf } from '#domain/file/indexes.ts';
import type { TermState } from '#domain/file/state.ts';
import { answeringOffice, escalationOf, lateTerms } from '#domain/file/terms/oversight.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { later } from '#test/builders/requests/cases-in.ts';

const theCase = caseIn('UNDER_EXAMINATION');
const now = '2018-03-20T06:00:00.000Z';
const opened = { type: 'TaskOpened', step: 'draft-result', role: 'executor', dueAt: now } as const;
const open = later(theCase, now, { ...opened, organisation: 'uralsk' });
const atCentre = later(theCase, now, { ...opened, organisation: 'centre-uralsk' });

/** The file with these rungs climbed by its running terms. */
const climbed = (
  file: typeof theCase,
  of: Readonly<Record<string, TermState['rungs']>>,
  changes: Partial<TermState> = {},
) => ({
  ...file,
  terms: Object.fromEntries(
    Object.entries(file.terms).map(([term, state]) => [
      term,
      of[term] ? ({ ...state, rungs: of[term], ...changes } as TermState) : state,
    ]),
  ),
});

describe('before whom a missed term puts the open task (X51)', () => {
  it.each<[string, TermState['rungs'], string | undefined]>([
    ['nothing was climbed', [], undefined],
    ['somebody was reminded', ['reminder'], undefined],
    ['it was missed', ['reminder', 'breach'], undefined],
    ['the head was told', ['reminder', 'breach', 'head'], 'head'],
    ['the administrator was told', ['reminder', 'breach', 'head', 'administrator'], 'administrator'],
  ])('when %s', (_, rungs, to) => {
    expect(escalationOf(climbed(open, { examination: rungs }))).toEqual(to && { to, term: 'examination' });
  });

  it('goes by the highest rung of any term', () => {
    const both = climbed(open, { total: ['breach', 'head'], examination: ['breach', 'head', 'administrator'] });
    expect(escalationOf(both)).toEqual({ to: 'administrator', term: 'examination' });
  });

  it('is nobody once the term has ended', () => {
    expect(escalationOf(climbed(open, { examination: ['breach', 'head'] }, { state: 'met' }))).toBeUndefined();
  });

  it('is the administrator at a centre, which has no head [I]', () => {
    expect(escalationOf(climbed(atCentre, { examination: ['breach', 'head'] }))).toEqual({
      to: 'administrator',
      term: 'examination',
    });
    expect(escalationOf(climbed(theCase, { examination: ['breach', 'head'] }))?.to).toBe('head');
  });
});

describe('what a file is late with', () => {
  const of = (file: typeof theCase) => lateTerms(application, file).map(({ term }) => term);

  it('is every running term that was missed, the longest first', () => {
    expect(of(open)).toEqual([]);
    expect(of(climbed(open, { examination: ['reminder'] }))).toEqual([]);
    expect(of(climbed(open, { examination: ['breach'] }))).toEqual(['examination']);
    expect(of(climbed(open, { total: ['breach'], examination: ['breach'] }))).toEqual(['examination', 'total']);
    expect(of(climbed(open, { examination: ['breach'] }, { state: 'met' }))).toEqual([]);
  });

  it('is no term that merely runs out, as the keeping of a result (X37)', () => {
    const ready = caseIn('READY_FOR_COLLECTION', 'corporation');
    expect(ready.terms.keeping?.state).toBe('running');
    expect(of(climbed(ready, { keeping: ['breach'] }))).toEqual([]);
  });

  it('stands first in the list of the office that answers for it', () => {
    const late = climbed(open, { examination: ['breach'] });
    const { dueAt } = theCase.terms.examination ?? {};
    expect(indexesOf(application, open)).toMatchObject({ office: 'uralsk', officeOrder: `1#${now}` });
    expect(indexesOf(application, late)).toMatchObject({ office: 'uralsk', officeOrder: `0#${now}` });
    const untasked = climbed(theCase, { examination: ['breach'] });
    expect(indexesOf(application, untasked)).toMatchObject({ office: 'uralsk', officeOrder: `0#${dueAt}` });
    expect(indexesOf(application, theCase)).not.toHaveProperty('office');
  });
});

describe('the office that answers for a file', () => {
  it('is that of its open task, else the one that the kind names', () => {
    expect(answeringOffice(application, atCentre)).toBe('centre-uralsk');
    expect(answeringOffice(application, theCase)).toBe('uralsk');
    expect(answeringOffice({}, theCase)).toBeUndefined();
  });
});

describe('what a file is found by', () => {
  it('is its name and its code too, once it has them', () => {
    const signed = caseIn('ISSUED');
    expect(indexesOf(application, theCase)).not.toHaveProperty('nameKey');
    expect(indexesOf(application, { ...theCase, nameKey: 'name' })).toMatchObject({ nameKey: 'name' });
    expect(indexesOf(application, theCase)).not.toHaveProperty('verificationCode');
    const result = { ...signed.result, verificationCode: 'code' } as typeof signed.result;
    expect(indexesOf(application, { ...signed, result })).toMatchObject({ verificationCode: 'code' });
  });
});
