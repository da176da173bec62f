import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import { application } from '#domain/application/kind.ts';
import { decide } from '#domain/file/decide.ts';
import { anOfficial, officialId } from '#test/builders/people/an-official.ts';
import { caseIn, operator, person, record, staff } from '#test/builders/requests/a-case.ts';
import { undisputed } from '#test/builders/requests/an-evidence.ts';

const now = '2018-03-02T06:00:00.000Z';
const said = (content: string) => ({ record: record(), content });
const at = (status: Application['status'], more: Partial<Application> = {}): Application => ({
  ...caseIn(status, 'corporation'),
  ...more,
});
const representative = { record: record(), person: 'person_2', power: 'other' as const };
const official = anOfficial();
const ground = 'requirements-not-met';
const whole = { facts: [{ fact: 'Екі пәтері бар', source: 'Тіркелім' }], cure: 'Талапқа сай келгенде' };
const refusalOf = (draft: object): ApplicationCommand => ({
  type: 'DraftRefusal',
  ground,
  draft: { record: record(), content: { ...whole, ...draft } },
});

/** Every act whose words somebody else must be able to read, by what it is told when they say nothing. */
const acts: readonly (readonly [string, Application, Actor, (text: string) => ApplicationCommand, string])[] = [
  [
    'a resolution (5.3)',
    at('AWAITING_RESOLUTION'),
    staff('head'),
    (text) => ({ type: 'NameExecutor', executor: official.id, official, resolution: said(text) }),
    'REASON_MISSING',
  ],
  [
    'a replacement (X43)',
    at('UNDER_EXAMINATION'),
    staff('head'),
    (text) => ({
      type: 'ReplaceExecutor',
      executor: officialId('deputy'),
      official: { ...official, id: officialId('deputy') },
      reason: said(text),
    }),
    'REASON_MISSING',
  ],
  [
    'a check of a power (X9)',
    at('UNDER_EXAMINATION', { representative }),
    staff('executor'),
    (text) => ({ type: 'RecordPowerCheck', found: 'refuted', reason: said(text) }),
    'REASON_MISSING',
  ],
  [
    'a notice’s reasoning (5.4)',
    at('UNDER_EXAMINATION'),
    staff('executor'),
    (text) => ({ type: 'DraftNotice', draft: said(text), evidence: undisputed }),
    'REASON_MISSING',
  ],
  [
    'a refusal’s fact (5.4)',
    at('UNDER_EXAMINATION'),
    staff('executor'),
    (fact) => refusalOf({ facts: [{ fact, source: 'Тіркелім' }] }),
    'REFUSAL_INCOMPLETE',
  ],
  [
    'a refusal’s source (5.4)',
    at('UNDER_EXAMINATION'),
    staff('executor'),
    (source) => refusalOf({ facts: [{ fact: 'Пәтері бар', source }] }),
    'REFUSAL_INCOMPLETE',
  ],
  [
    'a refusal’s cure (5.4)',
    at('UNDER_EXAMINATION'),
    staff('executor'),
    (cure) => refusalOf({ cure }),
    'REFUSAL_INCOMPLETE',
  ],
  [
    'a returned draft (X43)',
    at('AWAITING_SIGNATURE'),
    staff('head'),
    (text) => ({ type: 'ReturnDraft', reason: said(text) }),
    'REASON_MISSING',
  ],
  [
    'a recusal (APPK 67)',
    at('UNDER_EXAMINATION'),
    staff('executor'),
    (text) => ({ type: 'DeclareRecusal', staff: 'staff_executor', reason: said(text) }),
    'REASON_MISSING',
  ],
  [
    'an incoming number (5.2)',
    at('ACCEPTED'),
    staff('registrar'),
    (number) => ({ type: 'RegisterRequest', number }),
    'FIELDS_WRONG',
  ],
  [
    'a corrected incoming number (X57)',
    at('AWAITING_RESOLUTION'),
    staff('registrar'),
    (number) => ({ type: 'CorrectIncomingNumber', number, reason: said('Қате терілген') }),
    'FIELDS_WRONG',
  ],
  [
    'the reason of a corrected number (X57)',
    at('AWAITING_RESOLUTION'),
    staff('registrar'),
    (text) => ({ type: 'CorrectIncomingNumber', number: 'вх-13', reason: said(text) }),
    'REASON_MISSING',
  ],
];

const nothings = [
  '',
  ' ',
  '\n',
  '\u200b',
  '\u2800\u2800',
  '\u3164',
  '\u{e0041}\u{e0042}',
  '\u202e',
  '...',
  '— —',
  '\u00ad',
];

describe('what says nothing is no reason, through whatever door', () => {
  it.each(acts)('%s', (_name, theCase, actor, command, code) => {
    const decided = (text: string) =>
      decide(application, theCase, { command: command(text), occasion: { actor, now } });
    expect(decided('вх-12')).toMatchObject({ ok: true });
    for (const nothing of nothings) expect(decided(nothing)).toMatchObject({ ok: false, error: { code } });
  });
});

it.each(['Серік', '850615 400125', 'С-е-р-і-к 1'])(
  'no number of an office is %j, through whatever door (5.2, 8.1)',
  (number) => {
    const registration = {
      command: { type: 'RegisterRequest', number } as const,
      occasion: { actor: staff('registrar'), now },
    };
    expect(decide(application, at('ACCEPTED'), registration)).toMatchObject({
      ok: false,
      error: { code: 'FIELDS_WRONG' },
    });
    const ticket = { number, takenAt: now, calledAt: now };
    const opening = {
      type: 'OpenRequest',
      channel: 'corporation',
      applicant: person,
      centre: 'centre-uralsk',
      ticket,
    } as const;
    expect(decide(application, undefined, { command: opening, occasion: { actor: operator(), now } })).toMatchObject({
      ok: false,
      error: { code: 'FIELDS_WRONG', fields: [{ field: 'ticket.number', problem: 'OFFICE_NUMBER' }] },
    });
  },
);
