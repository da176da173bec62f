import { describe, expect, it } from 'vitest';
import { readInto } from '#infra/operate/fairness/read-journals.ts';
import { emptyReport } from '#infra/operate/fairness/report.ts';
import { caseId } from '#test/builders/requests/a-case.ts';
import { aToldCase } from '#test/builders/requests/a-told-case.ts';

const now = '2018-04-01T00:00:00.000Z';

async function* pagesOf(...pages: readonly (readonly string[])[]) {
  yield* pages;
}

describe('reading the journals', () => {
  it('tells those that cannot be read, and reads the others all the same', async () => {
    const { journal } = await aToldCase();
    const report = emptyReport({}, now);
    const told: string[] = [];
    const progress = (line: string) => void told.push(line);
    await readInto(report, pagesOf(['unheard_1'], [], [caseId]), {
      progress,
      journals: {
        journal: async (kind, id) => {
          if (id === 'unheard_1') throw new Error('no such event');
          return journal(kind, id);
        },
      },
    });
    expect([report.files, report.unreadable]).toEqual([1, ['unheard_1']]);
    expect(told).toEqual(['unheard_1 cannot be read: no such event', '2 journals read, all of them']);
  });

  it('takes a journal with a gap for one that cannot be read', async () => {
    const { journal } = await aToldCase();
    const report = emptyReport({}, now);
    const journals: Parameters<typeof readInto>[2]['journals'] = {
      journal: async (kind, id) => (await journal(kind, id)).toSpliced(1, 1),
    };
    await readInto(report, pagesOf([caseId]), { journals, progress: () => {} });
    expect([report.files, report.unreadable]).toEqual([0, [caseId]]);
  });

  it('says how far it is each thousand, however small the pages are', async () => {
    const told: string[] = [];
    const ids = Array.from({ length: 300 }, (_, n) => `case_${n}`);
    await readInto(emptyReport({}, now), pagesOf(ids, ids, ids, ids, ids, ids, ids), {
      journals: { journal: async () => [] },
      progress: (line) => void told.push(line),
    });
    expect(told).toEqual(['1200 journals read', '2100 journals read', '2100 journals read, all of them']);
  });
});
