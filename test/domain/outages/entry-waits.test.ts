import { describe, expect, it } from 'vitest';
import { statusOf } from '#casework/asking/status/status-of.ts';
import { staffRoles } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { coverFault, type Outage, outageRecorded, toEnterUntil } from '#domain/outages/outage.ts';
import { cureFor } from '#http/problems/cures-by-role.ts';
import { problemRow } from '#http/problems/problem-rows.ts';
import { outageView } from '#http/views/outage-view.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { memoryPeople } from '#test/fakes/memory-people.ts';

/** Wednesday 29 December 2027 at Oral, nine to half past: the thirty days of what was taken end in a year not entered. */
const ground = { id: 'record_1', mac: 'mac' };
const said = {
  id: 'outage_1',
  centres: 'all' as const,
  ground,
  from: '2027-12-29T04:05:00.000Z',
  to: '2027-12-29T04:30:00.000Z',
};
const told = { by: 'supervisor', staff: 'staff_1', at: '2027-12-29T06:00:00.000Z' } as const;
const confirmed = { confirmation: 'confirmation_1', staff: 'staff_2', at: told.at };
const outage: Outage = { ...said, version: 2, recorded: told, confirmed };
const ended = (to: string): Outage => ({ ...outage, from: to.replace('T04:30', 'T04:05'), to });

describe('entering what was taken in paper while a year of the calendar is missing (X103)', () => {
  it.each(['2027-12-30', '2028-01-04', '2028-02-29'])('runs out on no day, be it %s', (day) => {
    const taking = { at: said.from, centre: 'centre-uralsk', enteredAt: `${day}T07:00:00.000Z` } as const;
    expect(coverFault(outage, taking)).toBeUndefined();
    const supervisor = { kind: 'supervisor', staff: 'staff_1', organisation: 'oblast' } as never;
    expect(outageRecorded(said, supervisor, taking.enteredAt)).toMatchObject({ ok: true });
  });

  it('tells no last day meanwhile, but why; and a last day as ever where nothing is missing', async () => {
    const people = memoryPeople();
    await people.write({ id: ground.id, kind: 'reason', content: 'Жарық өшті', mac: 'mac' });
    const reading = { seen: { times: [] }, now: told.at };
    const shown = await outageView(outage, reading, { people });
    expect(shown.lastDayToEnter).toBeUndefined();
    expect(shown.entryWaits?.ru).toBe(
      'Рабочий календарь 2028 года еще не внесен, поэтому принятое на бумаге пока нельзя ввести в систему. Эти дни не считаются: после внесения календаря есть еще 3 рабочих дня.',
    );
    const before = await outageView(ended('2027-11-25T04:30:00.000Z'), reading, { people });
    expect([before.lastDayToEnter, before.entryWaits]).toEqual(['2027-11-30', undefined]);
    expect(toEnterUntil({})).toBeUndefined();
  });
});

describe('a package taken in paper that waits for a year of the calendar (X103)', () => {
  const opened = caseIn('OPENED', 'corporation');
  const takenAt = (at: string): Application => {
    const { intake } = opened.terms;
    if (!intake) throw new Error('no intake');
    const dated = { ...intake, startedAt: at, dueAt: '2027-12-29T05:15:00.000Z', lastDay: '2027-12-29' };
    const taken = { at, outage: 'outage_1', receiptNumber: '1' };
    return { ...opened, taken, terms: { ...opened.terms, intake: dated } } as Application;
  };

  it.each(['2027-12-29T05:00:00.000Z', '2028-01-12T05:00:00.000Z'])(
    'tells its person at %s why nobody enters it, and no term that nobody can meet',
    (now) => {
      const { whatToDo, stepTerm, missed, flags } = statusOf(takenAt('2027-12-29T04:10:00.000Z'), now);
      expect(whatToDo[0]?.ru).toContain('Рабочий календарь 2028 года еще не внесен');
      expect(whatToDo[0]?.ru).toContain('Эти дни не считаются');
      expect(whatToDo[0]?.ru).not.toContain('вносит их');
      expect([stepTerm, missed, flags.filter(({ id }) => id === 'overdue')]).toEqual([undefined, [], []]);
    },
  );

  it('tells that a worker enters it, and until when, where no year is missing', () => {
    const { whatToDo, stepTerm } = statusOf(takenAt('2027-11-25T04:10:00.000Z'), '2027-11-25T04:20:00.000Z');
    expect(whatToDo[0]?.ru).toContain('Работник вносит их в систему');
    expect(stepTerm?.term).toBe('intake');
  });

  it('sends no official to 1414, alone or beside any others, and a citizen as ever', () => {
    for (const askers of [...staffRoles.map((role) => [role]), staffRoles])
      for (const language of ['kk', 'ru', 'en'] as const) {
        const cure = cureFor('CALENDAR_YEAR_MISSING', askers);
        expect(cure[language]).not.toContain('1414');
        expect(cure[language]).toMatch(/\b(3|three)\b/);
      }
    const { cure } = problemRow('CALENDAR_YEAR_MISSING');
    expect(cureFor('CALENDAR_YEAR_MISSING', ['recipient', 'operator'])).toBe(cure);
    expect(cureFor('CALENDAR_YEAR_MISSING', [])).toBe(cure);
    expect(cureFor('RECUSED', ['operator', 'head'])).toBe(problemRow('RECUSED').cure);
  });
});
