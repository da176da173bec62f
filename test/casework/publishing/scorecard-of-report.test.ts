import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicTerms } from '#casework/publishing/count-terms.ts';
import { monthReport } from '#casework/reporting/read-report.ts';
import { reportedKinds } from '#casework/reporting/reported-kinds.ts';
import type { StaffId } from '#domain/ids.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import { centreOf } from '#domain/regulation/offices/service-centres.ts';
import { addTo } from '#domain/reports/columns.ts';
import type { TermCount } from '#domain/reports/month-report.ts';
import { verifyPublication } from '#infra/operate/verify-register/verify.ts';
import { scoredOffice } from '#test/builders/reports/scorecards.ts';
import { memoryReports } from '#test/fakes/memory-reports.ts';
import { memorySource } from '#test/infra/operate/verify-register/memory-source.ts';

interface Row {
  readonly term: string;
  readonly due: number;
  readonly kept?: number;
  readonly late?: number;
}

const month = '2018-05';
const providers = providerIds.slice(0, 3);
const offices = [...providers, ...providers.map(centreOf), 'oblast'];
const termsOfKinds = reportedKinds.flatMap(({ kind, reported }) =>
  Object.keys(reported.termNames).map((term) => `${kind.prefix}.${term}`),
);
const aNumber = fc.oneof(fc.nat({ max: 25 }), fc.nat({ max: 4000 }));
const aTerm = fc.record({
  office: fc.constantFrom(...offices),
  term: fc.constantFrom(...termsOfKinds),
  kept: aNumber,
  missed: aNumber,
});

/** What the supervisor reads of a month in which these terms were kept and missed, and what strangers verify of it. */
async function bothOf(counted: readonly { office: string; term: string; kept: number; missed: number }[]) {
  const reports = memoryReports();
  for (const [nth, { office, term, kept, missed }] of counted.entries()) {
    const counts = new Map<string, number>();
    addTo(counts, { month, office, figure: 'termsKept', of: term }, kept);
    addTo(counts, { month, office, figure: 'termsMissed', of: term }, missed);
    await reports.count(`case_${nth}`, { version: 0, counts: new Map(), acts: 0 }, { counts, acts: [] });
  }
  const read = await monthReport(
    {
      ...{ month, readers: 'officials', form: 'json', now: '2018-06-01T00:00:00.000Z', requestId: 'a request' },
      actor: { kind: 'supervisor', staff: 'staff_supervisor' as StaffId, organisation: 'oblast' },
    },
    { reports, register: { headBy: async () => undefined }, access: { append: async () => {} } },
  );
  if (!read.ok) throw new Error(read.error.code);
  const { files, night } = scoredOffice();
  const names = providers.map((provider) => ({ provider, list: 'orphans' }));
  await night('2018-05-31', { names, reports });
  await night('2018-06-01', { names, reports });
  await night('2018-06-02', { names, reports });
  verifyPublication(memorySource(files), { until: '2018-06-01' });
  const published = JSON.parse(files.get('terms/2018-05/2018-06.json') ?? '{}') as {
    offices: { office: string; terms: Row[] }[];
  };
  return { read: read.value.offices, published: published.offices };
}

/** What is a supervisor’s to keep. */
const ofSupervisors = /\.(actingHead|confirmation)$/;
const small = (count: number): boolean => count > 0 && count < 10;
const toldOf = ({ term, kept, missed }: TermCount): Row[] => {
  const called = term.replace(/^case\./, '');
  const due = kept + missed;
  if (small(due)) return [];
  return [small(kept) || small(missed) ? { term: called, due } : { term: called, due, kept, late: missed }];
};

describe('what outsiders are told of terms (X151)', () => {
  it('are the numbers that a supervisor reads, of each provider and its desk and of every kind of file, and no small ones', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(aTerm, { selector: ({ office, term }) => `${office} ${term}`, maxLength: 40 }),
        async (counted) => {
          const { read, published } = await bothOf(counted);
          expect(published.map(({ office }) => office)).toEqual([...providers, ...providers.map(centreOf), 'oblast']);
          for (const { office, terms } of published) {
            const all = read.find((one) => one.office === office)?.terms ?? [];
            const isTold = ({ term }: TermCount) => office !== 'oblast' || !ofSupervisors.test(term);
            const wanted = all.filter(isTold).flatMap(toldOf);
            const inOrder = wanted.toSorted((one, other) => (one.term < other.term ? -1 : 1));
            expect({ office, terms }).toEqual({ office, terms: inOrder });
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are each of a step, which the publication calls in three languages: a desk’s, an executor’s, a head’s, a commission’s', async () => {
    const terms = [
      'case.intake',
      'case.examination',
      'case.signature',
      'offer.minutes',
      'complaint.answering',
      'visit.visit',
    ];
    const counted = terms.map((term) => ({ office: 'uralsk', term, kept: 20, missed: 10 }));
    const { published } = await bothOf(counted);
    const told = published.find(({ office }) => office === 'uralsk')?.terms.map(({ term }) => term);
    expect(told).toEqual(
      ['intake', 'examination', 'signature', 'offer.minutes', 'complaint.answering', 'visit.visit'].toSorted(),
    );
    for (const term of told ?? [])
      expect(publicTerms[term]).toEqual({ kk: expect.any(String), ru: expect.any(String), en: expect.any(String) });
  });
});
