import { describe, expect, it } from 'vitest';
import { complained, isHeldFor } from '#domain/allocation/complained-of.ts';
import { evolve } from '#domain/allocation/evolve.ts';
import { lot, one, round, two } from './asked.ts';

const [he, wife, other] = ['person_1', 'person_2', 'person_3'] as const;
const at = '2026-11-24T09:00:00.000Z';
const before = round([lot(one), lot(two)]);
const held = (people: readonly string[], dwelling: string = one, complaint = 'complaint_1') =>
  ({ type: 'HoldByComplaint', dwelling, complaint, people }) as const;
const after = complained(before, held([he, wife])).reduce(
  (file, event) => evolve(file, event, { id: before.id, at, commit: 2 }),
  before,
);

describe('for whom a dwelling of a round waits (X326)', () => {
  it('is kept with the round, and changes nothing else of it', () =>
    expect(after).toEqual({
      ...before,
      complaints: [{ dwelling: one, complaint: 'complaint_1', people: [he, wife] }],
    }));

  it.each([
    ['once for him', [he], true],
    ['once for whoever of his family complains', [wife], true],
    ['once where one of another family is of his', [other, wife], true],
    ['for another', [other], false],
  ] as const)('is so %s', (_, people, isHeld) => {
    expect([isHeldFor(before, { people }), isHeldFor(after, { people })]).toEqual([false, isHeld]);
    expect(complained(after, held(people, two, 'complaint_2'))).toHaveLength(isHeld ? 0 : 1);
  });
});
