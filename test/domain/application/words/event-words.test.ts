import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { ApplicationEvent } from '#domain/application/event.ts';
import { steps } from '#domain/application/steps.ts';
import { termIds } from '#domain/application/terms.ts';
import { eventWords, lawOfEvent, paragraphOfEvent, sentenceOf } from '#domain/application/words/event-words.ts';
import type { StepRow } from '#domain/file/kind.ts';

const named = Object.entries(eventWords);

describe('the words of events', () => {
  it('tells every event of the union, and no other', () => {
    const types = ApplicationEvent.def.options.map(
      (option) => (option as { def: { shape: { type: { def: { values: string[] } } } } }).def.shape.type.def.values[0],
    );
    expect(Object.keys(eventWords).toSorted()).toEqual(types.toSorted());
  });

  it.each(named)('says %s in three different languages, one sentence without its full stop', (_type, { text }) => {
    expect(new Set(Object.values(text)).size).toBe(3);
    for (const said of Object.values(text)) expect(said).toMatch(/^\p{Lu}[^.]*$/u);
  });

  it('tells no two events alike in any language', () => {
    for (const language of ['kk', 'ru', 'en'] as const)
      expect(new Set(named.map(([, { text }]) => text[language])).size).toBe(named.length);
  });

  it('names the term and its paragraph, which differ by channel (9.4, 10.11)', () => {
    const missed: ApplicationEvent = {
      type: 'TermMissed',
      term: 'total',
      dueAt: '2018-03-26T19:00:00.000Z',
      cause: 'OVERDUE',
    };
    expect(paragraphOfEvent(missed, 'portal')).toBe('10.11');
    expect(paragraphOfEvent(missed, 'corporation')).toBe('9.4');
    expect(sentenceOf(missed).en).toBe('A term is missed; work goes on: Term of the whole service');
  });

  it('shows beside an event a paragraph of the law, or that there is none, and never a reading', () => {
    const events = [
      ...named.map(([type]) => ({ type })),
      ...termIds.map((term) => ({ type: 'TermMissed', term })),
      ...Object.keys(steps).map((step) => ({ type: 'TaskOpened', step })),
    ] as unknown as ApplicationEvent[];
    for (const channel of ['portal', 'corporation'] as const)
      for (const event of events) expect(lawOfEvent(event, channel)).toMatch(/^((APPK )?\d+(\.\d+)?(\(\d+\))?|–)$/);
    expect(lawOfEvent({ type: 'RequestWithdrawn' } as ApplicationEvent, 'portal')).toBe('–');
    expect(lawOfEvent({ type: 'DocumentAttached' } as ApplicationEvent, 'portal')).toBe('10.5');
  });

  it('says of a term that was met late that it was late', () => {
    expect(sentenceOf({ type: 'TermMet', term: 'signature', late: true }).ru).toContain('после истечения срока');
    expect(sentenceOf({ type: 'TermMet', term: 'signature', late: false }).ru).toContain('Срок соблюден');
  });

  it.each(
    Object.entries(steps).flatMap(([step, { neighbour = {} }]: [string, StepRow<Application>]) =>
      [...Object.keys(neighbour), 'CALENDAR_'].flatMap((cause) =>
        Object.keys(neighbour).length > 0 ? [[step, `${cause}TIMEOUT`] as const] : [],
      ),
    ),
  )('names what a hold at %s waits for by %s, never by that code', (step, cause) => {
    for (const type of ['HoldBegan', 'HoldContinued'] as const) {
      const said = sentenceOf({ type, step, cause, nextTryAt: '2018-02-19T06:00:00.000Z' });
      for (const text of Object.values(said)) expect(text).toMatch(/^\p{Lu}[^.:]*: \S[^.:_]*$/u);
      expect(/does not answer/.test(said.en)).toBe(!/^(CALENDAR|GOST)_/.test(cause));
    }
  });

  it('puts a hold and a task under the paragraph of their step', () => {
    expect(
      paragraphOfEvent(
        { type: 'HoldBegan', step: '9.1', cause: 'TIMEOUT', nextTryAt: '2018-02-19T06:00:00.000Z' },
        'portal',
      ),
    ).toBe('9.1');
    expect(
      paragraphOfEvent({ type: 'RequestSent', messageId: 'm', receivedAt: '2018-02-19T06:00:00.000Z' }, 'portal'),
    ).toBe('10.8');
    expect(
      paragraphOfEvent({ type: 'RequestSent', messageId: 'm', receivedAt: '2018-02-19T06:00:00.000Z' }, 'corporation'),
    ).toBe('8.7');
  });
});
