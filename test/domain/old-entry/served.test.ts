import { describe, expect, it } from 'vitest';
import { keptFault } from '#domain/old-entry/rules/kept-evidence.ts';
import { servedAtDesk } from '#domain/old-entry/words/served-words.ts';

const row = {
  entry: { provider: 'uralsk', list: 'public-sector', registerNumber: 7 },
  subject: 'person_subject',
} as const;
const kept = { complainant: 'person_subject', office: 'uralsk', documents: 1 };
const refused = { code: 'FIELDS_WRONG', fields: [{ field: 'source.complaint', problem: 'EVIDENCE_NOT_KEPT' }] };

describe('the complaint that keeps the evidence of a correction (X277)', () => {
  it('need not be named; named, it is of whom the correction concerns, against this office, and holds a document', () => {
    expect(keptFault(undefined, row)).toBeUndefined();
    expect(keptFault(kept, row)).toBeUndefined();
    expect(keptFault({ ...kept, complainant: 'person_right' }, row, ['person_right'])).toBeUndefined();
  });

  it.each([
    ['unknown' as const],
    [{ ...kept, complainant: 'person_other' }],
    [{ ...kept, office: 'borili' }],
    [{ ...kept, documents: 0 }],
  ])('is none otherwise: %o', (other) => expect(keptFault(other, row, ['person_right'])).toMatchObject(refused));
});

describe('what a desk does for whoever came from an old list (X276)', () => {
  // biome-ignore format: a table, one case a row
  it.each([
    ['ACTIVE', undefined, 'contacts correction needs change leaving complaint'],
    ['ACTIVE', 'case_1', 'needs change complaint'],
    ['REMOVED', undefined, 'contacts correction complaint'],
    ['HOUSED', 'case_1', 'complaint'],
  ] as const)('of an entry that is %s, said anew by %s: %s', (status, record, told) =>
    expect(servedAtDesk({ status, record }).map(({ id }) => id).join(' ')).toBe(told));
});
