import { describe, expect, it } from 'vitest';
import { claims } from '#domain/amendment/claims.ts';
import { AmendmentEvent } from '#domain/amendment/event.ts';
import { anAmendment } from '#test/builders/amendments/an-amendment.ts';

const everyType = AmendmentEvent.def.options.map(({ shape }) => shape.type.def.values[0] as string);
const leftAsItIs = anAmendment({ status: 'NOT_AMENDED' });
const { entry } = leftAsItIs;
const into = { ...entry, registerNumber: 3, request: 'case_3', holder: 'person_3' } as const;

describe('the claim of an open amendment (X122)', () => {
  it('is let go once, by what leaves the entry as it is: another amendment may hold it when a clock comes later', () => {
    const letting = everyType.filter((type) =>
      claims([{ type }], leftAsItIs).some(({ key, change }) => key.startsWith('amendment#') && change === 'release'),
    );
    expect(letting.sort()).toEqual([
      'AmendmentInForce',
      'AmendmentOvertaken',
      'AmendmentResumed',
      'ComplaintUpheld',
      'DecisionDelivered',
      'DecisionPosted',
      'LeavingRevoked',
    ]);
  });

  it('is of both entries in a merging: taken together, and let go together (X144)', () => {
    const merging = anAmendment({ purpose: 'MERGING', into, status: 'NOT_AMENDED' });
    for (const [type, change] of [
      ['AmendmentProposed', 'take'],
      ['AmendmentOvertaken', 'release'],
      ['AmendmentInForce', 'release'],
    ] as const)
      expect(
        claims([{ type }], merging).flatMap((one) =>
          one.change === change && one.key.startsWith('amendment#') ? one.key : [],
        ),
      ).toEqual(['amendment#uralsk#public-sector#7', 'amendment#uralsk#public-sector#3']);
  });

  it('of a second entry that somebody came to have is let go apart from that of his first (X144)', () => {
    const removal = anAmendment({ purpose: 'REMOVAL' });
    const inForce = { type: 'AmendmentInForce', beside: 'uralsk#public-sector#7' } as const;
    const letting = (event: { type: 'AmendmentInForce'; beside?: string }) => claims([event], removal).at(-1)?.key;
    expect([letting(inForce), letting({ ...inForce, beside: 'another' })]).toEqual([
      `entry-beside#uralsk#${removal.subject}`,
      `entry#uralsk#${removal.subject}`,
    ]);
  });
});
