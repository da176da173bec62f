import { describe, expect, it } from 'vitest';
import { complaint } from '#domain/complaint/kind.ts';
import { reportedComplaint } from '#domain/complaint/reported.ts';
import { columnNamed } from '#domain/reports/columns.ts';
import { countedIn } from '#domain/reports/count-file.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { complaining } from '#test/scenarios/harness/complaining.ts';

/** Somebody whose complaint lies unanswered past its days, and what the reports count of it. */
async function aComplaintLate(against: 'office' | 'decision') {
  const { service, theCase } = await aListedPerson();
  const acts = complaining(service);
  const id = await acts.complains(against === 'office' ? { office: 'uralsk' } : { file: theCase.id });
  await service.skipDays(12);
  const termsCounted = async () => {
    const journal = await service.store.journal(complaint, id);
    return [...countedIn({ kind: complaint, reported: reportedComplaint }, id, journal).counts.keys()]
      .map(columnNamed)
      .flatMap(({ office, figure, of }) => (figure.startsWith('terms') ? [`${office} ${figure} ${of}`] : []))
      .toSorted();
  };
  return { ...acts, service, id, termsCounted };
}

const missed = (...terms: readonly string[]) => terms.map((term) => `uralsk termsMissed complaint.${term}`);

describe('what an office missed of a complaint stays missed (X280)', () => {
  it('where its head passes it up once the days for an answer are over', async () => {
    const { id, termsCounted, passesUp, theComplaint } = await aComplaintLate('decision');
    const before = await termsCounted();
    expect(before).toEqual(missed('answering', 'forwarding', 'passing'));
    await passesUp(id);
    expect((await theComplaint(id)).terms.answering?.state).toBe('lapsed');
    expect(await termsCounted()).toEqual(before);
  });

  it('where a reviewer is named after the days in which another body would have had it', async () => {
    const { id, termsCounted, namesReviewer } = await aComplaintLate('office');
    await namesReviewer(id);
    expect(await termsCounted()).toEqual(missed('answering', 'naming', 'passing'));
  });

  it('where whoever waited in vain takes it back', async () => {
    const { id, termsCounted, withdraws } = await aComplaintLate('office');
    await withdraws(id);
    expect(await termsCounted()).toEqual(missed('answering', 'naming', 'passing'));
  });
});
