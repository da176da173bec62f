import { expect, it } from 'vitest';
import { openingFault } from '#domain/application/rules/filing/opening.ts';
import { operator, person } from '#test/builders/a-case.ts';

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
