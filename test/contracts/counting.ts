import { expect, it } from 'vitest';
import { lengthOf } from '#domain/regulation/periods.ts';
import { slowDowns } from '#domain/regulation/slow-downs.ts';
import { throttles } from '#domain/regulation/throttles.ts';
import type { AskedIdentity } from './identity.ts';
import { unique } from './stores.ts';
import { wall } from './wall.ts';

export function countingContract(asked: AskedIdentity): void {
  it('lets as many through as the limit says, each counted apart, and says when to come back', async () => {
    const { throttle } = asked();
    const [one, other] = [unique('person'), unique('person')];
    const { limit, minutes } = throttles.caseSearch;
    for (let count = 0; count < limit; count++) expect(await throttle.hit('caseSearch', one)).toBeUndefined();
    const wait = await throttle.hit('caseSearch', one);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(minutes * 60);
    expect(await throttle.hit('caseSearch', other)).toBeUndefined();
    expect(await throttle.hit('receptionBy', one)).toBeUndefined();
  });

  it('counts a try before it is looked at, and no more what was right', async () => {
    const { tries } = asked();
    const who = unique('person');
    expect(await tries.begin('passwordOf', who)).toEqual({ count: 0 });
    expect(await tries.begin('passwordOf', who)).toEqual({ count: 1 });
    await tries.fail('passwordOf', who);
    await tries.takeBack('passwordOf', who);
    expect(await tries.begin('passwordOf', who)).toEqual({ count: 1, lastAtMs: wall.ms });
    expect(await tries.begin('codeOf', who)).toEqual({ count: 0 });
    await tries.forgive('passwordOf', who);
    expect(await tries.begin('passwordOf', who)).toEqual({ count: 0 });
  });

  it('loses no try of many at once', async () => {
    const { tries } = asked();
    const who = unique('person');
    const before = await Promise.all(Array.from({ length: 8 }, () => tries.begin('codeOf', who)));
    expect(before.map(({ count }) => count).toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('forgets what has been quiet for long enough', async () => {
    const { tries } = asked();
    const who = unique('person');
    await tries.begin('passwordOf', who);
    await tries.fail('passwordOf', who);
    wall.ms += slowDowns.passwordOf.forgottenMinutes * 60_000;
    expect(await tries.begin('passwordOf', who)).toEqual({ count: 0 });
    expect(await tries.begin('passwordOf', who)).toEqual({ count: 1 });
  });

  it('knows where somebody was let in, as long as the house says', async () => {
    const { tries } = asked();
    const pair = unique('pair');
    expect(await tries.isKnown(pair)).toBe(false);
    await tries.know(pair);
    expect([await tries.isKnown(pair), await tries.isKnown(unique('pair'))]).toEqual([true, false]);
    wall.ms += lengthOf('addressKnown');
    expect(await tries.isKnown(pair)).toBe(false);
  });
}
