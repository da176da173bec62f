import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { isPast } from '#domain/application/stages.ts';
import { momentOf, momentToldOf } from '#domain/application/words/place/moment-words.ts';
import { decide as decideFile } from '#domain/file/decide.ts';
import { withTerms } from '#domain/file/terms/running-terms.ts';
import { caseId, clock, person } from '#test/builders/requests/a-case.ts';
import { at, confirmed, draft, handed, now, taken } from '#test/builders/requests/a-paper-intake.ts';

describe('terms and words of what was taken in paper', () => {
  const first = withTerms(application, undefined, {
    events: [{ type: 'RequestOpened', channel: 'corporation', applicant: person, centre: 'centre-uralsk', taken }],
    recorded: { id: caseId, at: now, commit: 1 },
  }).after;
  const done = handed(draft(), confirmed());
  const after = withTerms(
    application,
    { ...draft(), terms: first.terms },
    {
      events: done.ok ? done.value : [],
      recorded: { id: caseId, at: now, commit: 2 },
    },
  ).after;

  it('count thirty days from the taking, and the fifteen minutes from the entry (X60)', () => {
    expect(after.terms.total).toMatchObject({ startedAt: at, acceptedOn: '2018-02-15', nominalLastDay: '2018-03-17' });
    expect(after.terms.intake).toMatchObject({ startedAt: now, dueAt: '2018-02-19T05:25:00.000Z' });
  });

  it('miss the fifteen minutes as held, since nobody stands at the desk (X60)', () => {
    const climb = { type: 'ClimbRung', term: 'intake', commit: 1, rung: 'breach' } as const;
    const late = { ...after, terms: { intake: { ...after.terms.intake, rungs: ['reminder'] } } } as Application;
    const missed = decideFile(application, late, {
      command: climb,
      occasion: { actor: clock, now: '2018-02-19T05:26:00.000Z' },
    });
    expect(missed.ok && missed.value).toEqual([
      { type: 'TermMissed', term: 'intake', dueAt: '2018-02-19T05:25:00.000Z', cause: 'HELD' },
    ]);
    const met = withTerms(application, late, {
      events: [{ type: 'RequestSent', messageId: 'm', receivedAt: now }],
      recorded: { id: caseId, at: '2018-02-19T05:40:00.000Z', commit: 3 },
    });
    expect(met.events).toContainEqual(expect.objectContaining({ type: 'TermMissed', term: 'intake', cause: 'HELD' }));
  });

  it('say when it was taken and when it was entered, in status and slip', () => {
    const said = 'Принято на бумаге при сбое системы: 15.02.2018 11:00. Внесено в систему: 19.02.2018 10:10.';
    expect(momentToldOf(after)?.ru).toContain(said);
    expect(isPast('filing', after) && momentOf(after).ru).toContain(said);
  });
});
