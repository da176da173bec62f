import { expect, it } from 'vitest';
import { openingFault } from '#domain/application/rules/filing/opening.ts';
import { operator, person } from '#test/builders/requests/a-case.ts';

const opens = (calledAt: string, now: string) => {
  const ticket = { number: 'A1', takenAt: calledAt, calledAt };
  const opening = { channel: 'corporation', applicant: person, centre: 'centre-uralsk', ticket } as const;
  return openingFault(opening, operator(), now);
};
const friday = '2018-02-16T06:55:00.000Z';

it.each([
  [friday, '2018-02-16T12:00:00.000Z'],
  [friday, '2018-02-17T18:59:59.000Z'],
  ['2018-02-17T06:55:00.000Z', '2018-02-19T18:59:59.000Z'],
  ['2018-03-07T06:55:00.000Z', '2018-03-10T12:00:00.000Z'],
])(
  'who was called %s is served till the end of the next day on which the desk works: %s (X29, X60)',
  (calledAt, now) => {
    expect(opens(calledAt, now)).toBeUndefined();
  },
);

it.each([
  [friday, '2018-02-17T19:00:00.000Z'],
  ['2018-02-17T06:55:00.000Z', '2018-02-19T19:00:00.000Z'],
  [friday, '2018-02-20T06:00:00.000Z'],
  [friday, '2018-05-20T06:00:00.000Z'],
  ['2018-03-07T06:55:00.000Z', '2018-03-12T06:00:00.000Z'],
])('whoever was called %s is refused at %s, and told how paper is entered (X60)', (calledAt, now) => {
  const fault = opens(calledAt, now);
  expect(fault).toMatchObject({ paragraph: 'X60', fields: [{ field: 'ticket.calledAt', problem: 'STALE' }] });
  const { kk, ru, en } = fault?.fields?.[0]?.cure ?? {};
  expect([kk, ru, en]).toEqual([
    expect.stringContaining('қағазбен'),
    expect.stringContaining('бумаг'),
    expect.stringContaining('paper'),
  ]);
});

// biome-ignore format: a table, one moment a row
it.each([
  ['as it opens',            '2018-02-20T04:00:00.000Z', undefined],
  ['before it opens',        '2018-02-20T03:59:59.999Z', 'CENTRE_CLOSED'],
  ['in its last minute',     '2018-02-20T14:59:59.999Z', undefined],
  ['as it closes',           '2018-02-20T15:00:00.000Z', 'CENTRE_CLOSED'],
  ['on a Saturday',          '2018-02-17T06:00:00.000Z', undefined],
  ['on a Sunday',            '2018-02-18T06:00:00.000Z', 'CENTRE_CLOSED'],
  ['on a Sunday that works', '2020-01-05T06:00:00.000Z', undefined],
  ['on a day off',           '2018-03-08T06:00:00.000Z', 'CENTRE_CLOSED'],
])('a ticket is called while the centre is open: %s (X113)', (_when, at, problem) => {
  const fault = opens(at, at);
  expect(fault).toEqual(problem && expect.objectContaining({ paragraph: 'X113', fields: [expect.objectContaining({ field: 'ticket.calledAt', problem })] }));
});

it('whoever typed a time at which the centre was closed is told when it opens, if it has not (X113)', () => {
  const cureAt = (now: string) => opens('2018-02-17T22:00:00.000Z', now)?.fields?.[0]?.cure;
  expect(Object.values(cureAt('2018-02-17T22:00:00.000Z') ?? {})).toEqual([
    expect.stringContaining('19.02.2018 09:00'),
    expect.stringContaining('19.02.2018 09:00'),
    expect.stringContaining('19 February 2018, 09:00'),
  ]);
  expect(cureAt('2018-02-19T05:00:00.000Z')?.en).not.toContain('opens');
});

it('whoever was called before it closed has his request opened after that (X113)', () => {
  expect(opens('2018-02-20T14:59:00.000Z', '2018-02-20T15:04:00.000Z')).toBeUndefined();
});
