import { describe, expect, it } from 'vitest';
import { checkPaper } from '#casework/asking/checking/check-paper.ts';
import { decisionState } from '#domain/amendment/rules/decision-state.ts';
import { aDecision, anAmendment } from '#test/builders/amendments/an-amendment.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';

type Listed = Awaited<ReturnType<typeof aListedPerson>>;
const restored = {
  kind: 'COURT_RESTORED',
  fact: 'Сот шешімді жойды',
  source: { kind: 'COURT', name: 'Орал қалалық соты' },
  on: '2018-02-20',
} as const;
const byCourt = { purpose: 'RESTORATION', ground: 'COURT_ACT', facts: [restored], cure: '' } as const;

const moment = { from: '2018-02-01T05:00:00.000Z', to: '2018-02-10T05:00:00.000Z' };
const suspension = { number: '1', filedOn: '2018-03-01', at: 'then', endedAt: 'now' };

/** What whoever holds the printed decision is told of it. */
async function checked({ service, theFile }: Listed, id: string) {
  const { decision } = await theFile(id);
  const { deps } = service;
  const told = await checkPaper(decision?.verificationCode ?? '', deps.clock.now(), deps);
  return told && [told.kind, told.state?.id, told.inForce];
}

async function signed(listed: Listed, outcome: 'AMENDED' | 'LEFT') {
  const id = await listed.proposes();
  await listed.answers(id);
  await listed.namesExaminer(id);
  await listed.drafts(id, outcome);
  await listed.signs(id);
  return id;
}

describe('a printed decision about an entry (X141)', () => {
  it('is genuine and in force, with its entry, and of whom by initials alone', async () => {
    const listed = await aListedPerson();
    const id = await signed(listed, 'AMENDED');
    const { decision } = await listed.theFile(id);
    const { deps } = listed.service;
    const told = await checkPaper(decision?.verificationCode ?? '', deps.clock.now(), deps);
    expect(told).toMatchObject({
      ...{ genuine: true, inForce: true, kind: 'DECISION', registerNumber: 1, list: { id: 'public-sector' } },
      name: { ru: 'Решение о снятии с учета' },
      state: { id: 'IN_FORCE', text: { ru: 'Решение действует' } },
    });
    expect(told?.initials).toMatch(/^(\S\. ?)+$/);
    expect([told?.number, told?.filedAt]).toEqual([undefined, undefined]);
  });

  it('of a removal is in force no more once the entry was restored, by a decision that is', async () => {
    const listed = await aListedPerson();
    const removal = await signed(listed, 'AMENDED');
    await listed.service.skipDays(3);
    const restoration = await listed.proposes(byCourt);
    await listed.namesExaminer(restoration);
    await listed.drafts(restoration, 'AMENDED', undefined, [restored]);
    await listed.signs(restoration);
    expect(await checked(listed, removal)).toEqual(['DECISION', 'UNDONE', false]);
    expect(await checked(listed, restoration)).toEqual(['DECISION', 'IN_FORCE', true]);
  });

  it('by which the entry was left as it was says so', async () => {
    const listed = await aListedPerson();
    expect(await checked(listed, await signed(listed, 'LEFT'))).toEqual(['DECISION', 'LEFT', true]);
  });

  it('is told to nobody before its person was told, and is not in force while its letter is on its way', async () => {
    const listed = await aListedPerson();
    listed.service.deps.accounts.without.add(listed.theCase.applicant);
    const id = await listed.proposes();
    await listed.handsProposal(id);
    await listed.answersAtDesk(id);
    await listed.service.skipDays(8);
    await listed.namesExaminer(id);
    await listed.drafts(id);
    await listed.signs(id);
    expect(await checked(listed, id)).toBeUndefined();
    await listed.posts(id);
    expect(await checked(listed, id)).toEqual(['DECISION', 'NOT_YET', false]);
  });

  it('is not in force while a complaint suspends it, nor once that was upheld (X54)', async () => {
    const listed = await aListedPerson();
    const id = await signed(listed, 'AMENDED');
    await listed.suspends(id);
    expect(await checked(listed, id)).toEqual(['DECISION', 'SUSPENDED', false]);
    await listed.resumes(id, 'UPHELD');
    expect(await checked(listed, id)).toEqual(['DECISION', 'SET_ASIDE', false]);
  });

  // biome-ignore format: a table, one situation a row
  it.each([
    ['LEFT',      { decision: aDecision('LEFT') },                                                          'ACTIVE',  false],
    ['OVERTAKEN', { decision: aDecision('AMENDED'), status: 'NOT_AMENDED' },                                'LEFT',    true],
    ['NOT_YET',   { decision: aDecision('AMENDED'), status: 'AWAITING_FORCE' },                             'ACTIVE',  true],
    ['IN_FORCE',  { decision: aDecision('AMENDED'), status: 'IN_FORCE', inForce: 'now' },                   'REMOVED', false],
    ['UNDONE',    { decision: aDecision('AMENDED'), status: 'FINAL', inForce: 'now' },                      'ACTIVE',  true],
    ['UNDONE',    { decision: aDecision('AMENDED'), status: 'FINAL', inForce: 'now' },                      'REMOVED', true],
    ['SUSPENDED', { decision: aDecision('AMENDED'), status: 'SUSPENDED' },                                  'ACTIVE',  true],
    ['SET_ASIDE', { decision: aDecision('AMENDED'), status: 'NOT_AMENDED', suspension },                    'ACTIVE',  true],
    ['IN_FORCE',  { decision: aDecision('AMENDED'), status: 'FINAL', inForce: 'now', purpose: 'MERGING' },  'MERGED',  false],
    ['UNDONE',    { decision: aDecision('AMENDED'), status: 'FINAL', inForce: 'now', purpose: 'MERGING' },  'ACTIVE',  true],
    ['IN_FORCE',  { decision: aDecision('AMENDED'), status: 'FINAL', inForce: 'now', purpose: 'MOMENT', moment },  'ACTIVE',  true],
    ['UNDONE',    { decision: aDecision('AMENDED'), status: 'FINAL', inForce: 'now', purpose: 'MOMENT', moment: { ...moment, to: 'another' } }, 'ACTIVE', true],
    ['UNDONE',    { decision: aDecision('AMENDED'), status: 'FINAL', inForce: 'now', purpose: 'MOMENT', moment },  'REMOVED', true],
    ['IN_FORCE',  { decision: aDecision('AMENDED'), status: 'FINAL', inForce: 'now', purpose: 'RESTORATION' }, 'ACTIVE',  true],
    ['UNDONE',    { decision: aDecision('AMENDED'), status: 'FINAL', inForce: 'now', purpose: 'RESTORATION' }, 'REMOVED', true],
  ] as const)('stands as %s: %o, the entry %s', (state, parts, status, isFollowed) => {
    const entry = { status, priorityMoment: moment.to };
    expect(decisionState(anAmendment(parts), { entry, isFollowed })).toBe(state);
  });
});
