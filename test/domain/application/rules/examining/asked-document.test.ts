import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { askedUntil, isAwaited } from '#domain/application/rules/examining/asked-document.ts';
import { adviceOn } from '#domain/application/words/status-advice.ts';
import { decide } from '#domain/file/decide.ts';
import { fold, nextCommit } from '#domain/file/evolve.ts';
import { allowedActions } from '#domain/file/may-act.ts';
import { toldDefect } from '#domain/regulation/documents/defects.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { caseIn, recipient, record, staff } from '#test/builders/requests/a-case.ts';

const now = '2018-02-21T06:00:00.000Z';
const D6 = aDocument('D6', { id: 'd6', personRef: 'member-1' });
const given = (channel: Application['channel']): Application => ({
  ...caseIn('UNDER_EXAMINATION', channel),
  documents: [D6],
});

function acted(before: Application, actor: ReturnType<typeof staff>, command: Parameters<typeof decide>[2]['command']) {
  const decided = decide(application, before, { command: command as never, occasion: { actor, now } });
  if (!decided.ok) throw new Error(decided.error.code);
  return fold(application, before, { events: decided.value, recorded: nextCommit(before.id, before, now) });
}
const withMembers = (...refs: string[]) =>
  aForm(citizen(), {
    members: refs.map((ref) => ({ ...citizen(2), ref, relation: 'child' as const, bornOn: '2010-01-01' })),
  });
const asking = {
  type: 'AskDocument',
  kind: 'D6',
  personRef: 'member-1',
  form: withMembers('member-1'),
  reason: { record: record(), content: 'Ашылмайды' },
} as const;

describe.each(['portal', 'corporation'] as const)(
  'a document that cannot be read, of a request of the %s (5.4)',
  (channel) => {
    const asked = acted(given(channel), staff('executor'), asking);

    it('is told to its person: what, whose and until when', () => {
      const { ru, kk, en } = adviceOn(asked, now);
      expect(ru).toContain('Справка о доходах за последние 12 месяцев (член семьи: №\u00a01)');
      for (const [text, day] of [
        [ru, '28.02.2018'],
        [kk, '28.02.2018'],
        [en, '28 February 2018'],
      ] as const)
        expect(text).toContain(day);
    });

    it('may be brought by him while it is awaited, in whatever channel he filed, and nothing else', () => {
      expect(allowedActions(application, given(channel), recipient())).not.toContain('AttachDocument');
      expect(allowedActions(application, asked, recipient())).toContain('AttachDocument');
      expect(allowedActions(application, asked, recipient())).not.toContain('RemoveDocument');
      const again = aDocument('D6', { id: 'again', personRef: 'member-1' });
      const came = acted(asked, recipient() as never, { type: 'AttachDocument', document: again } as never);
      expect([came.asked, came.documents.map(({ id }) => id)]).toEqual([
        [{ kind: 'D6', personRef: 'member-1', member: 1, until: '2018-02-28', at: now, arrived: 'again' }],
        ['d6', 'again'],
      ]);
      expect(allowedActions(application, came, recipient())).not.toContain('AttachDocument');
      expect(adviceOn(came, now).en).toBe('You need not do anything now.');
    });

    it('moves neither a term nor the place', () => {
      const { terms, priorityMoment, status } = given(channel);
      expect([asked.terms, asked.priorityMoment, asked.status]).toEqual([terms, priorityMoment, status]);
    });
  },
);

it('is asked for within the examination; one that is late already gives its house term', () => {
  const theCase = given('portal');
  const { examination } = theCase.terms;
  if (!examination) throw new Error('no examination');
  const ending = (lastDay: string) => ({
    ...theCase,
    terms: { ...theCase.terms, examination: { ...examination, lastDay } },
  });
  expect(askedUntil(ending('2018-02-23'), '2018-02-21')).toBe('2018-02-23');
  expect(askedUntil(ending('2018-03-23'), '2018-02-21')).toBe('2018-02-28');
  expect(askedUntil(ending('2018-02-21'), '2018-02-21')).toBe('2018-02-21');
  expect(askedUntil(ending('2018-02-20'), '2018-02-21')).toBe('2018-02-28');
  const { examination: _, ...others } = theCase.terms;
  expect(askedUntil({ ...theCase, terms: others }, '2018-02-21')).toBe('2018-02-28');
});

it('is awaited of that kind and that person, while it is examined, until it has come', () => {
  const asked = (arrived?: string) => [
    { kind: 'D6', personRef: 'member-1', until: '2018-02-28', at: now, ...(arrived ? { arrived } : {}) },
  ];
  const theCase = { ...given('portal'), asked: asked() } as Application;
  const which = { kind: 'D6', personRef: 'member-1' } as const;
  expect(isAwaited(theCase, which)).toBe(true);
  expect(isAwaited(theCase, { ...which, kind: 'D7' })).toBe(false);
  expect(isAwaited(theCase, { ...which, personRef: 'applicant' })).toBe(false);
  expect(isAwaited({ ...theCase, asked: asked('again') } as Application, which)).toBe(false);
  expect(isAwaited({ ...theCase, status: 'AWAITING_SIGNATURE' }, which)).toBe(false);
});

it('is asked for only where it was given: that kind, of that person', () => {
  const refusedWith = (changes: object) => {
    const command = { ...asking, ...changes };
    const decided = decide(application, given('portal'), {
      command: command as never,
      occasion: { actor: staff('executor'), now },
    });
    return decided.ok ? 'ok' : decided.error.code;
  };
  expect([
    refusedWith({}),
    refusedWith({ kind: 'D7' }),
    refusedWith({ personRef: 'applicant' }),
    refusedWith({ reason: { record: record(), content: ' ' } }),
  ]).toEqual(['ok', 'DOCUMENT_UNKNOWN', 'DOCUMENT_UNKNOWN', 'REASON_MISSING']);
});

it.each(['member-0', 'member-7', 'member-12'])(
  'is of the member where the printed application counts him, whatever his ref: %s, as defects say it',
  (ref) => {
    const form = withMembers('member-1', ref);
    const before = { ...given('portal'), documents: [aDocument('D6', { personRef: ref })] };
    const asked = acted(before, staff('executor'), { ...asking, form, personRef: ref } as never);
    const { document } = toldDefect({ code: 'UNREADABLE', documentKind: 'D6', personRef: ref, member: 2 }, 'portal');
    expect(document.ru).toBe('Справка о доходах за последние 12 месяцев (член семьи: №\u00a02)');
    for (const language of ['kk', 'ru', 'en'] as const)
      expect(adviceOn(asked, now)[language]).toContain(document[language]);
    const older = { ...asked, asked: asked.asked?.map(({ member: _, ...one }) => one) } as Application;
    expect(adviceOn(older, now).ru).toContain('Справка о доходах за последние 12 месяцев (член семьи).');
  },
);
