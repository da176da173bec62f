import { describe, expect, it } from 'vitest';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { outcomeOf } from '#domain/file/outcome.ts';
import { anAmendment } from '#test/builders/amendments/an-amendment.ts';

const draft = {
  outcome: 'AMENDED',
  record: { id: 'record_1', mac: 'mac' },
  by: 'staff_1',
  at: '2026-11-24T09:00:00.000Z',
} as const;

/** By hand: what each step of the loop answers whoever asks it late; a dash where it is due, or waits. */
// biome-ignore format: a table, one status a row
const rows: readonly (readonly [Amendment['status'], drafting: string, confirming: string, signing: string])[] = [
  ['UNDER_EXAMINATION',     '-',          'returned', 'returned'],
  ['AWAITING_CONFIRMATION', 'to-confirm', '-',        'returned'],
  ['AWAITING_SIGNATURE',    'drafted',    'returned', '-'],
];

describe('the steps by which a decision is drafted, confirmed and signed (X43, X143)', () => {
  it.each(rows)('answer in %s: %s, %s, %s', (status, ...expected) => {
    const file = anAmendment({ status, ...(status === 'UNDER_EXAMINATION' ? {} : { draft }) });
    const answered = ['draft-amendment', 'confirm-amendment', 'sign-amendment'].map(
      (step) => outcomeOf(amendment, file, step) ?? '-',
    );
    expect(answered).toEqual(expected);
  });
});
