import { describe, expect, it } from 'vitest';
import { draftExpiry, isDraftKept } from '#domain/application/rules/filing/draft-kept.ts';
import { draftSlotKey, draftSlots, ofDraft } from '#domain/application/rules/filing/draft-slots.ts';
import { keptMomentKey } from '#domain/application/rules/filing/moment/kept-moment.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';

const drafted = { ...caseIn('OPENED', 'corporation'), id: 'case_1', applicant: 'person_1', draftSlot: 2 };
const claim = { key: 'draft#centre-uralsk#person_1#2', holder: 'case_1', taken: 'DRAFTS_TOO_MANY' };

describe('a draft that is never filed (X45)', () => {
  it('counts among its person’s drafts on the portal, or at that one centre', () => {
    expect(draftSlots).toEqual([1, 2, 3, 4, 5]);
    expect(draftSlotKey(drafted, 1)).toBe('draft#centre-uralsk#person_1#1');
    expect(draftSlotKey({ ...drafted, channel: 'portal' }, 3)).toBe('draft#portal#person_1#3');
  });

  it.each([
    ['RequestOpened', [{ ...claim, change: 'take', file: 'case_1' }]],
    ['FormSaved', []],
    ['DraftDiscarded', [{ ...claim, change: 'release' }]],
    ['PackageRefused', [{ ...claim, change: 'release' }]],
    ['PackageHanded', [{ ...claim, change: 'release' }]],
    ['RequestSubmitted', [{ ...claim, change: 'release' }]],
  ])('takes its slot when it is opened and leaves it when it is one no more: %s', (type, changes) => {
    expect(ofDraft([type], drafted)).toEqual(changes);
    expect(ofDraft([type], { ...drafted, draftSlot: undefined })).toEqual([]);
  });

  it('is kept through the ninetieth day, its records as long', () => {
    expect(draftExpiry('2018-02-20T07:00:00.000Z')).toBe('2018-05-21T07:00:00.000Z');
    const openedAt = '2018-02-20T07:00:00.000Z';
    expect(
      ['2018-05-21T18:59:00.000Z', '2018-05-21T19:00:00.000Z'].map((now) => isDraftKept({ ...drafted, openedAt }, now)),
    ).toEqual([true, false]);
  });

  it('that mends an ended request keeps its moment by a claim of that request', () => {
    expect(keptMomentKey('case_old')).toBe('kept-moment#case_old');
  });
});
