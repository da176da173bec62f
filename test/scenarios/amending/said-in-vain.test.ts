import { describe, expect, it } from 'vitest';
import type { Fact } from '#domain/amendment/command.ts';
import { momentKnown } from '#domain/amendment/rules/moment.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';

const fact = { fact: 'Анықталды', source: { kind: 'DOCUMENT', name: 'Бұйрық' }, on: '2018-02-01' } as const;
const own = {
  REMOVAL: {},
  RESTORATION: { ground: 'COMPLAINT_UPHELD', facts: [{ ...fact, kind: 'COMPLAINT_SATISFIED' }] },
  MOMENT: {
    ground: 'GROUNDS_LATER',
    facts: [{ ...fact, kind: 'APPEARED_LATER' }],
    moment: { at: '2018-03-05T05:00:00.000Z' },
  },
} as const;
/** Each field of a proposal that only some proposals take. */
const more = {
  into: { into: { list: 'public-sector', registerNumber: 2 } },
  moment: { moment: { at: '2018-03-05T05:00:00.000Z' } },
  annuls: { annuls: 'amendment_01ARZ3NDEKTSV4RRFFQ69G5FAV' },
  nobodyLeftInNeed: { nobodyLeftInNeed: true },
} as const;
const purposes = Object.keys(own) as (keyof typeof own)[];
const pairs = purposes.flatMap((purpose) =>
  (Object.keys(more) as (keyof typeof more)[])
    .filter((field) => !(field in own[purpose]))
    .map((field) => [purpose, field] as const),
);

describe('what is said of a proposal', () => {
  it.each(pairs)('a %s is not proposed with %s, which would change nothing of it', async (purpose, field) => {
    const { proposes } = await aListedPerson();
    const code = field === 'annuls' ? 'AMENDMENT_INCOMPLETE' : 'FIELDS_WRONG';
    await expect(proposes({ purpose, ...own[purpose], ...more[field] })).rejects.toMatchObject({ refusal: { code } });
  });

  it.each([
    ['another day', '2018-03-04', undefined],
    ['its own day in Asia/Oral', '2018-03-05', '2018-03-05T05:00:59.999Z'],
    ['no day', undefined, '2018-03-05T05:00:59.999Z'],
  ])('a minute is none of a moment of %s', (_of, on, known) => {
    expect(momentKnown({ at: '2018-03-05T05:00:00.000Z', on })).toBe(known);
  });
});

describe('a draft by which the entry stays as it is', () => {
  const whole = { ...fact, kind: 'BOUGHT' } as const;
  it.each<[string, string, readonly Fact[], string | undefined]>([
    ['no reason', '', [], 'REASON_MISSING'],
    ['blanks for a reason', ' \u00a0 ', [whole], 'REASON_MISSING'],
    ['facts alone, which its paper does not tell', '', [whole], 'REASON_MISSING'],
    ['a fact that says nothing', 'Сатып алмаған', [{ ...whole, fact: ' ' }], 'AMENDMENT_INCOMPLETE'],
    [
      'a fact of no source',
      'Сатып алмаған',
      [{ ...whole, source: { kind: 'COURT', name: '' } }],
      'AMENDMENT_INCOMPLETE',
    ],
    ['a fact of a day to come', 'Сатып алмаған', [{ ...whole, on: '2030-01-01' }], 'AMENDMENT_INCOMPLETE'],
    ['a reason', 'Сатып алмаған', [], undefined],
  ])('with %s is judged as whatever is signed', async (_with, why, facts, code) => {
    const { proposes, namesExaminer, answers, leavesAsItIs, theFile } = await aListedPerson();
    const id = await proposes();
    await namesExaminer(id);
    await answers(id);
    const draft = leavesAsItIs(id, { facts, why });
    if (code) await expect(draft).rejects.toMatchObject({ refusal: { code } });
    else expect((await theFile(await draft)).status).toBe('AWAITING_SIGNATURE');
  });
});
