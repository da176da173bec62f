import { expect } from 'vitest';
import { fileOf, type Played, type StoriesOfKind } from './story.ts';

const patience = 8;

/** A whole walk, in which whoever hears nothing asks again; whatever befalls it, it comes to its end once. */
export async function insisted(
  of: StoriesOfKind,
  befalls: (service: Played['service']) => void = () => {},
): Promise<{ readonly writes: number; readonly acts: number }> {
  const played = await of.walk.begin();
  const { service } = played;
  const before = { writes: service.store.writes(), acts: service.fate.count() };
  befalls(service);
  for (const { isDone, act } of of.walk.acts) await untilDone(of, played, { isDone, act });
  const counted = { writes: service.store.writes() - before.writes, acts: service.fate.count() - before.acts };
  await service.skipDays(of.walk.days);
  // what the night finds may owe something that only the reconciler serves
  for (let times = 0; times < 2; times++) {
    await service.reconciles({ nightly: true });
    await service.pass(180);
    await service.reconciles();
  }
  const { status } = await fileOf(of, played);
  expect([status, await service.tokens(), await service.owed()]).toEqual([of.walk.ends, [], []]);
  await of.walk.expectOnce(played);
  return counted;
}

async function untilDone(
  of: StoriesOfKind,
  played: Played,
  { isDone, act }: StoriesOfKind['walk']['acts'][number],
): Promise<void> {
  for (let tries = 0; tries < patience; tries++) {
    if (isDone((await fileOf(of, played)) as never)) return;
    // who was killed, or too early, asks again
    await act(played).catch(() => undefined);
    await played.service.pass(180);
    await played.service.reconciles();
  }
  expect(isDone((await fileOf(of, played)) as never)).toBe(true);
}
