import { describe, expect, it } from 'vitest';
import { complaint } from '#domain/complaint/kind.ts';
import { reportedComplaint } from '#domain/complaint/reported.ts';
import type { FrameEvent } from '#domain/file/event.ts';
import type { Typed } from '#domain/file/kind.ts';
import { columnNamed } from '#domain/reports/columns.ts';
import { countedIn, type ReportedKind } from '#domain/reports/count-file.ts';
import { aComplaint } from '#test/builders/complaints/a-complaint.ts';

const one: ReportedKind = { kind: complaint, reported: reportedComplaint };
const dates = {
  acceptedOn: '2018-05-02',
  countedFrom: '2018-05-03',
  nominalLastDay: '2018-05-16',
  lastDay: '2018-05-16',
};
const began = (term: string): FrameEvent => ({
  ...{ type: 'TermStarted', term, ...dates },
  ...{ startedAt: '2018-05-02T05:00:00.000Z', dueAt: '2018-05-16T19:00:00.000Z' },
});
const paper = (type: string) => ({ id: 'paper_1', type, sha256: 's', versionId: 'v' });
const met = (term: string): FrameEvent => ({ type: 'TermMet', term, late: false });

/** Under which office each term of a complaint counts, whose commits these are after its filing. */
function officesOf(office: string, ...commits: readonly (readonly Typed[])[]): string[] {
  const { channel, number, complainant, about, level, hands, content } = aComplaint();
  const papers = { paper: paper('COMPLAINT'), receipt: paper('COMPLAINT_RECEIPT') };
  const filed = {
    type: 'ComplaintFiled',
    channel,
    number,
    complainant,
    about,
    office,
    level,
    hands,
    content,
    ...papers,
  };
  const journal = [[filed, began('naming'), began('answering')], ...commits].map((events, index) => ({
    ...{ at: '2018-05-02T05:00:00.000Z', commit: index + 1, actor: { kind: 'clock' }, events },
  }));
  return [...countedIn(one, 'complaint_1', journal).counts.keys()]
    .map(columnNamed)
    .flatMap(({ figure, of, office: at }) => (figure === 'termsKept' ? [`${at} ${of}`] : []));
}

describe('the office that had a term to keep (X226)', () => {
  it('is the one before which the complaint lay as the term began, though it was passed up since (11)', () => {
    const passedUp = [
      { type: 'PassedUp' },
      met('naming'),
      { type: 'TermLapsed', term: 'answering', cause: 'PassedUp' },
    ];
    expect(officesOf('uralsk', [...passedUp, began('second')], [met('second')])).toEqual([
      'uralsk complaint.naming',
      'oblast complaint.second',
    ]);
  });

  it('is the one that owes what was decided, also where it was decided above it (APPK 100)', () => {
    const above = [{ type: 'PassedUp' }, met('naming'), began('second')];
    expect(officesOf('uralsk', above, [met('second'), began('fulfilment')], [met('fulfilment')])).toEqual([
      'uralsk complaint.naming',
      'oblast complaint.second',
      'uralsk complaint.fulfilment',
    ]);
  });

  it('is the branch of the Corporation where the complaint is against it', () => {
    expect(officesOf('centre-uralsk', [met('naming'), met('answering')])).toEqual([
      'centre-uralsk complaint.naming',
      'centre-uralsk complaint.answering',
    ]);
  });
});
