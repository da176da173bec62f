import { describe, expect, it } from 'vitest';
import { Finding } from '#infra/operate/verify-register/finding.ts';
import { verifyPublication } from '#infra/operate/verify-register/verify.ts';
import type { DrawnAct } from '#test/builders/lists/a-living-list.ts';
import { dayOfAct, livingLists, published } from '#test/builders/lists/a-publication.ts';
import { memorySource } from './memory-source.ts';

type Files = ReadonlyMap<string, Uint8Array | string>;

const act = (what: DrawnAct['what'], which: number): DrawnAct => ({
  ...{ what, which, list: 'orphans', gone: 'REMOVED', sequence: 3, moment: '2018-02-28T10:00:00.000Z' },
});
/** Ten people on one list, nine on the other: one is told of, one is small. */
const lists = livingLists([act('gone', 2), act('house', 4), act('restore', 0)], 10);
const { orphans = [], 'multi-child': others = [] } = lists.logs;
const last = dayOfAct(23);
const files = await published({ orphans, 'multi-child': others.slice(0, 9) }, [dayOfAct(19), last]);

const found = (tampered: Files, until = last): string => {
  try {
    verifyPublication(memorySource(tampered), { until });
    return '';
  } catch (error) {
    if (error instanceof Finding) return error.message;
    throw error;
  }
};
const withFile = (name: string, content: Uint8Array | string): Files =>
  new Map<string, Uint8Array | string>(files).set(name, content);
const unfound = (changes: Iterable<readonly [what: string, tampered: Files]>): string[] => {
  const missed: string[] = [];
  for (const [what, tampered] of changes) if (found(tampered) === '') missed.push(what);
  return missed;
};
const linesOf = (name: string): string[] => (files.get(name) ?? '').trimEnd().split('\n');
const listFiles = [...files.keys()].filter((name) => name.startsWith('lists/'));
const dayFiles = [...files.keys()].filter((name) => name.startsWith('days/'));
const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

describe('a publication in which somebody changed something', () => {
  it('is verified as it was published, with acts that are told and acts that are sealed', () => {
    expect(found(files)).toBe('');
    const heads = verifyPublication(memorySource(files), { until: last }).days.at(-1)?.heads;
    expect(heads?.map(({ form, size }) => [form, size])).toEqual([
      ['acts', 13],
      ['small', 9],
    ]);
  });

  it('is found out by every byte of every file', () => {
    function* changes(): Generator<readonly [string, Files]> {
      for (const [name, text] of files) {
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.length; at += 1) {
          const changed = Buffer.from(bytes);
          changed[at] = (bytes[at] ?? 0) ^ (1 << (at % 7));
          yield [`${name}, byte ${at}`, withFile(name, changed)];
        }
      }
    }
    expect(unfound(changes())).toEqual([]);
  }, 300_000);

  it('is found out by every byte that is cut off or added at an end', () => {
    const changes = [...files].flatMap(([name, text]) =>
      [text.slice(1), text.slice(0, -1), `${text}\n`, `${text} `, `\n${text}`].map(
        (changed) => [`${name}: ${changed.length}`, withFile(name, changed)] as const,
      ),
    );
    expect(unfound(changes)).toEqual([]);
  });

  it('is found out by every act that is dropped, doubled, moved anywhere, or swapped with any other', () => {
    function* changes(): Generator<readonly [string, Files]> {
      for (const name of [...listFiles, ...dayFiles]) {
        const lines = linesOf(name);
        for (const [at, line] of lines.entries()) {
          const without = lines.toSpliced(at, 1);
          yield [`${name} without ${at}`, withFile(name, joined(without))];
          yield [`${name} with ${at} twice`, withFile(name, joined(lines.toSpliced(at, 0, line)))];
          for (let to = 0; to < lines.length; to += 1) {
            if (to === at) continue;
            yield [`${name}, ${at} moved to ${to}`, withFile(name, joined(without.toSpliced(to, 0, line)))];
            const swapped = lines.with(at, lines[to] ?? '').with(to, line);
            yield [`${name}, ${at} swapped with ${to}`, withFile(name, joined(swapped))];
          }
        }
      }
    }
    expect(unfound(changes())).toEqual([]);
  }, 300_000);

  it('is found out by every file that is left out, or stands for another', () => {
    const changes = [...files.keys()].flatMap((name) => {
      const without = new Map(files);
      without.delete(name);
      const replaced = [...files]
        .filter(([other]) => other !== name)
        .map(([other, text]) => [`${name} is ${other}`, withFile(name, text)] as const);
      return [[`without ${name}`, without] as const, ...replaced];
    });
    expect(unfound(changes)).toEqual([]);
  });

  it('is found out by every head that another takes the place of, and by a last day that is missing', () => {
    const stated = dayFiles.map((name) => JSON.parse(linesOf(name)[0] ?? ''));
    const changes = dayFiles.flatMap((name, day) =>
      stated.flatMap((other, from) =>
        [0, 1]
          .filter((list) => JSON.stringify(other.heads[list]) !== JSON.stringify(stated[day].heads[list]))
          .map((list) => {
            const heads = stated[day].heads.with(list, other.heads[list]);
            const text = joined([JSON.stringify({ ...stated[day], heads }), linesOf(name)[1] ?? '']);
            return [`${name}: head ${list} of ${dayFiles[from]}`, withFile(name, text)] as const;
          }),
      ),
    );
    expect(unfound(changes)).toEqual([]);
    const without = new Map([...files].filter(([name]) => name !== `days/${last}.jsonl`));
    expect(found(without)).toContain('is missing');
  });

  it('is found out by a file that belongs to nothing', () => {
    expect(found(withFile('lists/uralsk/orphans/14-15.jsonl', ''))).toContain('is of no day and no list');
    expect(found(withFile('names.txt', 'x'))).toContain('names.txt');
  });
});
