import { expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import type { ClaimChange } from '#domain/file/claims.ts';
import { type Asked, aCase, following, next, opening, unique } from './stores.ts';

type Change = ClaimChange['change'];

/** A claim that nobody else asks for, and cases that change it, each in one commit. */
function aClaim(asked: Asked) {
  const key = unique('open-request');
  const changeOf = (change: Change, { id }: Application): ClaimChange =>
    change === 'mustBeFree'
      ? { change, key, taken: 'ALREADY_REGISTERED' }
      : { change, key, holder: id, file: id, taken: 'DUPLICATE_REQUEST' };
  return {
    held: () => asked().cases.claim(key),
    by: ({ id }: Application) => ({ key, holder: id, file: id }),
    opens: (change: Change, theCase: Application) =>
      asked().cases.commit({ plans: [opening(theCase, { claims: [changeOf(change, theCase)] })] }),
    follows: (change: Change, theCase: Application) =>
      asked().cases.commit({ plans: [following(theCase, { claims: [changeOf(change, theCase)] })] }),
  };
}

export function claimContract(asked: Asked): void {
  it('is free until somebody takes it', async () => {
    expect(await aClaim(asked).held()).toBeUndefined();
  });

  it('is refused in its own words to another, who is told who holds it', async () => {
    const claim = aClaim(asked);
    const [one, other] = [aCase(), aCase()];
    expect(await claim.opens('take', one)).toEqual([]);
    expect(await claim.held()).toEqual(claim.by(one));
    expect(await claim.opens('take', other)).toEqual([
      { at: 'claim', file: other.id, taken: 'DUPLICATE_REQUEST', by: claim.by(one) },
    ]);
    expect(await asked().cases.load(application, other.id)).toBeUndefined();
  });

  it('may be taken again by whoever has it', async () => {
    const claim = aClaim(asked);
    const theCase = aCase();
    await claim.opens('take', theCase);
    expect(await claim.follows('take', theCase)).toEqual([]);
  });

  it('is taken by one of two who ask at once', async () => {
    const claim = aClaim(asked);
    const rivals = [aCase(), aCase()];
    const answers = await Promise.all(rivals.map((theCase) => claim.opens('take', theCase)));
    const winners = rivals.filter((_, n) => answers[n]?.length === 0);
    expect(winners).toHaveLength(1);
    expect((await claim.held())?.holder).toBe(winners[0]?.id);
    const loaded = await Promise.all(rivals.map(({ id }) => asked().cases.load(application, id)));
    expect(loaded.flatMap((theCase) => theCase?.id ?? [])).toEqual([winners[0]?.id]);
  });

  it('is not released by another', async () => {
    const claim = aClaim(asked);
    const [one, other] = [aCase(), aCase()];
    await claim.opens('take', one);
    expect(await claim.opens('release', other)).toMatchObject([{ at: 'claim', by: claim.by(one) }]);
    expect(await claim.held()).toEqual(claim.by(one));
  });

  it('passes from the one it is taken over from, and from nobody else', async () => {
    const key = unique('entry');
    const [one, other, third] = [aCase(), aCase(), aCase()];
    const taking = (theCase: Application, from?: Application): ClaimChange => ({
      ...{ change: 'take', key, holder: theCase.id, file: theCase.id, taken: 'ALREADY_REGISTERED' },
      ...(from ? { from: from.id } : {}),
    });
    const { cases } = asked();
    await cases.commit({ plans: [opening(one, { claims: [taking(one)] })] });
    expect(await cases.commit({ plans: [opening(third, { claims: [taking(third, other)] })] })).toMatchObject([
      { at: 'claim', by: { holder: one.id } },
    ]);
    expect(await cases.commit({ plans: [opening(other, { claims: [taking(other, one)] })] })).toEqual([]);
    expect((await cases.claim(key))?.holder).toBe(other.id);
  });

  it('is free again after its release, and what nobody holds may be released', async () => {
    const claim = aClaim(asked);
    const [one, other] = [aCase(), aCase()];
    await claim.opens('take', one);
    expect(await claim.follows('release', one)).toEqual([]);
    expect(await claim.held()).toBeUndefined();
    expect(await claim.follows('release', next(one))).toEqual([]);
    expect(await claim.opens('take', other)).toEqual([]);
  });

  it('is not free to be released where the act rests on its being held', async () => {
    const key = unique('entry');
    const [one, other] = [aCase(), aCase()];
    const { cases } = asked();
    const held = (theCase: Application): ClaimChange => ({
      ...{ change: 'release', key, holder: theCase.id, isHeld: true, taken: 'ENTRY_NOT_STANDING' },
    });
    const missed = [{ at: 'claim', taken: 'ENTRY_NOT_STANDING' }];
    expect(await cases.commit({ plans: [opening(one, { claims: [held(one)] })] })).toMatchObject(missed);
    const taken = { change: 'take', key, holder: one.id, file: one.id, taken: 'ALREADY_REGISTERED' } as const;
    await cases.commit({ plans: [opening(one, { claims: [taken] })] });
    expect(await cases.commit({ plans: [opening(other, { claims: [held(other)] })] })).toMatchObject(missed);
    expect(await cases.commit({ plans: [following(one, { claims: [held(one)] })] })).toEqual([]);
    expect(await cases.claim(key)).toBeUndefined();
  });

  it('stands in the way of whoever needs it to be free, and is not taken by that', async () => {
    const claim = aClaim(asked);
    const [one, other, third] = [aCase(), aCase(), aCase()];
    expect(await claim.opens('mustBeFree', one)).toEqual([]);
    expect(await claim.held()).toBeUndefined();
    await claim.opens('take', other);
    expect(await claim.opens('mustBeFree', third)).toEqual([
      { at: 'claim', file: third.id, taken: 'ALREADY_REGISTERED', by: claim.by(other) },
    ]);
  });
}
