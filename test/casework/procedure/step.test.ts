import { describe, expect, it } from 'vitest';
import { answerStep } from '#casework/procedure/step.ts';
import { application } from '#domain/application/kind.ts';
import { neighbourOf } from '#domain/file/outcome.ts';
import { CalendarYearMissing } from '#domain/time/calendar.ts';
import { caseId, caseIn } from '#test/builders/requests/a-case.ts';
import { fixedClock } from '#test/fakes/fixed-clock.ts';
import { memoryCaseStore } from '#test/fakes/memory-case-store.ts';

const since = '2018-02-19T06:02:00.000Z';
const nextTryAt = '2018-02-19T06:10:00.000Z';

/** A request that waits for the register of persons until ten past, asked at that moment. */
async function askedAt(now: string, answer: { kind: 'unavailable'; why: string } | { kind: 'found' }) {
  const cases = memoryCaseStore();
  const theCase = {
    ...caseIn('CHECKING_REGISTERS', 'corporation'),
    holds: { 'query-registers': { cause: 'TIMEOUT', since, tries: 3, nextTryAt } },
  };
  cases.seed(theCase);
  const deps = { cases, pause: async () => {}, random: () => 0, clock: fixedClock(now) };
  const the = { kind: application, step: 'query-registers', input: { caseId, requestId: 'request-1' } };
  let questions = 0;
  const asked: object[] = [];
  await answerStep(the, deps, async (_file, work) => {
    const given = await work.askOrHold(async () => {
      questions += 1;
      return answer;
    });
    asked.push(given);
    return 'waiting' in given ? given.waiting : { outcome: 'present' };
  });
  return { asked: asked[0], questions, held: (await cases.load(application, caseId))?.holds['query-registers'] };
}

describe('a neighbour that was down', () => {
  it('is not asked again before its time, even when the machine wakes early (8.4)', async () => {
    const { asked, questions, held } = await askedAt('2018-02-19T06:09:59.000Z', { kind: 'found' });
    expect(questions).toBe(0);
    expect(asked).toEqual({ waiting: { outcome: 'held', seconds: 1 } });
    expect(held).toEqual({ cause: 'TIMEOUT', since, tries: 3, nextTryAt });
  });

  it('is asked again at its very moment (8.4)', async () => {
    const { asked, questions } = await askedAt(nextTryAt, { kind: 'found' });
    expect([asked, questions]).toEqual([{ answer: { kind: 'found' } }, 1]);
  });

  it('is waited for twice as long when it is still down, since the first moment it was (8.4)', async () => {
    const { asked, questions, held } = await askedAt(nextTryAt, { kind: 'unavailable', why: 'HTTP_503' });
    expect([asked, questions]).toEqual([{ waiting: { outcome: 'held', seconds: 480 } }, 1]);
    expect(held).toEqual({ cause: 'HTTP_503', since, tries: 4, nextTryAt: '2018-02-19T06:18:00.000Z' });
  });
});

describe('a step that needs a year which the calendar does not hold (X61)', () => {
  async function needing(step: string, now: string, file = caseIn('CHECKING_REGISTERS', 'corporation')) {
    const cases = memoryCaseStore();
    cases.seed(file);
    const deps = { cases, pause: async () => {}, random: () => 0, clock: fixedClock(now) };
    let tries = 0;
    const answer = await answerStep(
      { kind: application, step, input: { caseId, requestId: 'request-1' } },
      deps,
      () => {
        tries += 1;
        throw new CalendarYearMissing(2028);
      },
    );
    return { answer, tries, after: await cases.load(application, caseId) };
  }

  it('is held with its words, and tried again as for a neighbour', async () => {
    const first = await needing('query-registers', since);
    expect([first.answer, first.tries]).toEqual([{ outcome: 'held', seconds: 60 }, 1]);
    const hold = first.after?.holds['query-registers'];
    expect(hold).toMatchObject({ cause: 'CALENDAR_2028', since, tries: 1 });
    expect(neighbourOf(application, 'query-registers', hold?.cause ?? '')).toBe('calendar');
    const early = await needing('query-registers', '2018-02-19T06:02:30.000Z', first.after);
    expect([early.answer, early.tries]).toEqual([{ outcome: 'held', seconds: 30 }, 0]);
    const again = await needing('query-registers', '2018-02-19T06:03:00.000Z', first.after);
    expect([again.answer, again.tries]).toEqual([{ outcome: 'held', seconds: 120 }, 1]);
  });

  it('fails aloud where its machine knows no waiting', async () => {
    await expect(needing('report-data-unavailable', since)).rejects.toThrow(CalendarYearMissing);
  });
});
