import { type Column, columnName } from '#domain/reports/columns.ts';
import { officialId } from '#test/builders/people/an-official.ts';
import { memoryReports } from '#test/fakes/memory-reports.ts';

const refused = { month: '2018-03', office: 'uralsk', figure: 'refused', of: 'requirements-not-met' } as const;
const byHead: Column = { ...refused, official: officialId('head') };
const onOtherGround: Column = { ...refused, of: 'inaccurate-documents' };
const confirmed: Column = { ...refused, figure: 'confirmed', of: 'REMOVAL' };
const confirmedBy: Column = { ...confirmed, official: officialId('supervisor') };

/**
 * Of March 2018 at Uralsk: twelve filed and four refused, one of them by its head, three on one ground; one draft confirmed. At
 * Borili one filed.
 */
const numbers: readonly (readonly [Column, number])[] = [
  [{ month: '2018-03', office: 'uralsk', figure: 'filed', of: 'portal' }, 12],
  [refused, 3],
  [byHead, 1],
  [onOtherGround, 1],
  [confirmed, 1],
  [confirmedBy, 1],
  [{ month: '2018-03', office: 'borili', figure: 'filed', of: 'portal' }, 1],
];

/** The reports as a file left them that was counted before the door opens. */
export function reportsOfMarch() {
  const reports = memoryReports();
  const act = { at: '2018-03-01T06:00:00.000Z', file: `case_${'1'.repeat(26)}` };
  const acts = [
    ...[1, 2, 3].map((commit) => ({ ...act, column: refused, commit })),
    { ...act, column: byHead, commit: 2 },
    { ...act, column: onOtherGround, commit: 4 },
    { ...act, column: confirmedBy, commit: 5 },
  ];
  const counts = new Map(numbers.map(([column, count]) => [columnName(column), count]));
  void reports.count(act.file, { version: 0, counts: new Map(), acts: 0 }, { counts, acts });
  return reports;
}
