import { expect, it } from 'vitest';
import { aigul, anOffice } from '#test/builders/doors/an-office.ts';
import { as, complete, desk, hand, loaded } from '#test/builders/doors/at-desk.ts';
import { atDesks, identityDocument } from '#test/builders/doors/at-desks.ts';

/** Tuesday night, between the noon of these doors and nine in the morning. */
const night = '2018-02-20T22:00:00.000Z';
const closed = {
  status: 409,
  body: { type: 'urn:kezek:problem:centre-closed', cures: { en: expect.stringContaining('21 February 2018, 09:00') } },
};

it('a package is not taken at night, of which the case tells nothing else, and is as the desk opens (X113)', async () => {
  const office = await anOffice();
  const base = await complete(office);
  office.clock.moveTo(night);
  expect(await hand(office, base)).toMatchObject(closed);
  const { body: seen } = await office.desk('GET', base, { as });
  expect([seen.status, seen.allowed]).toEqual(['OPENED', expect.not.arrayContaining(['HandPackage', 'RefusePackage'])]);
  office.clock.moveTo('2018-02-21T04:00:00.000Z');
  expect((await hand(office, base)).status).toBe(200);
  expect((await loaded(office, base)).filedAt).toBe('2018-02-21T04:00:00.000Z');
});

it('a ticket that is called at night opens nothing, and the field says when the desk does (X113)', async () => {
  const office = await anOffice(night);
  const ticket = { number: 'A1', takenAt: night, calledAt: night };
  const { status, body } = await office.desk('POST', desk, { as, body: { iin: aigul.iin, ticket } });
  expect([status, body.paragraph, body.fields]).toEqual([
    422,
    'X113',
    [
      expect.objectContaining({
        field: 'body.ticket.calledAt',
        problem: 'CENTRE_CLOSED',
        cure: expect.stringMatching(/09:00/),
      }),
    ],
  ]);
});

it('nobody is received, known, vouched for, heard or told at night, with his number or without (X113)', async () => {
  const desks = await atDesks();
  const { body: own } = await desks.filed();
  const shown = { iin: aigul.iin, identityDocument };
  const came = { by: 'recipient', ...shown };
  const amendment = '/v1/corporation/amendments/amendment_01C6QVZ8J0ZZZZZZZZZZZZZZZZ';
  const knocks = [
    ['/v1/corporation/receptions', came],
    ['/v1/identity-codes', { iin: aigul.iin, identityDocument }],
    [`${desk}/${own.id}/reception`, { ...came, purpose: 'enquiry' }],
    [`${desk}/case_01C6QVZ8J0ZZZZZZZZZZZZZZZZ/reception`, { ...came, purpose: 'enquiry' }],
    [`${amendment}/answer`, { ...shown, answer: 'Тұрғын үй алған жоқпын' }],
    [`${amendment}/staying`, shown],
    ['/v1/status-queries', { number: own.number, iin: aigul.iin, reason: 'Сұрады' }],
    ['/v1/place-queries', { number: own.number, iin: aigul.iin, reason: 'Сұрады' }],
  ] as const;
  const knockAll = async () => {
    const answers = [];
    for (const [path, body] of knocks) answers.push(await desks.knock('POST', path, { as: 'asker', body }));
    return answers;
  };
  desks.clock.moveTo(night);
  expect(await knockAll()).toMatchObject(knocks.map(() => closed));
  desks.clock.moveTo('2018-02-21T04:00:00.000Z');
  expect((await knockAll()).map(({ status }) => status)).toEqual([200, 201, 200, 404, 404, 404, 200, 404]);
});
