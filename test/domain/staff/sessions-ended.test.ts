import { describe, expect, it } from 'vitest';
import { absent, awakened, ended, passwordReissued, standingIn } from '#domain/staff/staff-changes.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';

const now = '2018-03-05T06:00:00.000Z';
const today = '2018-03-05';
const week = { from: '2018-03-05', to: '2018-03-09' };
const sessionsFromMs = 1_700_000_000_000;

/** By every change of the register: does it end all his sessions? */
// biome-ignore format: a table, one change a row
const changes: readonly [what: string, changed: () => unknown, ends: boolean][] = [
  ['coming to life, and another password by the same proof', () => awakened(anOfficial(), { at: now, sessionsFromMs, certificateSha256: 'ef', nameKeys: ['name_certificate'] }).after, true],
  ['a password made by two',    () => afterOf(passwordReissued(anOfficial(), { today, sessionsFromMs })), true],
  ['dismissal',                 () => afterOf(ended(anOfficial(), { now, sessionsFromMs })), true],
  ['another last day',          () => afterOf(ended(anOfficial(), { lastDay: today, now, sessionsFromMs })), true],
  ['absence',                   () => afterOf(absent(anOfficial(), week, today)), false],
  ['standing in for a colleague', () => afterOf(standingIn(anOfficial(), { colleague: anOfficial({ id: 'staff_2', person: 'person_2' }), span: week, today })), false],
];
const afterOf = (decided: { readonly ok: boolean; readonly value?: { readonly after: unknown } | undefined }) =>
  decided.value?.after;

it.each(changes)('%s ends all sessions, or takes nothing away (X69)', (_what, changed, ends) => {
  expect((changed() as { sessionsFromMs?: number }).sessionsFromMs).toBe(ends ? sessionsFromMs : undefined);
});

describe('another password', () => {
  it('is for whoever serves and has come to life: who never signed in has none to lose', () => {
    const { awakened: _, ...asleep } = anOfficial();
    expect(passwordReissued(anOfficial(), { today, sessionsFromMs })).toMatchObject({
      ok: true,
      value: { change: { kind: 'PASSWORD_REISSUED' } },
    });
    expect(passwordReissued(asleep, { today, sessionsFromMs })).toEqual({ ok: false, error: 'STAFF_ASLEEP' });
    expect(passwordReissued(anOfficial({ to: '2018-03-04' }), { today, sessionsFromMs })).toEqual({
      ok: false,
      error: 'STAFF_NOT_SERVING',
    });
  });
});
