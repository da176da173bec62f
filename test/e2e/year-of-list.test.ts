// The year of a list as npm run demo plays it, on a local cloud of its own: its clock goes further than anybody else's may.
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readOffset } from '#infra/local/adapters/clock-file.ts';
import { killEmulator } from '#infra/local/cloud/emulator.ts';
import { yearAndNight } from '#infra/local/demo/days.ts';
import { playOn } from '#infra/local/demo/play.ts';
import { yearOfList } from '#infra/local/demo/year/year-of-list.ts';
import { contents } from '#infra/local/people/contents.ts';
import { borrowedIn } from '#infra/local/stack/borrowed.ts';
import { type RunningStack, raiseStack } from '#infra/local/stack/stack.ts';
import { authorityFolder } from '#infra/local/stack/trust.ts';
import { localFolder } from '#infra/paths.ts';

const folder = join(localFolder, 'e2e-year');
const lines: string[] = [];
let raising: Promise<RunningStack> | undefined;

beforeAll(async () => {
  process.once('exit', () => killEmulator(folder));
  const made = authorityFolder(join(localFolder, 'e2e'));
  if (existsSync(made)) cpSync(made, authorityFolder(folder), { recursive: true });
  raising = raiseStack({ folder, port: 0, auth: true, keep: false, contents, progress: () => undefined });
  const stack = await raising;
  const told = vi.spyOn(console, 'log').mockImplementation((text: string) => void lines.push(...text.split('\n')));
  const { signal } = new AbortController();
  const year = { days: yearAndNight, play: yearOfList };
  await playOn({ stack, people: contents, language: 'ru', signal, anyway: false }, [year]);
  told.mockRestore();
});
afterAll(async () => (await raising)?.lower());

const numbersIn = (pattern: RegExp): number[] =>
  lines.flatMap((line) => pattern.exec(line)?.[1] ?? []).map((number) => Number(number.replace('−', '-')));

describe('the year of a list', () => {
  it('is told to its end: whatever it tells held, or it would have stopped', () => {
    expect(lines.join('\n')).toMatch(/It is not so: act \d+ of uralsk\/public-sector/);
    expect(numbersIn(/на учете: № (\d+)/)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1]);
  });

  it('tells three people a sum each, that makes their place', () => {
    const counts = lines.slice(lines.findIndex((line) => line.startsWith('8а.'))).join('\n');
    const sums = counts
      .split(' · ')
      .slice(1, 4)
      .map((told) => told.match(/^[\d. ]{12} *([+−]?\d+) /gm) ?? []);
    expect(sums).toHaveLength(3);
    for (const told of sums) {
      const parts = told.map((head) => Number(head.slice(12).trim().replace('−', '-')));
      expect(parts.length).toBeGreaterThan(2);
      expect(parts.slice(0, -1).reduce((sum, part) => sum + part, 0)).toBe(parts.at(-1));
    }
  });

  it('fits into eighty columns, in every line', () => {
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  it('leaves the clock as it was', () => {
    expect([readOffset(join(folder, 'clock.json')), borrowedIn(folder)]).toEqual([0, undefined]);
  });
});
