// The year of a list as npm run demo plays it, on a local cloud of its own: its clock goes further than anybody else's may.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { z } from 'zod/mini';
import { addDays, localDate } from '#domain/time/local-date.ts';
import type { ReportView } from '#http/views/report-view.ts';
import { player } from '#infra/local/acting/players.ts';
import { readOffset } from '#infra/local/adapters/clock-file.ts';
import { killEmulator } from '#infra/local/cloud/emulator.ts';
import { yearAndNight } from '#infra/local/demo/days.ts';
import { playOn } from '#infra/local/demo/play.ts';
import { yearOfList } from '#infra/local/demo/year/year-of-list.ts';
import { contents } from '#infra/local/people/contents.ts';
import { borrowedIn } from '#infra/local/stack/borrowed.ts';
import { deployedAt } from '#infra/local/stack/deployed-at.ts';
import { type RunningStack, raiseStack } from '#infra/local/stack/stack.ts';
import { authorityFolder } from '#infra/local/stack/trust.ts';
import { download } from '#infra/operate/verify-register/download.ts';
import { folderSource } from '#infra/operate/verify-register/source.ts';
import { verifyPublication } from '#infra/operate/verify-register/verify.ts';
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

interface Row {
  readonly term: string;
  readonly due: number;
  readonly kept?: number;
  readonly late?: number;
}
interface Told {
  readonly offices: readonly { readonly office: string; readonly terms: readonly Row[] }[];
}
type Report = z.infer<typeof ReportView>;

const isSmall = (count: number): boolean => count > 0 && count < 10;

/** What of these numbers outsiders are told, by the term's own name, in the order of the names. */
const toldOf = (terms: Report['offices'][number]['terms']): Row[] =>
  terms
    .flatMap(({ term: named, kept, missed }) => {
      const [term, due] = [named.replace(/^case\./, ''), kept + missed];
      if (isSmall(due)) return [];
      return [isSmall(kept) || isSmall(missed) ? { term, due } : { term, due, kept, late: missed }];
    })
    .toSorted((one, other) => (one.term < other.term ? -1 : 1));

/** As a stranger does it: downloads and verifies. */
async function verifiedAt(address: string, into: string) {
  const until = addDays(localDate(yearAndNight(undefined).last), -2);
  await download(address, into, until);
  return verifyPublication(folderSource(into), { until });
}

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

  it('tells outsiders, each month, of the terms of an office what the supervisor reads of them (X151)', async () => {
    const published = mkdtempSync(join(tmpdir(), 'kezek-terms-'));
    const stack = await (raising as Promise<RunningStack>);
    const { output } = deployedAt(stack);
    const { days } = await verifiedAt(output('PublicationAddress'), published);
    expect(days.flatMap(({ scorecards }) => scorecards).length).toBeGreaterThan(10);
    const told: Row[] = [];
    for (const month of readdirSync(join(published, 'terms'))) {
      const last =
        readdirSync(join(published, 'terms', month))
          .sort()
          .at(-1) ?? '';
      const { offices } = JSON.parse(readFileSync(join(published, 'terms', month, last), 'utf8')) as Told;
      const read = await player({ stack, people: contents }, 'supervisor').does<Report>('readReport', { month });
      for (const { office, terms } of offices) {
        const own = read.offices.find((one) => one.office === office)?.terms ?? [];
        expect([month, office, terms]).toEqual([month, office, toldOf(own)]);
        told.push(...terms);
      }
    }
    // ten in time are told, and of ten of which a few were late only that there were ten
    expect(told).toContainEqual({ term: 'registration', due: 10, kept: 10, late: 0 });
    expect(told).toContainEqual({ term: 'examination', due: 10 });
    rmSync(published, { recursive: true });
  });

  it('leaves the clock as it was', () => {
    expect([readOffset(join(folder, 'clock.json')), borrowedIn(folder)]).toEqual([0, undefined]);
  });
});
