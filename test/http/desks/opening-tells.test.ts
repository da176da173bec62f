import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { amendmentKey, besideKey, offerKey } from '#domain/queue/list.ts';
import { problemRow } from '#http/problems/problem-rows.ts';
import { aigul, anOffice, type Office } from '#test/builders/doors/an-office.ts';
import { standsOnList } from '#test/builders/lists/an-entry.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { openRequestOf } from '#test/builders/requests/a-claim.ts';
import { opening as laid } from '#test/contracts/stores.ts';

const entry = { provider: 'borili', list: 'orphans', registerNumber: 1 };
const ticket = { number: 'A-7', takenAt: '2018-02-20T06:50:00.000Z', calledAt: '2018-02-20T06:55:00.000Z' };
const atDesk = ({ desk }: Office, as = 'operator') =>
  desk('POST', '/v1/corporation/requests', { as, body: { iin: aigul.iin, ticket } });

/** Aigul has an open request at the centre of Oral, and stands on a list of Borili. */
async function anOfficeThatKnowsHer() {
  const office = await anOffice();
  const person = await office.keyring.personOf(aigul.iin);
  const theCase: Application = { ...caseIn('CHECKING_REGISTERS', 'corporation'), applicant: person };
  const entry = {
    change: 'take',
    key: `entry#borili#${person}`,
    holder: 'borili#veterans#3',
    file: theCase.id,
  } as const;
  await office.cases.commit({
    plans: [laid(theCase, { claims: [openRequestOf(theCase), { ...entry, taken: 'ALREADY_REGISTERED' }] })],
  });
  return { office, theCase, person };
}

describe('opening a request', () => {
  it('tells the operator at once, before any scan, of an open request and of every entry', async () => {
    const { office, theCase } = await anOfficeThatKnowsHer();
    const { status, body } = await atDesk(office);
    expect([status, body.status]).toEqual([201, 'OPENED']);
    expect(body.standing).toEqual({
      openRequest: {
        caseId: theCase.id,
        number: theCase.number,
        office: 'uralsk',
        name: expect.objectContaining({ ru: expect.any(String) }),
        title: problemRow('DUPLICATE_REQUEST').title,
        cure: problemRow('DUPLICATE_REQUEST').cure,
      },
      entries: [
        {
          caseId: theCase.id,
          number: theCase.number,
          office: 'borili',
          name: expect.anything(),
          title: problemRow('ALREADY_REGISTERED').title,
          cure: problemRow('ALREADY_REGISTERED').cure,
        },
      ],
    });
  });

  it('tells an operator of another centre where it is, and nothing more', async () => {
    const { office } = await anOfficeThatKnowsHer();
    const { openRequest, entries } = (await atDesk(office, 'elsewhere')).body.standing;
    for (const told of [openRequest, ...entries])
      expect(Object.keys(told).toSorted()).toEqual(['cure', 'name', 'office', 'title']);
    expect(entries[0].cure).not.toEqual(problemRow('ALREADY_REGISTERED').cure);
    expect(entries[0].cure.ru).toContain('1414');
  });

  it('tells the recipient on the portal the same of himself', async () => {
    const { office, theCase } = await anOfficeThatKnowsHer();
    const { body } = await office.cabinet('POST', '/v1/requests', { as: 'aigul', body: {} });
    expect(body.standing).toMatchObject({
      openRequest: { caseId: theCase.id, number: theCase.number },
      entries: [{ office: 'borili', caseId: theCase.id, cure: problemRow('ALREADY_REGISTERED').cure }],
    });
  });

  it('tells of a transfer what bars it as a registration, and not the entry that is left (X130)', async () => {
    const { office, theCase, person } = await anOfficeThatKnowsHer();
    await standsOnList(person, office, { provider: 'terekti', list: 'orphans' });
    const opens = async (change: object) =>
      (await office.cabinet('POST', '/v1/requests', { as: 'aigul', body: { change } })).body.standing;
    expect(await opens({ kind: 'transfer', provider: 'terekti' })).toMatchObject({
      openRequest: { number: theCase.number },
      entries: [{ office: 'borili', title: problemRow('ALREADY_REGISTERED').title }],
    });
    expect(await opens({ kind: 'family', provider: 'terekti' })).toEqual({ entries: [] });
  });

  it.each([
    ['another change of the entry', 'family', 'open-change#borili#orphans#1', ['CHANGE_OPEN']],
    ['what is being decided about the entry', 'transfer', amendmentKey(entry), ['AMENDMENT_OPEN']],
    ['a dwelling that is offered by it', 'list', offerKey(entry), ['OFFER_OPEN']],
    ['nothing that bars transfers alone', 'family', amendmentKey(entry), undefined],
    ['a second entry with that provider', 'list', besideKey('borili', 'her'), ['MERGE_FIRST']],
  ] as const)('tells of a change, before anything is typed, %s', async (_, kind, key, bars) => {
    const office = await anOffice();
    const person = await office.keyring.personOf(aigul.iin);
    await standsOnList(person, office, { provider: 'borili', list: 'orphans' });
    office.cases.holds({ key: key.replace('her', person), holder: 'other', file: 'other' });
    const body = { change: { kind, provider: 'borili' } };
    const { standing } = (await office.cabinet('POST', '/v1/requests', { as: 'aigul', body })).body;
    const told = bars?.map((code) => ({ title: problemRow(code).title, cure: problemRow(code).cure }));
    expect(standing.ofEntry).toEqual(told);
  });

  it('tells nothing of whoever has neither, and notes the operator’s look', async () => {
    const office = await anOffice();
    expect((await atDesk(office)).body.standing).toEqual({ entries: [] });
    const person = await office.keyring.personOf(aigul.iin);
    expect(await office.access.of(person)).toMatchObject([
      { reader: { id: 'staff_operator' }, fields: ['standing'], why: '8.3' },
    ]);
  });
});
