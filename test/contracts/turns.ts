import { expect, it } from 'vitest';
import { turnLasts } from '#casework/ports/turns.ts';
import { type Asked, unique } from './stores.ts';
import { wall } from './wall.ts';

export function turnsContract(asked: Asked): void {
  it('is one’s at a time, and the next one’s once it was passed on by whoever had it', async () => {
    const { turns } = asked();
    const [queue, one, other] = [unique('due'), unique('amendment'), unique('amendment')];
    expect(await turns.take(queue, one)).toBe(true);
    expect([await turns.take(queue, other), await turns.take(queue, one)]).toEqual([false, true]);
    expect(await turns.take(unique('due'), other)).toBe(true);
    await turns.pass(queue, other);
    expect(await turns.take(queue, other)).toBe(false);
    await turns.pass(queue, one);
    await turns.pass(queue, one);
    expect(await turns.take(queue, other)).toBe(true);
  });

  it('is anybody’s once its seconds are over, and not its former holder’s to pass on any more', async () => {
    const { turns } = asked();
    const [queue, one, other] = [unique('due'), unique('amendment'), unique('amendment')];
    expect(await turns.take(queue, one)).toBe(true);
    wall.ms += turnLasts;
    expect(await turns.take(queue, other)).toBe(false);
    wall.ms += 1;
    expect(await turns.take(queue, other)).toBe(true);
    await turns.pass(queue, one);
    expect(await turns.take(queue, one)).toBe(false);
  });
}
