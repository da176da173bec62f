import { expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { emptyDay, emptyList, emptyYear, slotOf } from '#domain/queue/list.ts';
import { type Asked, aCase, aList, anEntry, at, distinct, minutesAfter, opening, registering } from './stores.ts';

export function registerContract(asked: Asked): void {
  it('is empty before the first act', async () => {
    const { register } = asked();
    const { provider, list } = aList();
    expect(await register.list(provider, list)).toEqual(emptyList(provider, list));
    expect(await register.year(provider, list, 2018)).toEqual(emptyYear(provider, list, 2018));
    expect(await register.counts(provider, list, '2018-02-19')).toEqual(emptyDay(provider, list, '2018-02-19'));
    expect(await register.day(provider, list, '2018-02-19')).toEqual([]);
  });

  it('moves with the case in one commit: list, year, log and entry', async () => {
    const { cases, register } = asked();
    const theCase = aCase();
    const entry = anEntry(aList(), { caseId: theCase.id });
    const act = registering(entry);
    expect(await cases.commit({ plans: [opening(theCase)], acts: [act] })).toEqual([]);
    expect(await register.list(entry.provider, entry.list)).toEqual(act.after);
    expect(await register.year(entry.provider, entry.list, 2018)).toEqual(act.years[0]);
    expect(await register.counts(entry.provider, entry.list, entry.day)).toEqual(act.days[0]);
    expect(act.days[0]?.slots).toEqual({ [slotOf(entry)]: 1 });
    expect(await register.day(entry.provider, entry.list, entry.day)).toEqual([entry]);
    const { day, priorityMoment, intakeSequence, registeredAt } = entry;
    const rank = { day, priorityMoment, intakeSequence };
    const named = { provider: entry.provider, list: entry.list, registerNumber: 1 };
    expect(await register.entry(named)).toEqual({
      ...named,
      caseId: theCase.id,
      registeredAt,
      status: 'ACTIVE',
      onList: entry.list,
      ...rank,
      acts: [`${entry.list}#1`],
    });
    expect(await register.entry({ ...named, registerNumber: 2 })).toBeUndefined();
  });

  it('refuses an act on a list that moved, and then no case and no entry is there', async () => {
    const { cases, register } = asked();
    const of = aList();
    const [first, late] = [aCase(), aCase()];
    const taken = anEntry(of, { caseId: first.id });
    await cases.commit({ plans: [opening(first)], acts: [registering(taken)] });
    const entry = anEntry(of, { caseId: late.id, intakeSequence: 2 });
    const obstacles = await cases.commit({ plans: [opening(late)], acts: [registering(entry)] });
    expect(distinct(obstacles)).toEqual([{ at: 'list', ...of }]);
    expect(await cases.load(application, late.id)).toBeUndefined();
    expect(await register.day(of.provider, of.list, entry.day)).toEqual([taken]);
    expect((await register.list(of.provider, of.list)).nextNumber).toBe(2);
  });

  it('moves several lists in one commit with their files, and none of them where one has moved', async () => {
    const { cases, register } = asked();
    const [one, other, late] = [aCase(), aCase(), aCase()];
    const [here, there] = [aList(), aList()];
    const on = (of: typeof here, theCase: typeof one) => registering(anEntry(of, { caseId: theCase.id }));
    await cases.commit({ plans: [opening(late)], acts: [on(there, late)] });
    const plans = [opening(one), opening(other)];
    const obstacles = await cases.commit({ plans, acts: [on(here, one), on(there, other)] });
    expect(distinct(obstacles)).toEqual([{ at: 'list', ...there }]);
    expect([await cases.load(application, one.id), await cases.load(application, other.id)]).toEqual([
      undefined,
      undefined,
    ]);
    expect(await register.list(here.provider, here.list)).toEqual(emptyList(here.provider, here.list));
    const elsewhere = aList();
    expect(await cases.commit({ plans, acts: [on(here, one), on(elsewhere, other)] })).toEqual([]);
    for (const { provider, list } of [here, elsewhere])
      expect(await register.list(provider, list)).toMatchObject({ nextNumber: 2, version: 1 });
  });

  it('gives the next number to one of two who sign at once', async () => {
    const { cases, register } = asked();
    const of = aList();
    const rivals = [1, 2].map((intakeSequence) => {
      const theCase = aCase();
      return { theCase, entry: anEntry(of, { caseId: theCase.id, intakeSequence }) };
    });
    const answers = await Promise.all(
      rivals.map(({ theCase, entry }) => cases.commit({ plans: [opening(theCase)], acts: [registering(entry)] })),
    );
    const won = rivals.filter((_, n) => answers[n]?.length === 0);
    expect(won).toHaveLength(1);
    expect(await register.day(of.provider, of.list, '2018-02-19')).toEqual([won[0]?.entry]);
  });

  it('refuses an act whose log item exists, though its list stands as it was read', async () => {
    const { cases, register } = asked();
    const of = aList();
    const [first, second] = [aCase(), aCase()];
    const entry = anEntry(of, { caseId: first.id });
    await cases.commit({ plans: [opening(first)], acts: [registering(entry)] });
    const list = await register.list(of.provider, of.list);
    const year = await register.year(of.provider, of.list, 2018);
    const following = anEntry(of, { caseId: second.id, intakeSequence: 2, registerNumber: 2 });
    const act = registering(following, { list, year });
    const rewriting = { ...act, log: act.log.map((item) => ({ ...item, sequence: 1 })) };
    const obstacles = await cases.commit({ plans: [opening(second)], acts: [rewriting] });
    expect(distinct(obstacles)).toEqual([{ at: 'list', ...of }]);
    expect(await cases.commit({ plans: [opening(second)], acts: [act] })).toEqual([]);
    expect((await register.list(of.provider, of.list)).logHead).toBe(2);
  });

  it('refuses an act decided on any other version than the one that stands, though its log item would be new', async () => {
    const { cases, register } = asked();
    const of = aList();
    const entry = anEntry(of);
    const act = registering(entry);
    const standing = { ...act, after: { ...act.after, version: 5 } };
    await cases.commit({ plans: [opening(aCase())], acts: [standing] });
    for (const version of [4, 6]) {
      const late = aCase();
      const again = {
        ...act,
        before: { ...standing.after, version },
        years: [],
        days: [],
        identities: [],
        positions: [],
        log: [],
      };
      const obstacles = await cases.commit({ plans: [opening(late)], acts: [again] });
      expect([obstacles, await cases.load(application, late.id)]).toEqual([[{ at: 'list', ...of }], undefined]);
    }
    expect(await register.list(of.provider, of.list)).toEqual(standing.after);
  });

  it('knows how far the log had come by the end of any day, by one reading, and every act from one to another', async () => {
    const { cases, register } = asked();
    const of = aList();
    const on = (day: string, registerNumber: number) =>
      anEntry(of, { registerNumber, intakeSequence: registerNumber, registeredAt: `${day}T06:00:00.000Z` });
    let before = registering(on('2018-02-20', 1));
    const acts = [before];
    for (const [index, day] of ['2018-02-22', '2018-02-22', '2018-03-01'].entries()) {
      const [year] = before.years;
      if (!year) throw new Error('no year moved');
      before = registering(on(day, index + 2), { list: before.after, year });
      acts.push(before);
    }
    for (const act of acts) expect(await cases.commit({ plans: [opening(aCase())], acts: [act] })).toEqual([]);
    const headBy = async (day: string) => (await register.headBy(of.provider, of.list, day))?.logHead;
    const days = ['2018-02-19', '2018-02-20', '2018-02-21', '2018-02-22', '2018-02-28', '2018-03-01', '2030-01-01'];
    expect(await Promise.all(days.map(headBy))).toEqual([undefined, 1, 1, 3, 3, 4, 4]);
    expect(await register.headBy(of.provider, of.list, '2018-02-23')).toEqual({
      ...of,
      ...{ day: '2018-02-22', logHead: 3, size: 3, link: acts[2]?.after.chain },
    });
    expect(await register.acts(of.provider, of.list, 2, 3)).toEqual(
      [acts[1], acts[2]].flatMap((act) => act?.log ?? []),
    );
    expect(await register.acts(of.provider, of.list, 5, 9)).toEqual([]);
  });

  it('refuses a position where one stands already', async () => {
    const { cases } = asked();
    const of = aList();
    const [first, second] = [aCase(), aCase()];
    const entry = anEntry(of, { caseId: first.id });
    const act = registering(entry);
    await cases.commit({ plans: [opening(first)], acts: [act] });
    const year = act.years[0] ?? emptyYear(of.provider, of.list, 2018);
    const again = registering({ ...entry, caseId: second.id, registerNumber: 2 }, { list: act.after, year });
    expect(distinct(await cases.commit({ plans: [opening(second)], acts: [again] }))).toEqual([{ at: 'list', ...of }]);
  });

  it('tells the entries of a day by priority moment, then by intake sequence as a number (X30, X41)', async () => {
    const { cases, register } = asked();
    const of = aList();
    const moments = [at, minutesAfter(1)];
    const ranks = moments.flatMap((priorityMoment) =>
      [2, 10, 100].map((sequence) => [priorityMoment, sequence] as const),
    );
    const entries = [...ranks]
      .reverse()
      .map(([priorityMoment, intakeSequence], index) =>
        anEntry(of, { priorityMoment, intakeSequence, registerNumber: index + 1 }),
      );
    const elsewhere = anEntry(of, { day: '2018-02-20', registerNumber: entries.length + 1 });
    for (const entry of [...entries, elsewhere]) {
      const list = await register.list(of.provider, of.list);
      const year = await register.year(of.provider, of.list, 2018);
      await cases.commit({ plans: [], acts: [registering(entry, { list, year })] });
    }
    const told = await register.day(of.provider, of.list, '2018-02-19');
    expect(told.map(({ priorityMoment, intakeSequence }) => [priorityMoment, intakeSequence])).toEqual(ranks);
  });

  it('tells the entries of one slot of a day, from its first millisecond to its last', async () => {
    const { cases, register } = asked();
    const of = aList();
    const moments = ['05:59:59.999', '06:00:00.000', '06:04:59.999', '06:05:00.000', '06:09:59.999', '06:10:00.000'];
    for (const [index, moment] of moments.entries()) {
      const list = await register.list(of.provider, of.list);
      const year = await register.year(of.provider, of.list, 2018);
      const day = await register.counts(of.provider, of.list, '2018-02-19');
      const priorityMoment = `2018-02-19T${moment}Z`;
      const entry = anEntry(of, { priorityMoment, intakeSequence: index, registerNumber: index + 1 });
      await cases.commit({ plans: [], acts: [registering(entry, { list, year, day })] });
    }
    const within = async (slot: string) =>
      (await register.day(of.provider, of.list, '2018-02-19', slot)).map(({ registerNumber }) => registerNumber);
    expect([await within('2018-02-19T06:00'), await within('2018-02-19T06:05')]).toEqual([
      [2, 3],
      [4, 5],
    ]);
    expect((await register.counts(of.provider, of.list, '2018-02-19')).slots).toEqual({
      '2018-02-19T05:55': 1,
      '2018-02-19T06:00': 2,
      '2018-02-19T06:05': 2,
      '2018-02-19T06:10': 1,
    });
  });
}
