import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import type { FrameCommand } from '#domain/file/command.ts';
import { decide } from '#domain/file/decide.ts';
import type { FrameEvent } from '#domain/file/event.ts';
import { dueRung, nextRungAt, rungIds } from '#domain/file/terms/rungs.ts';
import { caseIn, clock, machine } from '#test/builders/requests/a-case.ts';
import { later } from '#test/builders/requests/cases-in.ts';

const now = '2018-02-21T06:00:00.000Z';
const decided = (file: Application | undefined, command: FrameCommand, actor: Actor = machine, at = now) => {
  const decision = decide(application, file, { command, occasion: { actor, now: at } });
  return decision.ok ? decision.value : decision.error.code;
};
const holding = { type: 'Hold', step: 'register-in-e-akimat', cause: 'DOWN', nextTryAt: now } as const;
const underExamination = caseIn('UNDER_EXAMINATION');
const task = { step: 'draft-result', role: 'executor', organisation: 'uralsk', openedAt: now } as const;
const withTask = (changes: Partial<NonNullable<Application['task']>> = {}): Application => ({
  ...underExamination,
  task: { ...task, ...changes },
});

describe('the rungs of a term (X51)', () => {
  const { total } = underExamination.terms;
  const climb = (rung: 'reminder' | 'breach' | 'head' | 'administrator', changes: object = {}) =>
    ({ type: 'ClimbRung', term: 'total', commit: total?.commit ?? 0, rung, ...changes }) as const;
  const at = (moment: string, file = underExamination, rung: Parameters<typeof climb>[0] = 'reminder') =>
    decided(file, climb(rung), clock, moment);
  const climbed = (...rungs: string[]): Application => ({
    ...underExamination,
    terms: { ...underExamination.terms, total: { ...(total as NonNullable<typeof total>), rungs } },
  });
  const dueAt = '2018-03-26T19:00:00.000Z';
  const dueIn = (file: Application, moment: string) =>
    dueRung(application, file, { state: file.terms.total as NonNullable<typeof total>, now: moment });

  it('remind before the end, and say whether anybody has touched the task', () => {
    expect(total?.dueAt).toBe(dueAt);
    expect(at('2018-03-25T06:00:00.000Z')).toEqual([{ type: 'TermReminded', term: 'total', untouched: false }]);
    expect(at('2018-03-25T06:00:00.000Z', withTask())).toEqual([
      { type: 'TermReminded', term: 'total', untouched: true },
    ]);
    expect(at('2018-02-25T06:00:00.000Z')).toEqual([]);
  });

  it('record the breach when it is due, and tell head and administrator after it', () => {
    expect(at(dueAt, climbed('reminder'), 'breach')).toEqual([
      { type: 'TermMissed', term: 'total', dueAt, cause: 'OVERDUE' },
    ]);
    expect(at('2018-03-26T18:59:59.999Z', climbed('reminder'), 'breach')).toEqual([]);
    expect(at('2018-04-10T06:00:00.000Z', climbed('reminder', 'breach'), 'head')).toEqual([
      { type: 'TermEscalated', term: 'total', to: 'head' },
    ]);
    expect(at('2018-04-10T06:00:00.000Z', climbed('reminder', 'breach', 'head'), 'administrator')).toEqual([
      { type: 'TermEscalated', term: 'total', to: 'administrator' },
    ]);
  });

  it('are climbed in order and each once', () => {
    expect(at('2018-03-25T06:00:00.000Z', underExamination, 'breach')).toEqual([]);
    expect(at('2018-04-10T06:00:00.000Z', climbed('reminder'), 'head')).toEqual([]);
    expect(at(dueAt, climbed('reminder'))).toEqual([]);
    expect(at(dueAt, climbed('reminder', 'breach'), 'breach')).toEqual([]);
  });

  it('remind of no term that has run out, whenever the clock comes back: the breach is told, and the reminder never after it', () => {
    const day = 86_400_000;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -30 * day, max: 400 * day }), { minLength: 1 }), (wakings) => {
        let file = underExamination;
        for (const after of wakings.sort((one, other) => one - other)) {
          const now = new Date(Date.parse(dueAt) + after).toISOString();
          for (let due = dueIn(file, now); due; due = dueIn(file, now)) {
            expect([due.rung, after >= 0]).not.toEqual(['reminder', true]);
            file = later(file, now, ...(at(now, file, due.rung) as readonly FrameEvent[]));
          }
        }
        const rungs = file.terms.total?.rungs ?? [];
        expect(rungs).toEqual(rungIds.filter((rung) => rungs.includes(rung)));
        expect(rungs.includes('breach')).toBe(wakings.some((after) => after >= 0));
      }),
    );
  });

  it('are no more those of a term that has ended, began anew or never was', () => {
    const met = later(underExamination, now, { type: 'TermMet', term: 'total', late: false });
    expect(met.terms.total).toMatchObject({ state: 'met', endedAt: now });
    expect(at(dueAt, met)).toEqual([]);
    expect(decided(underExamination, climb('reminder', { commit: 99 }), clock, dueAt)).toEqual([]);
    expect(decided(underExamination, climb('reminder', { term: 'keeping' }), clock, dueAt)).toEqual([]);
  });

  it('count a miss while a register was down apart, where the law has a citizen stand at the desk (5.1)', () => {
    const atDesk = caseIn('CHECKING_REGISTERS', 'corporation');
    const { intake } = atDesk.terms;
    const missing = { type: 'ClimbRung', term: 'intake', commit: intake?.commit ?? 0, rung: 'breach' } as const;
    const reminded = later(atDesk, now, { type: 'TermReminded', term: 'intake', untouched: false });
    const held = later(reminded, now, { ...holding, type: 'HoldBegan', step: 'query-registers' });
    expect(decided(reminded, missing, clock)).toMatchObject([{ type: 'TermMissed', cause: 'OVERDUE' }]);
    expect(decided(held, missing, clock)).toMatchObject([{ type: 'TermMissed', cause: 'HELD' }]);
    const total = { ...missing, term: 'total', commit: held.terms.total?.commit ?? 0 };
    const late = later(held, now, { type: 'TermReminded', term: 'total', untouched: false });
    expect(decided(late, total, clock, dueAt)).toMatchObject([{ type: 'TermMissed', cause: 'OVERDUE' }]);
  });

  it('are kept in the file as they are climbed', () => {
    const missed = later(
      climbed('reminder'),
      dueAt,
      { type: 'TermMissed', term: 'total', dueAt, cause: 'OVERDUE' },
      { type: 'TermEscalated', term: 'total', to: 'head' },
    );
    expect(missed.terms.total).toMatchObject({
      state: 'running',
      missedAt: dueAt,
      rungs: ['reminder', 'breach', 'head'],
    });
    expect(missed.missed).toEqual([{ term: 'total', at: dueAt, cause: 'OVERDUE' }]);
    const lapsed = later(missed, dueAt, { type: 'TermLapsed', term: 'total', cause: 'RequestWithdrawn' });
    expect(lapsed.terms.total).toMatchObject({ state: 'lapsed', endedAt: dueAt });
  });

  it('say when the clock must look again: at the earliest of all terms that run', () => {
    expect(nextRungAt(application, underExamination)).toBe('2018-03-12T16:24:00.000Z');
    expect(nextRungAt(application, caseIn('OPENED'))).toBeUndefined();
  });
});
