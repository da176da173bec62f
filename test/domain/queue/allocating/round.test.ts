import { describe, expect, it } from 'vitest';
import { roundOf } from '#domain/queue/allocating/round.ts';
import { aCandidate, anOpening, opened, readWhole } from '#test/builders/allocations/a-round.ts';

const opening = opened(anOpening({ orphans: 1 }));
const read = readWhole('orphans', [aCandidate(1)]);

describe('a record of a round', () => {
  it('begins with its opening, and with no other', () => {
    expect(() => roundOf([])).toThrow('a round begins with its opening');
    expect(() => roundOf([read])).toThrow('a round begins with its opening');
    expect(() => roundOf([opening, read, opening])).toThrow('a round is opened once');
  });
});
