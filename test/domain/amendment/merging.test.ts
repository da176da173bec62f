import { describe, expect, it } from 'vitest';
import { amendment } from '#domain/amendment/kind.ts';
import { stands } from '#domain/amendment/rules/act.ts';
import { isUndone } from '#domain/amendment/rules/annulment.ts';
import { listAfter, listsToChoose, mergedOf, standWhereAsked } from '#domain/amendment/rules/merging.ts';
import { indexesOf } from '#domain/file/indexes.ts';
import { EntryOf } from '#domain/file/on-entry.ts';
import { type EntryIdentity, entryName, entryStatuses } from '#domain/queue/list.ts';
import { anAmendment } from '#test/builders/amendments/an-amendment.ts';

const anEntry = (n: number, parts: Partial<EntryIdentity> = {}): EntryIdentity => ({
  ...{ provider: 'uralsk', list: 'public-sector', registerNumber: n, caseId: `case_${n}` },
  ...{ registeredAt: `2018-03-0${n}T05:00:00.000Z`, status: 'ACTIVE', onList: 'public-sector' },
  ...{ day: `2018-02-0${n}`, priorityMoment: `2018-02-0${n}T05:00:00.000Z`, intakeSequence: n, acts: [] },
  ...parts,
});
const held = (entry: EntryIdentity, subject: string, family: readonly string[] = []) => ({
  entry,
  record: { request: entry.caseId, subject, family },
  ...{ holder: entryName(entry), beside: undefined },
});
const [first, second] = [anEntry(1), anEntry(2)];

describe('which of two entries ends (X144)', () => {
  it('the later one, whichever was named first', () => {
    const [one, other] = [held(first, 'person_1'), held(second, 'person_1')];
    for (const merged of [mergedOf(one, other), mergedOf(other, one)])
      expect([merged?.stays.entry, merged?.ended.entry]).toEqual([first, second]);
  });

  it.each([
    ['nothing', undefined],
    ['itself', held(second, 'person_2')],
    ['a stranger’s', held(first, 'person_1')],
    ['that of a family in which he does not stand', held(first, 'person_1', ['person_3'])],
    ['a later one of his family', held(anEntry(3), 'person_1', ['person_2'])],
  ])('none beside %s', (_, other) => {
    expect(mergedOf(held(second, 'person_2'), other)).toBeUndefined();
  });

  it('into that of his family, of which nobody works on it', () => {
    const merged = mergedOf(held(second, 'person_2', ['person_4']), held(first, 'person_1', ['person_2', 'person_3']));
    expect(merged?.record).toMatchObject({ subject: 'person_2', family: ['person_4', 'person_3', 'person_1'] });
  });

  it('stands by what its person was asked of: another list meanwhile, or another status, and nothing is merged', () => {
    const into = { ...EntryOf.parse(first), onList: 'veterans', request: 'case_1', holder: 'person_1' } as const;
    const asked = { entry: EntryOf.parse(second), into };
    const there = { entry: second, other: anEntry(1, { onList: 'veterans' }) };
    expect(standWhereAsked(asked, there)).toBe(true);
    expect(standWhereAsked(asked, { ...there, other: first })).toBe(false);
    expect(standWhereAsked(asked, { ...there, entry: anEntry(2, { onList: 'orphans' }) })).toBe(false);
    expect([listsToChoose(asked), listAfter(asked), listAfter({ ...asked, chosen: 'public-sector' })]).toEqual([
      ['veterans', 'public-sector'],
      'veterans',
      'public-sector',
    ]);
    for (const status of entryStatuses)
      expect(
        stands('MERGING', {
          entry: second,
          holder: 'another',
          beside: entryName(second),
          other: anEntry(1, { status }),
        }),
      ).toBe(status === 'ACTIVE');
    expect(stands('MERGING', { entry: first, holder: entryName(first), beside: undefined, other: second })).toBe(false);
  });
});

describe('what is annulled (X145)', () => {
  const inForce = { entry: EntryOf.parse(second), inForce: 'then' };
  it.each([
    ['REMOVAL', 'RESTORATION', true],
    ['LEAVING', 'RESTORATION', true],
    ['MERGING', 'RESTORATION', true],
    ['MOMENT', 'MOMENT', true],
    ['RESTORATION', 'RESTORATION', false],
    ['REMOVAL', 'MOMENT', false],
    ['MOMENT', 'RESTORATION', false],
  ] as const)('%s is undone by %s: %s', (purpose, by, expected) => {
    expect(isUndone(anAmendment({ ...inForce, purpose }), { purpose: by, entry: second })).toBe(expected);
  });

  it('is in force, of this very entry, and of the moment that it has now', () => {
    const moment = { from: 'before', to: second.priorityMoment };
    const correction = anAmendment({ ...inForce, purpose: 'MOMENT', moment });
    const by = { purpose: 'MOMENT', entry: second } as const;
    expect(isUndone(correction, by)).toBe(true);
    expect(isUndone(anAmendment({ ...correction, moment: { ...moment, to: 'another' } }), by)).toBe(false);
    expect(isUndone(correction, { ...by, entry: first })).toBe(false);
    const { inForce: _, ...notYet } = correction;
    expect(isUndone(notYet, by)).toBe(false);
    expect(isUndone(undefined, by)).toBe(false);
  });
});

it('what waits for a supervisor lies in the oblast’s tray and office, and everything else in the provider’s', () => {
  const task = { step: 'confirm-amendment', role: 'supervisor', organisation: 'oblast', openedAt: 'then' } as const;
  const file = anAmendment({ status: 'AWAITING_CONFIRMATION', task });
  expect(indexesOf(amendment, file)).toMatchObject({ tray: 'oblast#supervisor', office: 'oblast' });
  expect(amendment.officeOf(file, 'head')).toBe('uralsk');
});
