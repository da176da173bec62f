import { expect, it } from 'vitest';
import { AmendmentEvent } from '#domain/amendment/event.ts';
import { steps } from '#domain/amendment/steps.ts';
import { lawOfEvent } from '#domain/amendment/words/event-words.ts';

const types = AmendmentEvent.def.options.map(({ shape }) => shape.type.def.values[0]);

it('shows beside an event of an amendment a paragraph of the law, or that there is none, and never a reading', () => {
  const events = [
    ...types.map((type) => ({ type })),
    ...Object.keys(steps).map((step) => ({ type: 'TaskOpened', step })),
  ] as unknown as AmendmentEvent[];
  expect(events.length).toBeGreaterThan(30);
  for (const event of events) expect(lawOfEvent(event)).toMatch(/^((APPK )?\d+(\.\d+|\(\d\))?|–)$/);
  expect(lawOfEvent({ type: 'LeavingFiled' } as AmendmentEvent)).toBe('–');
  expect(lawOfEvent({ type: 'ProposalTold' } as AmendmentEvent)).toBe('APPK 73');
});
