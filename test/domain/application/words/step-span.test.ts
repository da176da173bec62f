import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termIds, termRow } from '#domain/application/terms.ts';
import { examinationAfterReturn, spanOf } from '#domain/application/words/terms/term-span.ts';
import { channels } from '#domain/regulation/channel.ts';
import { addDays, localDate, localInstant } from '#domain/time/local-date.ts';
import type { Enquiry } from '#test/kinds/enquiry/enquiry.ts';
import { enquiry } from '#test/kinds/enquiry/kind.ts';

const noon = (date: string) => localInstant(date, '12:00');
const total = (date: string, time = '12:00', channel: 'portal' | 'corporation' = 'corporation') =>
  spanOf('total', localInstant(date, time), { channel });
const rules = (span: ReturnType<typeof spanOf>) => span.derivation.map(({ rule }) => rule);

describe('the steps within the provider', () => {
  const within = (
    term: 'resolution' | 'examination' | 'signature' | 'sending' | 'handover',
    date: string,
    totalLastDay?: string,
  ) => spanOf(term, noon(date), { channel: 'corporation', ...(totalLastDay ? { totalLastDay } : {}) });

  it('last one or twenty-five days from the day after the step before (5.3–5.7, X27)', () => {
    expect(within('resolution', '2017-10-04')).toMatchObject({
      paragraph: '5.3',
      countedFrom: '2017-10-05',
      lastDay: '2017-10-05',
    });
    expect(within('examination', '2017-10-05')).toMatchObject({ paragraph: '5.4', lastDay: '2017-10-30' });
  });

  it('never roll, over a weekend neither (X14, X27)', () => {
    const span = within('resolution', '2017-10-06', '2017-11-06');
    expect(span).toMatchObject({ nominalLastDay: '2017-10-07', lastDay: '2017-10-07' });
    expect(rules(span)).toContain('no-roll');
  });

  it('end with the total’s rolled last day, not with its nominal one (X14, X27)', () => {
    const { lastDay: totalLastDay } = total('2018-02-19');
    const span = within('examination', '2018-03-02', totalLastDay);
    expect(span).toMatchObject({ nominalLastDay: '2018-03-27', lastDay: '2018-03-26' });
    expect(rules(span)).toContain('cap');
    expect(within('examination', '2018-02-27', totalLastDay).lastDay).toBe('2018-03-24');
  });

  it('keep their own length when they begin after the total’s last day, and say so (X73)', () => {
    const span = within('signature', '2018-04-03', '2018-03-26');
    expect(span).toMatchObject({ countedFrom: '2018-04-04', lastDay: '2018-04-04' });
    expect(rules(span)).toContain('no-cap');
    expect(within('signature', '2018-03-26', '2018-03-26').lastDay).toBe('2018-03-26');
  });

  it('take no notice of the portal’s evening rule, which is for filings alone (X25)', () => {
    expect(spanOf('signature', localInstant('2026-11-27', '19:00'), { channel: 'portal' })).toMatchObject({
      acceptedOn: '2026-11-27',
      lastDay: '2026-11-28',
    });
  });
});

describe('blame needs a chance (X73)', () => {
  it('so no term is due at the moment it begins or before, whatever it is, when it begins and where the whole ended', () => {
    const moment = fc.integer({ min: Date.UTC(2015, 0, 2), max: Date.UTC(2028, 2, 1) });
    const lateBy = fc.integer({ min: -40, max: 400 });
    const term = fc.constantFrom(...termIds.filter((id) => id !== 'total'));
    fc.assert(
      fc.property(moment, lateBy, term, (at, days, id) => {
        const startedAt = new Date(at).toISOString();
        const totalLastDay = addDays(localDate(startedAt), -days);
        const span = spanOf(id, startedAt, { channel: 'corporation', totalLastDay });
        const returned = examinationAfterReturn({ lastDay: addDays(totalLastDay, -5) }, startedAt, totalLastDay);
        for (const { dueAt } of [span, returned]) expect(dueAt > startedAt).toBe(true);
        if (days > 0) expect(span.lastDay).toBe(spanOf(id, startedAt, { channel: 'corporation' }).lastDay);
      }),
      { numRuns: 500 },
    );
  });

  it('and no term of any kind is met or ended by the event that starts it', () => {
    const rows = [
      ...termIds.flatMap((id) => channels.map((channel) => termRow(id, channel))),
      ...Object.values(enquiry.terms({} as Enquiry)),
    ];
    for (const { name, from, metBy, lapsesOn } of rows)
      expect([name.en, from.filter((type) => [...metBy, ...lapsesOn].includes(type))]).toEqual([name.en, []]);
  });
});

describe('the examination of a returned draft (X43)', () => {
  it('keeps its last day', () => {
    const span = examinationAfterReturn({ lastDay: '2017-10-30' }, noon('2017-10-20'), '2017-11-03');
    expect(span).toMatchObject({
      term: 'examination',
      paragraph: '5.4',
      countedFrom: '2017-10-21',
      lastDay: '2017-10-30',
      dueAt: '2017-10-30T19:00:00.000Z',
    });
    expect(rules(span)).toContain('last-day-stands');
  });

  it('is given at least one day', () => {
    const span = examinationAfterReturn({ lastDay: '2017-10-30' }, noon('2017-10-30'), '2017-11-03');
    expect(span.lastDay).toBe('2017-10-31');
    expect(rules(span)).toContain('at-least-one-day');
  });

  it('is not given a day beyond the total', () => {
    const span = examinationAfterReturn({ lastDay: '2017-10-30' }, noon('2017-11-03'), '2017-11-03');
    expect(span.lastDay).toBe('2017-11-03');
    expect(rules(span)).toContain('cap');
  });

  it('is given its day when the total has passed (X73)', () => {
    const span = examinationAfterReturn({ lastDay: '2017-10-30' }, noon('2017-11-06'), '2017-11-03');
    expect(span.lastDay).toBe('2017-11-07');
    expect(rules(span)).toContain('no-cap');
  });
});
