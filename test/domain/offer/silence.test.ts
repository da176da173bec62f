import { expect, it } from 'vitest';
import { decide } from '#domain/offer/decide/decide.ts';
import { anOffer } from '#test/builders/allocations/an-offer.ts';
import { staff } from '#test/builders/requests/a-case.ts';
import { heardOf } from '#test/builders/words/heard-of.ts';

const at = '2018-02-24T06:00:00.000Z';
const consent = { term: 'consent', state: 'met', lastDay: '2018-03-02' } as never;
const lapsed = anOffer({
  ...{ status: 'LAPSED', posted: { number: '1', at: '2018-02-19T06:00:00.000Z' }, terms: { consent } },
  told: { how: 'post', at, deliveredOn: '2018-02-23' },
});
const shows = { record: { id: 'record_1', mac: '' }, content: 'Поштаның анықтамасы' };

it.each([
  [
    'a Saturday, from which the five working days end on the same Friday',
    '2018-02-24',
    'FIELDS_WRONG deliveredOn NOTHING_BY_IT (X251)',
  ],
  ['a Monday, from which they were not over', '2018-02-26', 'SilenceRefuted'],
])('a silence is undone by what changes it: the letter was had on %s (X251)', (_, deliveredOn, told) => {
  const command = { type: 'RecordDelivery', deliveredOn, shows } as const;
  const occasion = { actor: staff('registrar'), now: '2018-03-06T06:00:00.000Z' } as const;
  expect(heardOf(decide(lapsed, command as never, occasion as never))).toBe(told);
});

it('is none where no days ran for it', () => {
  const { terms: _, ...older } = lapsed;
  const command = { type: 'RecordDelivery', deliveredOn: '2018-02-26', shows } as const;
  const occasion = { actor: staff('registrar'), now: '2018-03-06T06:00:00.000Z' } as const;
  const told = 'FIELDS_WRONG deliveredOn NOTHING_BY_IT (X251)';
  expect(heardOf(decide({ ...older, terms: {} }, command as never, occasion as never))).toBe(told);
});
