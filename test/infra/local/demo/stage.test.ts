import { describe, expect, it, vi } from 'vitest';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import { freshProvider } from '#infra/local/demo/own-files.ts';
import { untilStopped } from '#infra/local/demo/until-stopped.ts';
import { Advice } from '#infra/running/advice.ts';

describe('the demonstration', () => {
  it.each<[string, (stopping: AbortController) => Promise<void>, string]>([
    ['is over', async () => {}, 'played'],
    ['fails', () => Promise.reject(new Error('a story failed')), 'a story failed'],
    [
      'is stopped in the middle of a story',
      (stopping) => {
        stopping.abort();
        return new Promise(() => {});
      },
      'played',
    ],
  ])('puts clock and neighbours back when it %s', async (_, play, told) => {
    const stopping = new AbortController();
    const putBack = vi.fn(async () => {});
    const playing = untilStopped(stopping.signal, { play: () => play(stopping), putBack });
    expect(
      await playing.then(
        () => 'played',
        (error: Error) => error.message,
      ),
    ).toBe(told);
    expect(putBack).toHaveBeenCalledOnce();
  });

  it('hides no failure to put them back behind a stop, and what a stop cut short behind nothing', async () => {
    const stopping = new AbortController();
    const play = async () => {
      stopping.abort();
      throw new Error('cut short');
    };
    await expect(untilStopped(stopping.signal, { play, putBack: async () => {} })).resolves.toBeUndefined();
    const putBack = () => Promise.reject(new Error('the clock is still moved'));
    await expect(untilStopped(stopping.signal, { play, putBack })).rejects.toThrow('the clock is still moved');
  });

  const whoWasAt = (...people: readonly (readonly string[])[]) =>
    people.map((used) => ({
      // a page of two, as the API may give
      does: async <T>(_: string, { cursor = '0' }: { cursor?: string } = {}) => {
        const next = Number(cursor) + 2;
        const items = used.slice(Number(cursor), next).map((provider) => ({ provider }));
        return { items, ...(next < used.length ? { cursor: String(next) } : {}) } as T;
      },
    }));

  it('is told with a provider that has seen none of its people, the thirteenth time with the last one', async () => {
    expect(await freshProvider(whoWasAt([]), 'en')).toBe(providerIds[0]);
    expect(await freshProvider(whoWasAt(providerIds.slice(0, 1), [], providerIds.slice(1, -1)), 'en')).toBe(
      providerIds.at(-1),
    );
  });

  it('asks some of its people at once and not all, each of whom begins a process of the local cloud', async () => {
    let [under, most] = [0, 0];
    const slow = async <T>() => {
      under += 1;
      most = Math.max(most, under);
      await new Promise(setImmediate);
      under -= 1;
      return { items: [] } as T;
    };
    expect(await freshProvider(Array(36).fill({ does: slow }), 'en')).toBe(providerIds[0]);
    expect(most).toBe(6);
  });

  it('says at the fourteenth time, in one sentence, how to begin anew', async () => {
    const asked = freshProvider(whoWasAt(providerIds), 'en');
    await expect(asked).rejects.toThrow(Advice);
    await expect(asked).rejects.toThrow(
      /^Every provider has seen the demonstration, .*: stop npm start and begin anew\.$/,
    );
  });
});
