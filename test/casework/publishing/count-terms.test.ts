import { describe, expect, it } from 'vitest';
import type { Publication } from '#casework/ports/publication.ts';
import { countTerms, publicTerms } from '#casework/publishing/count-terms.ts';
import { columnName } from '#domain/reports/columns.ts';
import { verifyPublication } from '#infra/operate/verify-register/verify.ts';
import type { DrawnRun } from '#test/builders/reports/a-term-journal.ts';
import { type DrawnRequest, scoredOffice, several } from '#test/builders/reports/scorecards.ts';
import { memorySource } from '#test/infra/operate/verify-register/memory-source.ts';

const due = (dueAt: string, changes: Partial<DrawnRun> = {}): DrawnRun => ({
  ...{ term: 'examination', dueAt, ended: 'TermMet' },
  ...changes,
});
const inMay: DrawnRequest = { runs: [due('2018-05-16T06:00:00.000Z')] };
const ofMay = (prepared: ReadonlyMap<string, string>, countedIn = '2018-06') =>
  JSON.parse(prepared.get(`terms/2018-05/${countedIn}.json`) ?? '{}').offices?.[0].terms;
const examined = (count: number, late = 0) => [{ term: 'examination', due: count, kept: count - late, late }];

describe('how offices kept their terms in a month (X151)', () => {
  it('is counted in the night after it, and named by each day from then on', async () => {
    const { files, prepared, night, asked } = scoredOffice(new Map(several(12, 'kept', inMay)));
    expect([await night('2018-05-31'), await night('2018-06-01')]).toEqual([[], ['2018-05']]);
    expect(ofMay(prepared)).toEqual(examined(12));
    asked.length = 0;
    expect([await night('2018-06-02'), await night('2018-06-30'), asked]).toEqual([[], [], []]);
    const { days } = verifyPublication(memorySource(files), { until: '2018-06-29' });
    const named = days.map(({ day, scorecards }) => [day, scorecards.map(({ month }) => month).join()]);
    expect(named.filter(([, months]) => months === '')).toEqual([
      ['2018-05-30', ''],
      ['2018-05-31', ''],
    ]);
  });

  it('is counted again with each of the two months after it, and what it was before stays', async () => {
    const { files, prepared, night, requests } = scoredOffice(new Map(several(12, 'kept', inMay)));
    await night('2018-05-31');
    await night('2018-06-01');
    for (const [id] of several(10, 'late', inMay))
      requests.set(id, { ...inMay, runs: [due('2018-05-17T06:00:00.000Z', { missed: 'OVERDUE' })] });
    expect([await night('2018-07-01'), await night('2018-08-01'), await night('2018-09-01')]).toEqual([
      ['2018-06', '2018-05'],
      ['2018-07', '2018-06', '2018-05'],
      ['2018-08', '2018-07', '2018-06'],
    ]);
    expect(['2018-06', '2018-07', '2018-08'].map((month) => ofMay(prepared, month))).toEqual([
      examined(12),
      examined(22, 10),
      examined(22, 10),
    ]);
    expect(() => verifyPublication(memorySource(files), { until: '2018-08-31' })).not.toThrow();
  });

  it('leaves out no month where one night catches up with a year', async () => {
    const { files, night } = scoredOffice(new Map(several(12, 'kept', inMay)));
    await night('2018-05-20');
    expect((await night('2019-06-10')).filter((month, at, all) => all.indexOf(month) === at)).toHaveLength(13);
    const { days } = verifyPublication(memorySource(files), { until: '2019-06-09' });
    const told = new Set(days.flatMap(({ scorecards }) => scorecards.map(({ month }) => month)));
    expect([...told].sort()).toEqual([
      ...['05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2018-${month}`),
      ...['01', '02', '03', '04', '05'].map((month) => `2019-${month}`),
    ]);
  });

  it('asks for the numbers of each month once, whenever what is counted in it was filed', async () => {
    const { night, asked } = scoredOffice(new Map(several(12, 'kept', inMay)));
    await night('2018-05-31');
    await night('2018-06-01');
    expect(asked).toEqual(['2018-05']);
    await night('2018-07-01');
    expect(asked.slice(1)).toEqual(['2018-05', '2018-06']);
  });

  it('tells of each desk by its own name, and of nothing that a supervisor keeps', async () => {
    const runs = ['handover', 'actingHead', 'signature'].map((term) => due('2018-05-16T06:00:00.000Z', { term }));
    const { prepared, night } = scoredOffice(new Map(several(10, 'kept', { centre: 'centre-uralsk', runs })));
    await night('2018-05-31');
    await night('2018-06-01');
    const { offices } = JSON.parse(prepared.get('terms/2018-05/2018-06.json') ?? '{}');
    const told = (offices as { office: string; terms: { term: string }[] }[]).map(({ office, terms }) => [
      office,
      ...terms.map(({ term }) => term),
    ]);
    expect(told).toEqual([['uralsk', 'signature'], ['centre-uralsk', 'handover'], ['oblast']]);
  });

  it('tells of the body above how it kept its days for complaints, and nothing that a supervisor keeps (X259)', async () => {
    const column = (of: string, count: number) =>
      [columnName({ month: '2018-05', office: 'oblast', figure: 'termsKept', of }), count] as const;
    const month = async () => new Map([column('complaint.second', 12), column('amendment.confirmation', 11)]);
    const { files, prepared, night } = scoredOffice();
    await night('2018-05-31', { reports: { month } });
    await night('2018-06-01', { reports: { month } });
    const { offices } = JSON.parse(prepared.get('terms/2018-05/2018-06.json') ?? '{}');
    expect(offices.find(({ office }: { office: string }) => office === 'oblast').terms).toEqual([
      { term: 'complaint.second', due: 12, kept: 12, late: 0 },
    ]);
    await night('2018-06-02');
    expect(() => verifyPublication(memorySource(files), { until: '2018-06-01' })).not.toThrow();
    const names = [...files].find(([name]) => name.startsWith('names/'))?.[1];
    expect(JSON.parse(String(names)).above.oblast.ru).toContain('контролю качества');
  });

  it('calls a term of what is decided about an entry by its kind, and has a name for each', () => {
    expect(publicTerms.examination?.en).toBe('Term for the examination of documents');
    expect(publicTerms['amendment.notice']?.ru).toBe('Срок извещения о решении');
    expect(Object.keys(publicTerms)).toEqual(expect.arrayContaining(['intake', 'handover', 'amendment.examination']));
  });

  it('is told of no month whose last day is not published', async () => {
    const { deps, prepared } = scoredOffice();
    expect([await countTerms('2018-06-01', deps), [...prepared.keys()]]).toEqual([[], []]);
  });

  it('is whole after it was killed between any two writes and begun again', async () => {
    for (let after = 0; after < 3; after += 1) {
      const { files, prepared, night, publication } = scoredOffice(new Map(several(12, 'kept', inMay)));
      await night('2018-04-30');
      await night('2018-05-31');
      await night('2018-06-01', { publication: dyingAfter(publication, after) }).catch(() => undefined);
      await night('2018-06-02');
      expect(ofMay(prepared)).toEqual(examined(12));
      await night('2018-06-12');
      expect(() => verifyPublication(memorySource(files), { until: '2018-06-11' })).not.toThrow();
    }
  });
});

/** A publication whose writes fail from the one of that number on. */
function dyingAfter(publication: Publication, after: number): Publication {
  let writes = 0;
  return {
    ...publication,
    prepare: async (...asked) => {
      writes += 1;
      if (writes > after) throw new Error('killed');
      await publication.prepare(...asked);
    },
  };
}
