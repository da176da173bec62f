import { expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { type Asked, aCase, aRecord, at, distinct, following, minutesAfter, next, opening, unique } from './stores.ts';

const numbered = (length: number): number[] => Array.from({ length }, (_, index) => index + 1);

export function commitContract(asked: Asked): void {
  it('keeps the case, its journal, what it owes and its records together', async () => {
    const { cases, owed, people } = asked();
    const theCase = aCase();
    const record = aRecord(theCase.id, { reason: 'Құжат жоқ', parts: [1, null, ''], nested: { left: undefined } });
    const duties = [{ duty: 'start', machine: 'portal-intake', name: 'n-1', input: { caseId: theCase.id } }] as const;
    const plan = opening(theCase, { records: [record], duties });
    expect(await cases.commit({ plans: [plan] })).toEqual([]);
    expect(await cases.load(application, theCase.id)).toEqual(theCase);
    expect(await cases.journal(application, theCase.id)).toEqual([
      {
        commit: theCase.version,
        events: plan.events,
        actor: plan.actor,
        at,
        edition: expect.any(String),
        requestId: 'request-1',
      },
    ]);
    expect(await owed.of(theCase.id)).toEqual([{ commit: theCase.version, duties, requestId: 'request-1' }]);
    expect(await people.read(record.id)).toEqual(record);
  });

  it('reads of a journal as much as is asked for, in its order', async () => {
    const { cases } = asked();
    let theCase = aCase();
    await cases.commit({ plans: [opening(theCase)] });
    for (const _ of numbered(3)) {
      const plan = following(theCase);
      await cases.commit({ plans: [plan] });
      theCase = plan.after as typeof theCase;
    }
    const part = async (after: number, atMost: number) =>
      (await cases.journal(application, theCase.id, { after, atMost })).map(({ commit }) => commit);
    const whole = (await cases.journal(application, theCase.id)).map(({ commit }) => commit);
    expect(whole).toHaveLength(4);
    expect(await part(0, 2)).toEqual(whole.slice(0, 2));
    expect(await part(whole[1] ?? 0, 2)).toEqual(whole.slice(2));
    expect(await part(whole[3] ?? 0, 2)).toEqual([]);
  });

  it('keeps with the case, and with what its commit owes, by which request it was changed last', async () => {
    const { cases, owed } = asked();
    const theCase = aCase();
    const duties = [{ duty: 'answer' }] as const;
    await cases.commit({ plans: [opening(theCase, { duties })] });
    expect(await cases.requestOf(theCase.id)).toBe('request-1');
    await cases.commit({ plans: [following(theCase, { duties, requestId: 'request-2' })] });
    expect(await cases.requestOf(theCase.id)).toBe('request-2');
    expect((await owed.of(theCase.id)).map(({ requestId }) => requestId)).toEqual(['request-1', 'request-2']);
    expect(await cases.requestOf(aCase().id)).toBeUndefined();
  });

  it('knows nothing of a case that was never committed', async () => {
    const { cases, owed } = asked();
    const { id } = aCase();
    expect([await cases.load(application, id), await cases.journal(application, id), await owed.of(id)]).toEqual([
      undefined,
      [],
      [],
    ]);
  });

  it('refuses a version that has moved, and then leaves nothing of it', async () => {
    const { cases, owed, people } = asked();
    const theCase = aCase();
    await cases.commit({ plans: [opening(theCase)] });
    await cases.commit({ plans: [following(theCase)] });
    const record = aRecord(theCase.id);
    const late = following(theCase, { records: [record], duties: [{ duty: 'answer' }] });
    expect(distinct(await cases.commit({ plans: [late] }))).toEqual([{ at: 'file', id: theCase.id }]);
    expect((await cases.load(application, theCase.id))?.version).toBe(theCase.version + 1);
    expect((await cases.journal(application, theCase.id)).length).toBe(2);
    expect([await owed.of(theCase.id), await people.read(record.id)]).toEqual([[], undefined]);
  });

  it('refuses a decision on any other version than the one that stands, though its commit would be new', async () => {
    const { cases } = asked();
    const theCase = aCase();
    await cases.commit({ plans: [opening(theCase)] });
    await cases.commit({ plans: [following(theCase)] });
    for (const decidedOn of [theCase.version, theCase.version + 2]) {
      const obstacles = await cases.commit({ plans: [opening({ ...theCase, version: 9 }, { decidedOn })] });
      expect(obstacles).toEqual([{ at: 'file', id: theCase.id }]);
    }
    expect((await cases.load(application, theCase.id))?.version).toBe(theCase.version + 1);
  });

  it('refuses to open a case whose id is taken, and to follow one that is not there', async () => {
    const { cases } = asked();
    const theCase = aCase();
    await cases.commit({ plans: [opening(theCase)] });
    const moved = [{ at: 'file', id: theCase.id }];
    expect(distinct(await cases.commit({ plans: [opening(next(theCase))] }))).toEqual(moved);
    const stranger = aCase();
    expect(distinct(await cases.commit({ plans: [following(stranger)] }))).toEqual([{ at: 'file', id: stranger.id }]);
    expect(await cases.load(application, stranger.id)).toBeUndefined();
  });

  it('lets one of many writers on the same version win', async () => {
    const { cases } = asked();
    const theCase = aCase();
    await cases.commit({ plans: [opening(theCase)] });
    const writers = numbered(8).map((n) =>
      cases.commit({ plans: [following(theCase, { requestId: `request-${n}` })] }),
    );
    const won = (await Promise.all(writers)).flatMap((obstacles, n) => (obstacles.length === 0 ? [n + 1] : []));
    expect(won).toHaveLength(1);
    const [, second, ...more] = await cases.journal(application, theCase.id);
    expect([second?.requestId, more]).toEqual([`request-${won[0]}`, []]);
  });

  it('of several cases is all or nothing, and names only the case that moved', async () => {
    const { cases } = asked();
    const [one, other] = [aCase(), aCase()];
    await cases.commit({ plans: [opening(one)] });
    await cases.commit({ plans: [following(one)] });
    const moved = await cases.commit({ plans: [opening(other), following(one)] });
    expect(distinct(moved)).toEqual([{ at: 'file', id: one.id }]);
    expect(await cases.load(application, other.id)).toBeUndefined();
    expect(await cases.commit({ plans: [opening(other), following(next(one))] })).toEqual([]);
    expect((await cases.load(application, other.id))?.version).toBe(other.version);
  });

  it('of a file that rests on another is refused once that other has moved', async () => {
    const { cases } = asked();
    const [one, other] = [aCase(), aCase()];
    await cases.commit({ plans: [opening(other)] });
    const resting = { plans: [opening(one)], checks: [{ id: other.id, version: other.version }] };
    await cases.commit({ plans: [following(other)] });
    expect(await cases.commit(resting)).toEqual([{ at: 'check', id: other.id }]);
    expect(await cases.load(application, one.id)).toBeUndefined();
    expect(await cases.commit({ ...resting, checks: [{ id: other.id, version: other.version + 1 }] })).toEqual([]);
  });

  it('refuses a record that exists: records are written once', async () => {
    const { cases, people } = asked();
    const theCase = aCase();
    const record = aRecord(theCase.id);
    await cases.commit({ plans: [opening(theCase, { records: [record] })] });
    const overwriting = following(theCase, { records: [{ ...record, content: 'басқа' }] });
    expect(distinct(await cases.commit({ plans: [overwriting] }))).toEqual([{ at: 'file', id: theCase.id }]);
    expect(await people.read(record.id)).toEqual(record);
  });

  it('throws when it would write one item twice', async () => {
    const theCase = aCase();
    await expect(asked().cases.commit({ plans: [opening(theCase), opening(theCase)] })).rejects.toThrow();
    expect(await asked().cases.load(application, theCase.id)).toBeUndefined();
  });

  it('takes an idempotency key once per subject, whatever is sent under it', async () => {
    const { cases } = asked();
    const [one, other] = [aCase(), aCase()];
    const subject = unique('person');
    const key = { subject, key: 'key-1', bodyMac: 'mac', resource: one.id };
    expect(await cases.idempotent(subject, 'key-1')).toBeUndefined();
    expect(await cases.commit({ plans: [opening(one)], idempotency: key })).toEqual([]);
    const again = { ...key, bodyMac: 'another', resource: other.id };
    expect(await cases.commit({ plans: [opening(other)], idempotency: again })).toEqual([{ at: 'idempotency' }]);
    expect([await cases.load(application, other.id), await cases.idempotent(subject, 'key-1')]).toEqual([
      undefined,
      key,
    ]);
    expect(await cases.commit({ plans: [opening(other)], idempotency: { ...key, subject: unique('person') } })).toEqual(
      [],
    );
  });

  it('adds to a journal that is told in the order of its commits, however many and however long', async () => {
    const { cases } = asked();
    const theCase = aCase();
    const long = 'х'.repeat(60_000); // 120 kB in UTF-8: twelve of them are more than one answer of DynamoDB holds
    await cases.commit({ plans: [opening(theCase)] });
    let before = theCase;
    for (const n of numbered(12)) {
      const events = [{ type: 'RequestRegistered' as const, number: `${n}${long}` }];
      await cases.commit({ plans: [following(before, { events, at: minutesAfter(-n) })] });
      before = next(before);
    }
    const [, ...added] = await cases.journal(application, theCase.id);
    expect(added.map(({ commit }) => commit - theCase.version)).toEqual(numbered(12));
    expect(added.map(({ events: [event] }) => event)).toEqual(
      numbered(12).map((n) => ({ type: 'RequestRegistered', number: `${n}${long}` })),
    );
  });

  it('never gives the same intake sequence to two of twenty who file at once (X30)', async () => {
    const { cases } = asked();
    const given = await Promise.all(numbered(20).map(() => cases.nextIntakeSequence()));
    expect(new Set(given).size).toBe(20);
    expect(await cases.nextIntakeSequence()).toBeGreaterThan(Math.max(...given));
  });
}
