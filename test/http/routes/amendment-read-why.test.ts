import { describe, expect, it } from 'vitest';
import type { AnyRoute } from '#http/route.ts';
import { routes } from '#http/routes.ts';
import { anAmendment } from '#test/builders/amendments/an-amendment.ts';
import { complaintBeside } from '#test/builders/complaints/a-complaint.ts';
import { aProvider } from '#test/builders/doors/a-provider.ts';
import { aWholeDoor } from '#test/builders/doors/a-whole-door.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { idOf } from '#test/builders/requests/a-drafted-case.ts';
import { typedFieldsOf } from '#test/builders/words/typed-fields.ts';

const id = 'amendment_01KAV0000000000000000000AA';
const openedAt = '2018-03-01T06:00:00.000Z';
const task = { step: 'send-proposal', role: 'registrar', organisation: 'uralsk', openedAt, dueAt: openedAt } as const;

/** What an office reads of a file without a reason: how it stands, by ids alone. */
const byIdsAlone = [
  'readCase',
  'readJournal',
  'readStatus',
  'readAmendment',
  'readAmendmentJournal',
  'readOffer',
  'readJournalOfOffer',
];

/** Its reason is one of a list, and the number of the document on which it rests is typed. */
const isAskedWhy = (row: AnyRoute): boolean =>
  typedFieldsOf(row).some(({ where, path: [field] }) => where === 'query' && field === 'number');

describe('what an official reads of a file', () => {
  it('beyond how it stands is asked for with a reason, whatever kind of file it is', () => {
    const reading = routes.filter(
      ({ audience, method, path }) =>
        audience === 'provider' && method === 'GET' && /\{(caseId|amendmentId|offerId)\}/.test(path),
    );
    const unasked = reading.filter((row) => !isAskedWhy(row));
    expect([...new Set(unasked.map(({ name }) => name))].toSorted()).toEqual(byIdsAlone.toSorted());
  });

  it.each([
    ['staff_registrar', {}, 200, 'task APPK 73'],
    ['staff_head', {}, 422, undefined],
    ['staff_head', { why: 'supervision' }, 200, 'reason supervision'],
    ['staff_head', { why: 'court' }, 422, undefined],
    ['staff_head', { why: 'court', number: '12/7' }, 200, 'reason court 12/7'],
  ])('of an amendment %s reads with %j: %i, noted as %s', async (as, query, status, why) => {
    const { lay, cases, knock, access } = await aProvider();
    await lay({ n: 1 });
    cases.seed(anAmendment({ id, request: idOf(1), subject: 'person_1', openedAt, status: 'PROPOSAL_UNSENT', task }));
    const answer = await knock('GET', `/v1/amendments/${id}/texts`, { as, query });
    expect(answer.status).toBe(status);
    expect((await access.of(id)).map((look: { why: string }) => look.why)).toEqual(why ? [why] : []);
  });
});

it('whoever reads of his own file is told that he needs no reason, and not to choose another', async () => {
  const door = await aWholeDoor(citizen(1).iin);
  const { id: caseId } = door.lay(caseIn('ISSUED'), {});
  const reads = (query: Readonly<Record<string, string>>) =>
    door.knock('GET', `/v1/my/complaints/${complaintBeside(caseId)}/documents`, { as: 'recipient', query });
  expect((await reads({})).status).toBe(200);
  expect(await reads({ why: 'complaint' })).toMatchObject({
    status: 422,
    body: {
      fields: [
        {
          field: 'query.why',
          problem: 'NOTHING_BY_IT',
          cures: { en: expect.stringMatching(/^Whoever reads a file of his own/) },
        },
      ],
    },
  });
});
