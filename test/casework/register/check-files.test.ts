import { describe, expect, it } from 'vitest';
import { differencesInFiles, type FileBooks, standing } from '#casework/register/check-files.ts';

const claim = { key: 'open-request#person', holder: 'case_1', file: 'case_1' };
const books = (changed: Partial<FileBooks> = {}): FileBooks => ({
  versions: new Map([['case_1', 3]]),
  lastCommits: new Map([['case_1', 3]]),
  kept: [claim],
  held: [claim],
  unreadable: new Map(),
  ...changed,
});

describe('the files of tables restored to one moment', () => {
  it('agree with their journals, and each claim with its holder', () => {
    expect(differencesInFiles(books())).toEqual([]);
  });

  it.each([
    ['behind its journal', { versions: new Map([['case_1', 2]]) }, 'version 3', 'version 2'],
    ['before its journal', { lastCommits: new Map([['case_1', 2]]) }, 'version 2', 'version 3'],
    ['lost', { versions: new Map() }, 'version 3', 'no file'],
    ['without a journal', { lastCommits: new Map() }, 'no file', 'version 3'],
  ])('differ where one is %s', (_, changed, expected, found) => {
    expect(differencesInFiles(books(changed))).toEqual([{ check: 'version', of: 'case_1', expected, found }]);
  });

  const mine = 'held by case_1 for case_1';
  it.each([
    ['is lost', { kept: [] }, mine, 'held by nobody'],
    ['is kept for nobody', { held: [] }, 'held by nobody', mine],
    ['is kept for another', { kept: [{ ...claim, holder: 'case_2' }] }, mine, 'held by case_2 for case_1'],
  ])('differ where a claim %s, of whose person nothing is told', (_, changed, expected, found) => {
    expect(differencesInFiles(books(changed))).toEqual([
      { check: 'claim', of: 'case_1 open-request', expected, found },
    ]);
  });

  it('differ where a journal makes no file, and what it held is not told twice', () => {
    const unreadable = new Map([['case_1', 'no commit before 3']]);
    expect(differencesInFiles(books({ held: [], unreadable }))).toEqual([
      { check: 'journal', of: 'case_1', expected: 'a file', found: 'no commit before 3' },
    ]);
  });

  it('do not differ by what has moved between two readings', () => {
    const [once, again] = [2, 1].map((version) =>
      differencesInFiles(books({ versions: new Map([['case_1', version]]) })),
    );
    expect([standing(once ?? [], again ?? []), standing(once ?? [], once ?? [])]).toEqual([[], once]);
  });
});
