import type { Application } from '#domain/application/application.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { type HomeVisitStatus, homeVisitStatuses } from '#domain/home-visit/status.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import type { MemoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { aVisit } from './a-visit.ts';

/** The id of the visit that lies beside a request. */
export const visitBeside = (caseId: string): string => caseId.replace(/^case_/, 'visit_');

const offered = { by: 'staff_1', at: '2018-03-01T06:00:00.000Z' };
/** Two hours of the day on which the doors open, and of a day ahead. */
const windows = {
  begun: { from: '2018-03-02T05:00:00.000Z', to: '2018-03-02T07:00:00.000Z', ...offered },
  ahead: { from: '2018-03-05T05:00:00.000Z', to: '2018-03-05T07:00:00.000Z', ...offered },
} as const;

type Parts = Partial<HomeVisit>;
const withWindow: readonly HomeVisitStatus[] = ['SCHEDULED', 'AT_HOME', 'PACKAGE_TAKEN', 'NOT_ENTITLED'];

/** A visit in each status, with the wish for its result, and one with a window that is still ahead. */
const laidParts: readonly Parts[] = [
  ...homeVisitStatuses.map(
    (status): Parts => ({ status, resultToo: true, ...(withWindow.includes(status) ? { window: windows.begun } : {}) }),
  ),
  { status: 'SCHEDULED', window: windows.ahead },
];

const steps: Partial<Record<HomeVisitStatus, string>> = {
  REQUESTED: 'offer-window',
  NOBODY_CAME: 'offer-window',
  SCHEDULED: 'make-visit',
};

/** Beside each request a visit to its person, one after another in each status, under the id of the request. */
export function layVisit(
  store: MemoryCaseStore,
  { id, applicant: subject }: Pick<Application, 'id' | 'applicant'>,
  laid: number,
): void {
  const { iin, surname, name } = citizen(1);
  const asked = { id: `record_visit_${laid}`, mac: '' };
  const home = { cannotCome: true, address: 'Орал', phone: '+77010000000', documents: 'Өтініш' };
  store.people.put({ ...asked, kind: 'visit', content: { person: { iin, surname, name }, ...home } });
  const parts = laidParts[laid % laidParts.length] ?? {};
  const step = parts.status && steps[parts.status];
  const openedAt = '2018-03-01T05:00:00.000Z';
  const task = step ? { task: { step, role: 'operator', organisation: 'centre-uralsk', openedAt } as const } : {};
  store.seed(aVisit({ id: visitBeside(id), openedAt, subject, asked, ...parts, ...task }));
}
