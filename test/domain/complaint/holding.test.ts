import { describe, expect, it } from 'vitest';
import { type Holding, heldAtMost, heldUntil, isOwing } from '#domain/complaint/rules/holding.ts';

const [openedAt, toldAt] = ['2026-02-02T06:00:00.000Z', '2026-02-09T06:00:00.000Z'];
const open: Holding = { openedAt, status: 'UNDER_REVIEW' };
const answer = (owed?: 'OTHER_ACT'): Pick<Holding, 'answer' | 'told'> => ({
  answer: { outcome: owed ? 'SATISFIED' : 'NOT_SATISFIED', ...(owed ? { owed } : {}) } as Holding['answer'],
  told: { how: 'cabinet', at: toldAt },
});
const denied: Holding = { ...open, status: 'TOLD', ...answer() };
const posted: Holding = { ...denied, told: { how: 'post', at: toldAt } };
const owing: Holding = { ...open, status: 'AWAITING_FULFILMENT', ...answer('OTHER_ACT') };
const done: Holding = { ...owing, status: 'ANSWERED' };
const back: Holding = { ...open, status: 'WITHDRAWN' };
const passedOn: Holding = { ...open, status: 'PASSED_ON', told: { how: 'cabinet', at: toldAt } };
const [latest, further] = ['2026-04-10', '2026-02-23'];

describe('till the end of which day a dwelling waits by a complaint (X327)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, Holding, Holding | undefined, string | undefined]>([
    ['it is open',                                     open,     undefined, latest],
    ['it has granted nothing: ten working days',       denied,   undefined, further],
    ['by a letter: from the day on which it is told',  posted,   undefined, '2026-03-06'],
    ['it owes something',                              owing,    undefined, latest],
    ['what it owes is done',                           done,     undefined, undefined],
    ['it is taken back',                               back,     undefined, undefined],
    ['another body answers it',                        passedOn, undefined, latest],
    ['its answer is complained of',                    denied,   open,      latest],
    ['its silence is, and it answers meanwhile',       denied,   open,      latest],
    ['the second one has granted nothing',             denied,   denied,    undefined],
    ['the second one owes something',                  denied,   owing,     latest],
    ['what the second one owes is done',               denied,   done,      undefined],
    ['the second one is taken back',                   denied,   back,      further],
    ['both are taken back',                            back,     back,      undefined],
  ])('%s', (_, first, second, until) => expect(heldUntil(first, second)).toBe(until));

  it('is owing once whichever has the last word has granted something', () => {
    const pairs = [[owing], [denied], [owing, open], [denied, owing], [owing, back]] as const;
    expect(pairs.map(([first, second]) => isOwing(first, second))).toEqual([true, false, false, true, true]);
  });

  it('is never later than the forty-fifth working day, whatever was answered on it', () => {
    expect(heldAtMost(open)).toBe(latest);
    const late: Holding = { ...denied, told: { how: 'cabinet', at: '2026-04-08T06:00:00.000Z' } };
    expect(heldUntil(late, undefined)).toBe(latest);
  });
});
