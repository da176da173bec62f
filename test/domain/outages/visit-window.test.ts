import { describe, expect, it } from 'vitest';
import { isBeforeComing, liesIn, missedAt, type VisitWindow, windowAt } from '#domain/outages/visit-window.ts';

/** Thursday 15 February 2018, from 10:00 to 12:00 in Oral, offered the day before. */
const window: VisitWindow = {
  from: '2018-02-15T05:00:00.000Z',
  to: '2018-02-15T07:00:00.000Z',
  at: '2018-02-14T05:00:00.000Z',
};
const later: VisitWindow = { ...window, from: '2018-02-16T05:00:00.000Z', to: '2018-02-16T07:00:00.000Z' };
const minute = (time: string, day = '2018-02-15') => `${day}T${time}:00.000Z`;

describe('a moment lies in the window of a visit (X182)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, VisitWindow | undefined, string, boolean]>([
    ['in which it begins', window, minute('05:00'), true],
    ['before which it lies', window, minute('04:59'), false],
    ['in whose last minute it lies', window, minute('06:59'), true],
    ['with whose end it begins', window, minute('07:00'), false],
    ['that was offered as it began', { ...window, at: window.from }, minute('06:00'), false],
    ['that was offered while it ran', { ...window, at: minute('05:30') }, minute('06:00'), false],
    ['that was offered a moment before it began', { ...window, at: '2018-02-15T04:59:59.999Z' }, minute('06:00'), true],
    ['that was not set', undefined, minute('06:00'), false],
  ])('%s: %s %s %s', (_, of, moment, lies) => expect(liesIn(of, moment)).toBe(lies));
});

describe('nothing is taken before somebody has come, as he has told by beginning the visit (X182)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string | undefined, string, boolean]>([
    ['nobody has told so', undefined, minute('05:10'), false],
    ['in the minute in which he came', minute('05:10'), minute('05:10'), false],
    ['later in that minute', '2018-02-15T05:10:59.000Z', minute('05:10'), false],
    ['with the end of that minute', '2018-02-15T05:10:59.999Z', minute('05:10'), false],
    ['the minute before', minute('05:10'), minute('05:09'), true],
    ['after he came', minute('05:10'), minute('05:11'), false],
  ])('%s', (_, at, moment, before) => expect(isBeforeComing({ home: at ? { at } : undefined }, moment)).toBe(before));
});

describe('the window by which something was taken at home (X182, X232)', () => {
  const home = { at: minute('05:30') };
  // biome-ignore format: a table, one case a row
  it.each<[string, Parameters<typeof windowAt>[0], string, VisitWindow | undefined]>([
    ['the one that is set', { window }, minute('06:00'), window],
    ['the one in which somebody has come', { window, home }, minute('06:00'), window],
    ['none before he came', { window, home }, minute('05:10'), undefined],
    ['none outside of it', { window }, minute('08:00'), undefined],
    ['one in which nobody seems to have come', { window: later, unmade: [window] }, minute('06:00'), window],
    ['the one that is set, beside such a one', { window: later, unmade: [window] }, minute('06:00', '2018-02-16'), later],
    ['such a one, whenever somebody came in a later one', { window: later, home, unmade: [window] }, minute('05:10'), window],
    ['none of those in which it does not lie', { unmade: [window, later] }, minute('06:00', '2018-02-17'), undefined],
    ['the second of those', { unmade: [window, later] }, minute('06:00', '2018-02-16'), later],
    ['none where none was set', {}, minute('06:00'), undefined],
  ])('is %s', (_, file, moment, found) => expect(windowAt(file, moment)).toEqual(found));

  it('is none of those missed where none was', () => expect(missedAt({}, minute('06:00'))).toBeUndefined());
});
