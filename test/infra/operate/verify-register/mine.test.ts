import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lastPublished, proofOfEntry } from '#casework/publishing/proof-of-entry.ts';
import type { EntryIdentity } from '#domain/queue/list.ts';
import { type DrawnAct, placeByCounting } from '#test/builders/lists/a-living-list.ts';
import { dayOfAct, livingLists, publishedBeside, writeFiles } from '#test/builders/lists/a-publication.ts';

const act = (what: DrawnAct['what'], which: number): DrawnAct => ({
  ...{ what, which, list: 'orphans', gone: 'REMOVED', sequence: 3, moment: '2018-02-28T10:00:00.000Z' },
});
const lists = livingLists([act('gone', 2), act('restore', 0), act('change', 5), act('change', 5)]);
const last = dayOfAct(30);
const { files, publication, log } = await publishedBeside(lists.logs, [dayOfAct(12), last]);
const folder = mkdtempSync(join(tmpdir(), 'verified-'));
writeFiles(join(folder, 'register'), files);
afterAll(() => rmSync(folder, { recursive: true }));

/** What the program says, run as a stranger runs it. */
function said(...args: readonly string[]): { readonly code: number; readonly text: string } {
  const program = 'infra/operate/verify-register/verify-register.ts';
  const words = [program, join(folder, 'register'), '--until', last, ...args];
  try {
    return { code: 0, text: execFileSync(process.execPath, words, { encoding: 'utf8', stdio: 'pipe' }) };
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string };
    return { code: status, text: stderr };
  }
}
async function paperOf(names: readonly string[], change: (paper: string) => string = (paper) => paper) {
  const day = await lastPublished({ publication });
  if (!day) throw new Error('nothing is published');
  const proven = names.map((name) =>
    proofOfEntry(lists.identities.get(name) as EntryIdentity, day, { log, publication }),
  );
  const entries = (await Promise.all(proven)).map((acts) => ({ acts }));
  const path = join(folder, 'paper.json');
  writeFileSync(path, change(JSON.stringify({ ...day, entries })));
  return path;
}
const names = [...lists.identities.keys()];

describe('whoever stands on a list', () => {
  it('is told by his own proof that he is in it, and where', async () => {
    const { code, text } = said('--mine', await paperOf(names));
    const told = text.split('\n').filter((line) => line.startsWith('You are in it, on uralsk/'));
    expect([code, told.length]).toEqual([0, names.length]);
    for (const [at, name] of names.entries()) {
      const { onList, registerNumber } = lists.identities.get(name) as EntryIdentity;
      expect(told[at]).toContain(`You are in it, on uralsk/${onList}`);
      expect(told[at]).toContain(`number ${registerNumber}`);
      expect(told[at]).toContain(`at place ${placeByCounting(lists, lists.identities.get(name) as EntryIdentity)} of `);
    }
  });

  it.each([
    ['another opening', (paper: string) => paper.replace('case_', 'case-'), 'hides something else'],
    ['another path', (paper: string) => paper.replace(/("path":\[")../, '$100'), 'is not among the acts'],
    ['another day', (paper: string) => paper.replace('\\"form\\"', '\\"from\\"'), 'is not signed by the key'],
  ])('is told where his paper has %s', async (_, change, why) => {
    const path = await paperOf(names.slice(0, 1), change);
    expect(said('--mine', path)).toMatchObject({ code: 1, text: expect.stringContaining(why) });
  });

  it('is told where the register was rewritten since a day that he kept, and where it is not', async () => {
    const path = join(folder, 'kept.jsonl');
    writeFileSync(path, files.get(`days/${dayOfAct(12)}.jsonl`) ?? '');
    expect(said('--head', path).code).toBe(0);
    const rewritten = await publishedBeside({ orphans: (lists.logs.orphans ?? []).slice(0, 11) }, [dayOfAct(12)]);
    writeFileSync(path, rewritten.files.get(`days/${dayOfAct(12)}.jsonl`) ?? '');
    expect(said('--head', path)).toMatchObject({
      code: 1,
      text: expect.stringContaining('the register was rewritten since'),
    });
  });
});

describe('the program', () => {
  it('tells of each list, and ends with 64 where it is told what it does not take', () => {
    expect(said().text).toContain('uralsk/orphans: ');
    expect(said('--other').code).toBe(64);
    expect(said('--key', 'another')).toMatchObject({ code: 1, text: expect.stringContaining('not the one you know') });
  });
});
