import { describe, expect, it } from 'vitest';
import { AmendmentEvent } from '#domain/amendment/event.ts';
import { isSealed, statusTold } from '#domain/amendment/rules/told-status.ts';
import { amendmentStatuses } from '#domain/amendment/status.ts';

const told = { how: 'cabinet', at: '2018-03-02T06:00:00.000Z' } as const;
const everyType = AmendmentEvent.def.options.map(({ shape }) => shape.type.def.values[0] as string);

describe('a decision that was not told yet (X140)', () => {
  it('is under examination to its person from its draft to its letter, and as it stands once it is told', () => {
    const hidden = amendmentStatuses.filter((status) => statusTold({ status }) !== status);
    expect(hidden).toEqual(['AWAITING_CONFIRMATION', 'AWAITING_SIGNATURE', 'DECIDED', 'AWAITING_SENDING']);
    expect(hidden.map((status) => statusTold({ status }))).toEqual(hidden.map(() => 'UNDER_EXAMINATION'));
    expect(amendmentStatuses.map((status) => statusTold({ status, told }))).toEqual([...amendmentStatuses]);
  });

  it('is sealed in what is told of its events, by whoever it was drafted, confirmed and signed', () => {
    expect(everyType.filter((type) => isSealed({}, type))).toEqual([
      'AmendmentDrafted',
      'DraftConfirmed',
      'DecisionSigned',
    ]);
    expect(everyType.filter((type) => isSealed({ told }, type))).toEqual([]);
  });
});
