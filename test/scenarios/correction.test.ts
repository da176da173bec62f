import { describe, expect, it } from 'vitest';
import type { Fact } from '#domain/amendment/command.ts';
import { aListedPerson } from './harness/amending.ts';
import { supervisor } from './harness/cast.ts';

const fact = (kind: Fact['kind'], source: Fact['source']): Fact => ({
  kind,
  fact: 'Анықталды',
  source,
  on: '2018-02-18',
});
const journal = { kind: 'DOCUMENT', name: 'Кіріс журналы' } as const;
const lives = fact('ALIVE', { kind: 'REGISTER', name: 'Жеке тұлғалар тізілімі' });
const later = {
  purpose: 'MOMENT',
  ground: 'GROUNDS_LATER',
  facts: [fact('APPEARED_LATER', journal)],
  moment: { on: '2018-02-19' },
} as const;
/** Of whom `citizen` makes up. */
const dayBeforeBirth = '1985-06-14';
const earlier = {
  purpose: 'MOMENT',
  ground: 'EARLIER_FILING',
  facts: [fact('FILED_EARLIER', journal), lives],
  moment: { at: '2018-01-10T11:20:00+05:00' },
  cure: '',
} as const;

type Listed = Awaited<ReturnType<typeof aListedPerson>>;

/** A moment that is corrected to a later one, told in the cabinet. */
async function corrected(listed: Listed): Promise<string> {
  const id = await listed.proposes(later);
  await listed.answers(id);
  await listed.namesExaminer(id);
  await listed.drafts(id, 'AMENDED', undefined, later.facts.slice());
  await listed.signs(id);
  return id;
}

describe('the correction of a priority moment (73(4), X142)', () => {
  it('to a later one is answered first, and stands with its notice: a day without an hour is its last millisecond', async () => {
    const listed = await aListedPerson();
    const before = await listed.theEntry();
    const id = await listed.proposes(later);
    expect(await listed.theFile(id)).toMatchObject({
      status: 'ANSWER_AWAITED',
      moment: { from: before?.priorityMoment, to: '2018-02-19T18:59:59.999Z' },
    });
    await listed.answers(id);
    await listed.namesExaminer(id);
    await listed.drafts(id, 'AMENDED', undefined, later.facts.slice());
    await listed.signs(id);
    expect(await listed.theFile(id)).toMatchObject({ status: 'IN_FORCE', told: { how: 'cabinet' } });
    expect(await listed.theEntry()).toMatchObject({
      status: 'ACTIVE',
      day: '2018-02-19',
      priorityMoment: '2018-02-19T18:59:59.999Z',
      intakeSequence: before?.intakeSequence,
      registerNumber: before?.registerNumber,
    });
    const [, act] = await listed.service.deps.register.acts('uralsk', 'public-sector', 1, 2);
    expect(act).toMatchObject({ kind: 'MOMENT_CORRECTED', publicGround: 'CORRECTION' });
    await listed.service.skipDays(100);
    expect([(await listed.theFile(id)).status, listed.service.isAtRest()]).toEqual(['FINAL', true]);
  });

  it('to an earlier one waits for nobody but a supervisor, and is in force with the signature (X143)', async () => {
    const listed = await aListedPerson();
    const id = await listed.proposes(earlier);
    await listed.namesExaminer(id);
    await listed.drafts(id, 'AMENDED', undefined, earlier.facts.slice());
    expect([(await listed.theFile(id)).status, listed.service.machineAt('amendment')]).toEqual([
      'AWAITING_CONFIRMATION',
      'Art. 73 The supervisor confirms the draft',
    ]);
    expect(await listed.service.tray('oblast#supervisor')).toEqual([id]);
    await listed.returns(id, supervisor);
    expect((await listed.theFile(id)).terms.confirmation?.state).toBe('met');
    await listed.drafts(id, 'AMENDED', undefined, earlier.facts.slice());
    await listed.confirms(id);
    await listed.signs(id);
    expect(await listed.theFile(id)).toMatchObject({ status: 'IN_FORCE' });
    expect(await listed.theEntry()).toMatchObject({ priorityMoment: '2018-01-10T06:20:59.999Z' });
  });

  it('that leaves the entry as it is goes to the head alone', async () => {
    const listed = await aListedPerson();
    const id = await listed.proposes(earlier);
    await listed.namesExaminer(id);
    await listed.drafts(id, 'LEFT');
    expect((await listed.theFile(id)).status).toBe('AWAITING_SIGNATURE');
    await listed.signs(id);
    expect((await listed.theFile(id)).status).toBe('NOT_AMENDED');
  });

  it.each([
    ['to no moment', { ...later, moment: undefined }, ['moment']],
    ['to an earlier moment where grounds came later', { ...later, moment: { on: '2018-01-01' } }, ['moment']],
    ['to a day before the law of these lists (X157)', { ...earlier, moment: { on: '1997-04-15' } }, ['moment']],
    ['to a day before its person was born (X157)', { ...earlier, moment: { on: dayBeforeBirth } }, ['moment']],
    ['to a moment that has not come', { ...later, moment: { on: '2019-01-01' } }, ['moment']],
    [
      'to a later moment where a filing was lost',
      { ...earlier, moment: { on: '2018-02-19' }, cure: 'Жоқ' },
      ['moment'],
    ],
    [
      'to an earlier one without the register’s word that he lives',
      { ...earlier, facts: [earlier.facts[0]] },
      ['alive'],
    ],
  ] as const)('is not proposed %s', async (_, what, missing) => {
    const listed = await aListedPerson();
    const { moment, ...rest } = what;
    const proposed = listed.proposes({ ...rest, facts: [...what.facts], ...(moment ? { moment } : {}) });
    await expect(proposed).rejects.toMatchObject({ refusal: { code: 'AMENDMENT_INCOMPLETE', missing } });
  });

  it('is annulled by naming it: the very moment of before comes back, to the millisecond (X145)', async () => {
    const listed = await aListedPerson();
    const before = await listed.theEntry();
    const annuls = await corrected(listed);
    const wrong = [fact('CORRECTION_WRONG', { kind: 'DOCUMENT', name: 'Тексеру актісі' }), lives];
    const undoing = { purpose: 'MOMENT', ground: 'MOMENT_ANNULLED', facts: wrong, cure: '' } as const;
    await expect(listed.proposes(undoing)).rejects.toMatchObject({ refusal: { code: 'AMENDMENT_INCOMPLETE' } });
    const id = await listed.proposes({ ...undoing, annuls });
    await listed.namesExaminer(id);
    await listed.drafts(id, 'AMENDED', undefined, wrong);
    await listed.confirms(id);
    await listed.signs(id);
    const { acts: _, ...kept } = before ?? { acts: [] };
    expect(await listed.theEntry()).toMatchObject(kept);
  });
});
