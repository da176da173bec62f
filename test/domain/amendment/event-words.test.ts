import { describe, expect, it } from 'vitest';
import { AmendmentEvent } from '#domain/amendment/event.ts';
import { steps } from '#domain/amendment/steps.ts';
import { termIds } from '#domain/amendment/terms.ts';
import { lawOfEvent, paragraphOfEvent } from '#domain/amendment/words/event-words.ts';

const types = AmendmentEvent.def.options.map(({ shape }) => shape.type.def.values[0]);

it('shows beside an event of an amendment a paragraph of the law, or that there is none, and never a reading', () => {
  const events = [
    ...types.map((type) => ({ type })),
    ...Object.keys(steps).map((step) => ({ type: 'TaskOpened', step })),
    ...termIds.map((term) => ({ type: 'TermMissed', term })),
  ] as unknown as AmendmentEvent[];
  expect(events.length).toBeGreaterThan(30);
  for (const event of events) expect(lawOfEvent(event)).toMatch(/^((APPK )?\d+(\.\d+|\(\d\))?|–)$/);
  expect(lawOfEvent({ type: 'LeavingFiled' } as AmendmentEvent)).toBe('–');
  expect(lawOfEvent({ type: 'ProposalTold' } as AmendmentEvent)).toBe('APPK 73');
});

describe('what happens to a term of an amendment', () => {
  const termEvents = [
    'TermStarted',
    'TermReckonedAnew',
    'TermMet',
    'TermLapsed',
    'TermReminded',
    'TermMissed',
    'TermEscalated',
  ];
  const laws = {
    ...{ telling: 'APPK 73', answer: 'APPK 73', hearing: 'APPK 73', examination: 'APPK 76', signature: '5.5' },
    ...{ notice: '73(3)', suspension: 'APPK 96', appeal: 'APPK 92', actingHead: 'APPK 67' },
    ...{ transit: '–', confirmation: '–', force: '–' },
  };

  it.each(Object.entries(laws))('of %s stands beside %s, the law that sets it, whatever happens', (term, law) => {
    expect(Object.keys(laws).toSorted()).toEqual([...termIds].toSorted());
    for (const type of termEvents) expect(lawOfEvent({ type, term } as AmendmentEvent)).toBe(law);
  });

  it('names the reading where it is one that sets it', () => {
    expect(paragraphOfEvent({ type: 'TermMet', term: 'force' } as AmendmentEvent)).toBe('X53');
  });
});
