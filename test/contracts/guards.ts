import { expect, it } from 'vitest';
import type { GuardChange } from '#casework/ports/ports.ts';
import type { Application } from '#domain/application/application.ts';
import { type Asked, aCase, following, next, opening, unique } from './stores.ts';

type Change = GuardChange['change'];

/** A person with a case that tries to move the guard, in one commit. */
function someone(asked: Asked) {
  const person = unique('person');
  const changeOf = (change: Change, caseId: string, provider: string): GuardChange =>
    change === 'release' ? { change, person, caseId } : { change, person, caseId, provider };
  return {
    guard: () => asked().cases.guard(person),
    opens: (change: Change, theCase: Application, provider = 'uralsk') =>
      asked().cases.commit([opening(theCase, { guard: changeOf(change, theCase.id, provider) })]),
    follows: (change: Change, theCase: Application, provider = 'uralsk') =>
      asked().cases.commit([following(theCase, { guard: changeOf(change, theCase.id, provider) })]),
  };
}

export function guardContract(asked: Asked): void {
  it('is free for whoever never filed', async () => {
    expect(await someone(asked).guard()).toEqual({ active: {} });
  });

  it('refuses a second open request and names the one that stands in the way', async () => {
    const person = someone(asked);
    const [one, other] = [aCase(), aCase()];
    expect(await person.opens('take', one)).toEqual([]);
    expect(await person.guard()).toEqual({ open: one.id, active: {} });
    expect(await person.opens('take', other, 'aksai')).toEqual([{ at: 'guard', caseId: other.id, open: one.id }]);
    expect(await asked().cases.load(other.id)).toBeUndefined();
  });

  it('may be taken again by the case that has it', async () => {
    const person = someone(asked);
    const theCase = aCase();
    await person.opens('take', theCase);
    expect(await person.follows('take', theCase)).toEqual([]);
  });

  it('is taken by one of two who file at once', async () => {
    const person = someone(asked);
    const rivals = [aCase(), aCase()];
    const answers = await Promise.all(rivals.map((theCase) => person.opens('take', theCase)));
    const winners = rivals.filter((_, n) => answers[n]?.length === 0);
    expect(winners).toHaveLength(1);
    expect((await person.guard()).open).toBe(winners[0]?.id);
    const loaded = await Promise.all(rivals.map(({ id }) => asked().cases.load(id)));
    expect(loaded.flatMap((theCase) => theCase?.id ?? [])).toEqual([winners[0]?.id]);
  });

  it('refuses a release and a registration by another case, and by a person who never filed', async () => {
    const person = someone(asked);
    const [one, other] = [aCase(), aCase()];
    await person.opens('take', one);
    const held = [{ at: 'guard', caseId: other.id, open: one.id }];
    expect(await person.opens('release', other)).toEqual(held);
    expect(await person.opens('register', other)).toEqual(held);
    expect(await person.guard()).toEqual({ open: one.id, active: {} });
    expect(await someone(asked).opens('release', other)).toEqual([{ at: 'guard', caseId: other.id }]);
  });

  it('is free again after the release by its own case', async () => {
    const person = someone(asked);
    const [one, other] = [aCase(), aCase()];
    await person.opens('take', one);
    expect(await person.follows('release', one)).toEqual([]);
    expect(await person.guard()).toEqual({ active: {} });
    expect(await person.follows('release', next(one))).toEqual([{ at: 'guard', caseId: one.id }]);
    expect(await person.opens('take', other)).toEqual([]);
  });

  it('refuses another request where the person is registered already, and only there', async () => {
    const person = someone(asked);
    const [one, same, elsewhere] = [aCase(), aCase(), aCase()];
    await person.opens('take', one);
    expect(await person.follows('register', one)).toEqual([]);
    expect(await person.guard()).toEqual({ active: { uralsk: one.id } });
    expect(await person.opens('take', same)).toEqual([{ at: 'guard', caseId: same.id, registered: one.id }]);
    expect(await person.opens('take', elsewhere, 'aksai')).toEqual([]);
    expect(await person.follows('register', elsewhere, 'aksai')).toEqual([]);
    expect(await person.guard()).toEqual({ active: { uralsk: one.id, aksai: elsewhere.id } });
  });
}
