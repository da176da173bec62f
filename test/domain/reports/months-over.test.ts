import { describe, expect, it } from 'vitest';
import { amendment } from '#domain/amendment/kind.ts';
import { reportedAmendment } from '#domain/amendment/reported.ts';
import { application } from '#domain/application/kind.ts';
import { reportedApplication } from '#domain/application/reported.ts';
import type { Typed } from '#domain/file/kind.ts';
import { offer } from '#domain/offer/kind.ts';
import { reportedOffer } from '#domain/offer/reported.ts';
import { columnNamed } from '#domain/reports/columns.ts';
import { countedIn, type ReportedKind } from '#domain/reports/count-file.ts';
import { anOffer } from '#test/builders/allocations/an-offer.ts';
import { aCountedJournal, happened } from '#test/builders/reports/a-counted-journal.ts';

const removing: ReportedKind = { kind: amendment, reported: reportedAmendment };
const offering: ReportedKind = { kind: offer, reported: reportedOffer };
const record = { id: 'record_1', mac: 'mac' };
const signed = {
  paper: { id: 'paper_1', type: 'ALLOCATION_DECISION', sha256: 's', versionId: 'v' },
  ...{ signature: { sha256: 's', versionId: 'v' }, certificateSha256: 'c', by: 'staff_head' },
};

const linesIn = (one: ReportedKind, id: string, ...told: readonly (readonly [at: string, ...events: Typed[]])[]) => {
  const journal = told.map(([at, ...events], index) => ({ at, events, commit: index + 1, actor: { kind: 'clock' } }));
  return [...countedIn(one, id, journal).counts].map(([name, count]) => {
    const { month, figure, of, official } = columnNamed(name);
    return `${[month, official, figure, of].filter(Boolean).join(' ')}: ${count}`;
  });
};

describe('a month that is over', () => {
  const { entry, subject } = anOffer();
  const proposed = {
    ...{ type: 'AmendmentProposed', purpose: 'REMOVAL', ground: 'MOVED_AWAY', entry, subject, request: 'case_1' },
    ...{ facts: record, by: 'staff_executor', isBurden: true },
  };

  it('keeps what was done in it, and what undoes it counts where it is done: no act is back-dated', () => {
    const gaveWay = { type: 'AmendmentSuspended', complaint: 'complaint_1', gaveWay: true, filedAt: 'then' };
    expect(
      linesIn(
        removing,
        'amendment_1',
        ['2018-03-02T05:00:00.000Z', proposed],
        ['2018-03-30T05:00:00.000Z', { type: 'AmendmentInForce' }],
        ['2018-04-03T05:00:00.000Z', gaveWay],
        ['2018-05-03T05:00:00.000Z', { type: 'AmendmentResumed' }],
      ),
    ).toEqual([
      '2018-03 proposed REMOVAL: 1',
      '2018-03 staff_executor proposed REMOVAL: 1',
      '2018-03 removed MOVED_AWAY: 1',
      '2018-04 suspended: 1',
      '2018-04 restored SUSPENDED: 1',
      '2018-05 removed MOVED_AWAY: 1',
    ]);
  });

  it('is told that a slip was corrected in the month in which it was', () => {
    const [filed, registered, corrected] = [
      '2018-03-01T05:00:00.000Z',
      '2018-03-28T05:00:00.000Z',
      '2018-06-01T05:00:00.000Z',
    ];
    const journal = aCountedJournal([
      [filed, happened.opened, happened.saved('uralsk')],
      [filed, happened.filed(filed)],
      [registered, happened.registered],
    ]);
    const slip = { type: 'SlipCorrected', form: record, reason: record, slips: [] } as never;
    const later = [...journal, { ...journal[0], at: corrected, commit: 4, events: [slip] } as (typeof journal)[number]];
    const of = (commits: typeof journal) =>
      [...countedIn({ kind: application, reported: reportedApplication }, 'case_1', commits).counts.keys()].filter(
        (name) => name.startsWith('2018-03'),
      );
    expect(of(later)).toEqual(of(journal));
  });
});

describe('what was given out of the order', () => {
  const { provider, allocation, dwelling, commission, entry, request, subject, order, passedOver } = anOffer();
  const made = {
    type: 'OfferMade',
    provider,
    allocation,
    dwelling,
    commission,
    entry,
    request,
    subject,
    order,
    passedOver,
  };
  const at = '2018-06-01T05:00:00.000Z';
  const decided = { type: 'AllocationDecided', ...signed };

  it('is counted by its ground, and by the head who signed it, as it is decided and not as it is offered (74)', () => {
    const outOfOrder = { ...made, override: { ground: 'COURT_ACT', number: '17', decidedOn: '2018-05-01' } };
    expect(linesIn(offering, 'offer_1', [at, outOfOrder])).toEqual(['2018-06 offers MADE: 1']);
    expect(linesIn(offering, 'offer_1', [at, outOfOrder], [at, decided]).slice(1)).toEqual([
      '2018-06 housed public-sector: 1',
      '2018-06 overridden OVERRIDE_COURT_ACT: 1',
      '2018-06 staff_head overridden OVERRIDE_COURT_ACT: 1',
    ]);
  });

  it('is nothing where the order reached him', () => {
    expect(linesIn(offering, 'offer_1', [at, made], [at, decided]).slice(1)).toEqual([
      '2018-06 housed public-sector: 1',
    ]);
  });
});
