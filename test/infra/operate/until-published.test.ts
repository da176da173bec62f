import { describe, expect, it } from 'vitest';
import { untilPublished } from '#infra/operate/until-published.ts';

/** A publication that has come to these days, one a look, and then ends as it does. */
function aPublication(
  days: readonly (string | undefined)[],
  end: (resolve: (n: number) => void, reject: (e: Error) => void) => void,
) {
  const lines: string[] = [];
  const left = [...days];
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const lastDay = async () => {
    const day = left.shift();
    if (left.length === 0) end(resolve, reject);
    return day;
  };
  return { lines, told: untilPublished(promise, { lastDay, progress: (line) => void lines.push(line), everyMs: 1 }) };
}

describe('npm run publish-register', () => {
  it('tells how far it has come as long as it takes, at each look a line, and answers', async () => {
    const { lines, told } = aPublication([undefined, '2026-01-31', '2026-01-31', '2026-02-28'], (done) => done(28));
    expect(await told).toBe(28);
    expect(lines).toEqual(['publishing …', 'published until 2026-01-31', 'publishing …', 'published until 2026-02-28']);
  });

  it('goes on where whoever asks for it may not look how far it is', async () => {
    const lines: string[] = [];
    const { promise, resolve } = Promise.withResolvers<number>();
    const lastDay = async () => {
      resolve(1);
      throw new Error('AccessDenied');
    };
    expect(await untilPublished(promise, { lastDay, progress: (line) => void lines.push(line), everyMs: 1 })).toBe(1);
    expect(lines).toEqual(['publishing …']);
  });

  it('fails as the publication does', async () => {
    const { told } = aPublication(['2026-01-31'], (_, fail) => fail(new Error('gone')));
    await expect(told).rejects.toThrow('gone');
  });
});
