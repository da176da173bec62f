import { expect, it } from 'vitest';
import { isOpenAt } from '#domain/time/office-time.ts';
import { closedDesks } from '#infra/local/stack/closed-desks.ts';
import { parseTarget } from '#infra/local/stack/move-clock.ts';

it.each([
  ['2026-11-28T22:00:00.000Z', '2026-11-30T09:00:00+05:00'],
  ['2026-11-29T17:00:00.000Z', '2026-11-30T09:00:00+05:00'],
  ['2026-12-15T18:00:00.000Z', '2026-12-17T09:00:00+05:00'],
])('whoever starts Kezek at %s is told the command that opens the desks, at %s (X113)', (now, opening) => {
  const [, target = ''] = /local:clock -- --to (\S+) /.exec(closedDesks(now)?.en ?? '') ?? [];
  expect(target).toBe(opening);
  expect(isOpenAt('corporation', parseTarget(target))).toBe(true);
});

it('and nothing while they are open', () => {
  expect(closedDesks('2026-11-30T04:00:00.000Z')).toBeUndefined();
});
