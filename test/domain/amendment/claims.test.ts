import { describe, expect, it } from 'vitest';
import { claims } from '#domain/amendment/claims.ts';
import { AmendmentEvent } from '#domain/amendment/event.ts';
import { anAmendment } from '#test/builders/an-amendment.ts';

const everyType = AmendmentEvent.def.options.map(({ shape }) => shape.type.def.values[0] as string);
const leftAsItIs = anAmendment({ status: 'NOT_AMENDED' });

describe('the claim of an open amendment (X122)', () => {
  it('is let go once, by what leaves the entry as it is: another amendment may hold it when a clock comes later', () => {
    const letting = everyType.filter((type) =>
      claims([{ type }], leftAsItIs).some(({ key, change }) => key.startsWith('amendment#') && change === 'release'),
    );
    expect(letting.sort()).toEqual([
      'AmendmentInForce',
      'AmendmentOvertaken',
      'DecisionDelivered',
      'DecisionPosted',
      'LeavingRevoked',
    ]);
  });
});
