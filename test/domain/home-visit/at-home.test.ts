import { describe, expect, it } from 'vitest';
import type { HomeVisitCommand } from '#domain/home-visit/command.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import type { Unfiled } from '#domain/home-visit/rules/barred.ts';
import type { PersonId } from '#domain/ids.ts';
import { shown } from '#test/builders/people/a-shown-document.ts';
import { actorOf } from '#test/builders/people/rights-of.ts';
import { aVisit, aWindow } from '#test/builders/visits/a-visit.ts';
import {
  atHome,
  before,
  begins,
  dayEnds,
  heard,
  lastMoment,
  nextDay,
  nobodyCame,
  now,
  over,
  paper,
  recipient,
  record,
  scheduled,
  set,
  subject,
  type Told,
  within,
  written,
} from './asked.ts';

type CommandOf<T extends HomeVisitCommand['type']> = Extract<HomeVisitCommand, { type: T }>;
const beginning = (parts: Partial<CommandOf<'BeginVisit'>> = {}): HomeVisitCommand => ({
  ...({ type: 'BeginVisit', shown: 'SEEN', person: subject, identity: shown() } as const),
  ...parts,
});
const begun = 'VisitBegun by:staff_operator shown:SEEN identity:record_1';

describe('a visit begins (13, X179)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['as its window begins', begun, { of: scheduled, command: beginning(), at: begins }],
    ['not a moment before', 'NOT_IN_WINDOW (X179)', { of: scheduled, command: beginning(), at: before }],
    ['to the last moment of its day', begun, { of: scheduled, command: beginning(), at: dayEnds }],
    ['and not the day after', 'NOT_IN_WINDOW (X179)', { of: scheduled, command: beginning(), at: nextDay }],
    ['in none that is not set', 'NOT_IN_WINDOW (X179)', { of: aVisit(), command: beginning(), at: begins }],
    ['by what he shows', 'VisitBegun by:staff_operator shown:MEDICAL_CONCLUSION identity:record_1', { of: scheduled, command: beginning({ shown: 'MEDICAL_CONCLUSION' }), at: begins }],
    ['before himself', 'FIELDS_WRONG iin OTHER_PERSON (13)', { of: scheduled, command: beginning({ person: 'person_other' as PersonId }), at: begins }],
    ['by a document that was issued that day', begun, { of: scheduled, command: beginning({ identity: shown({ issuedOn: '2026-11-25' }) }), at: begins }],
    ['and by none of tomorrow', 'FIELDS_WRONG identityDocument.issuedOn IN_FUTURE (13)', { of: scheduled, command: beginning({ identity: shown({ issuedOn: '2026-11-26' }) }), at: begins }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));
});

const taking = (takenAt?: string): HomeVisitCommand => ({
  ...{ type: 'TakePackage', request: 'case_1' },
  ...(takenAt ? { takenAt } : {}),
});
const lacking: HomeVisitCommand = { type: 'NoteLacking', request: 'case_1' };
const takenIn = (at: string) => `PackageTakenAtHome request:case_1 by:staff_operator takenAt:${at}`;
const last = '2026-11-25T10:59:59.999Z';
const late = aVisit({ status: 'SCHEDULED', window: { ...set, at: begins } });
const came = aVisit({
  ...atHome,
  home: { by: 'staff_operator', at: '2026-11-25T10:00:30.000Z', shown: 'SEEN', identity: record },
});
const byDay = '2026-12-01T05:00:00.000Z';
const inTime = aVisit({ status: 'SCHEDULED', window: { ...set, at: before } });

describe('a package is taken at home (X179, X182)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['by whoever is there', 'PackageTakenAtHome request:case_1 by:staff_operator', { of: atHome, command: taking(), at: within }],
    ['not where none was begun', 'NOT_IN_WINDOW (X179)', { of: scheduled, command: taking(), at: within }],
    ['nor where nobody came', 'NOT_IN_WINDOW (X179)', { of: nobodyCame, command: taking(), at: over }],
    ['without a network as the window begins', takenIn(begins), { of: scheduled, command: taking(begins), at: lastMoment }],
    ['not before', 'NOT_IN_WINDOW (X182)', { of: scheduled, command: taking(before), at: lastMoment }],
    ['to the last moment of the window', takenIn(last), { of: scheduled, command: taking(last), at: lastMoment }],
    ['and not as it ends', 'NOT_IN_WINDOW (X182)', { of: scheduled, command: taking(aWindow.to), at: lastMoment }],
    ['also in one that counts as unmade', takenIn(within), { of: nobodyCame, command: taking(within), at: over }],
    ['and in no other then', 'NOT_IN_WINDOW (X182)', { of: nobodyCame, command: taking(aWindow.to), at: over }],
    ['in none that was set as it began', 'NOT_IN_WINDOW (X182)', { of: late, command: taking(within), at: lastMoment }],
    ['in one that was set a moment before', takenIn(within), { of: inTime, command: taking(within), at: lastMoment }],
    ['in none that was never set', 'NOT_IN_WINDOW (X182)', { of: aVisit(), command: taking(within), at: lastMoment }],
    ['not before somebody came, as he noted himself', 'NOT_IN_WINDOW (X182)', { of: came, command: taking('2026-11-25T09:59:00.000Z'), at: lastMoment }],
    ['but in the minute in which he came', takenIn(within), { of: came, command: taking(within), at: lastMoment }],
    ['late at night in the days for entering', 'PackageTakenAtHome request:case_1 by:staff_operator', { of: atHome, command: taking(), at: lastMoment }],
    ['and not at night once they are over', 'CENTRE_CLOSED', { of: atHome, command: taking(), at: over }],
    ['by day still', 'PackageTakenAtHome request:case_1 by:staff_operator', { of: atHome, command: taking(), at: byDay }],
    ['lacks something at no such hour either', 'CENTRE_CLOSED', { of: atHome, command: lacking, at: over }],
    ['lacks something, and another window is owed', 'PackageLackedAtHome request:case_1 by:staff_operator, NextWindowOwed', { of: atHome, command: lacking, at: within }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));
});

type Handing = CommandOf<'HandResult'>;
const handing = (parts: Partial<Handing> = {}): Handing => ({
  ...({ type: 'HandResult', request: 'case_1', to: 'recipient', receiptNumber: '7', paper } as const),
  ...parts,
});
const brings = { ...atHome, brings: 'case_1' };
/** Brought home by whoever began the visit. */
const carried = (by: string) => ({ ...brings, home: { by, at: begins, shown: 'SEEN', identity: record } }) as HomeVisit;
const ending: HomeVisitCommand = { type: 'EndBringing', request: 'case_1', by: 'staff_desk' };
const machine = actorOf('machine');

describe('a result is handed over (X235)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['at the door', 'ResultHanded request:case_1 to:recipient receiptNumber:7 paper:paper_1 by:staff_operator', { of: brings, command: handing(), at: within }],
    ['to who represents him', 'ResultHanded request:case_1 to:representative receiptNumber:7 paper:paper_1 by:staff_operator', { of: brings, command: handing({ to: 'representative' }), at: within }],
    ['of that request alone', 'NOT_IN_WINDOW (X235)', { of: brings, command: handing({ request: 'case_2' }), at: within }],
    ['in none that was not begun', 'NOT_IN_WINDOW (X235)', { of: { ...scheduled, brings: 'case_1' }, command: handing(), at: within }],
    ['without a network in its window (X274)', `CentreCame takenAt:${last} by:staff_operator, ResultHanded request:case_1 to:recipient receiptNumber:7 paper:paper_1 by:staff_operator takenAt:${last}`, { of: { ...scheduled, brings: 'case_1' }, command: handing({ takenAt: last }), at: lastMoment }],
    ['and not as it ends', 'NOT_IN_WINDOW (X274)', { of: { ...brings }, command: handing({ takenAt: aWindow.to }), at: lastMoment }],
    ['at a desk by another than who stands with it at the door', 'ResultHanded request:case_1', { of: carried('staff_operator'), command: ending, actor: machine, at: within }],
    ['and not by him (X263)', 'FIELDS_WRONG atHome MISSING (X263)', { of: carried('staff_desk'), command: ending, actor: machine, at: within }],
    ['but by him who stands there no more', 'ResultHanded request:case_1', { of: { ...carried('staff_desk'), status: 'SCHEDULED' }, command: ending, actor: machine, at: within }],
    ['where nobody began it at any', 'ResultHanded request:case_1', { of: brings, command: ending, actor: machine, at: within }],
    ['of none where none is brought', 'NOT_IN_WINDOW (X235)', { of: atHome, command: handing(), at: within }],
    ['against a receipt', 'FIELDS_WRONG atHome.receiptNumber MISSING (X235)', { of: brings, command: handing({ receiptNumber: ' ' }), at: within }],
    ['whose number is nobody’s IIN', 'FIELDS_WRONG atHome.receiptNumber OFFICE_NUMBER (X235)', { of: brings, command: handing({ receiptNumber: '960909305488' }), at: within }],
    ['nor a name', 'FIELDS_WRONG atHome.receiptNumber OFFICE_NUMBER (X235)', { of: brings, command: handing({ receiptNumber: 'Болат 1' }), at: within }],
    ['at a desk meanwhile', 'ResultHanded request:case_1', { of: { ...scheduled, brings: 'case_1' }, command: ending, actor: machine }],
    ['after nobody came, which is told before', 'WindowMissed, ResultHanded request:case_1', { of: { ...scheduled, brings: 'case_1' }, command: ending, actor: machine, at: over }],
    ['while the centre may enter that it came', 'ResultHanded request:case_1', { of: { ...scheduled, brings: 'case_1' }, command: ending, actor: machine, at: lastMoment }],
    ['another’s changes nothing', 'nothing', { of: { ...scheduled, brings: 'case_2' }, command: ending, actor: machine }],
    ['nor does it where none is brought', 'nothing', { of: scheduled, command: ending, actor: machine }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));
});

type Refusing = CommandOf<'RefuseVisit'>;
const refusing = (parts: Partial<Refusing> = {}): Refusing => ({
  ...({ type: 'RefuseVisit', reason: 'NOT_PERSISTENT', explanation: written(), paper } as const),
  ...parts,
});
const unfiled: Unfiled = {
  ...{ request: 'case_1', visit: atHome.id, isDraft: true },
  bars: [
    { reason: 'OFFER_OPEN', file: 'offer_1' },
    { reason: 'AMENDMENT_OPEN', file: 'amendment_1' },
  ],
};
const barred = (parts: Partial<Unfiled> = {}): Refusing =>
  refusing({ reason: 'AMENDMENT_OPEN', unfiled: { ...unfiled, ...parts } });
const refused = 'VisitRefused reason:';
const kept = 'explanation:record_1 paper:paper_1 by:staff_operator';

describe('a visit is refused (13, X181, X233)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['by what is seen', `${refused}NOT_PERSISTENT ${kept}`, { of: atHome, command: refusing() }],
    ['by what is not shown', `${refused}HEALTH_NOT_IMPAIRED ${kept}`, { of: atHome, command: refusing({ reason: 'HEALTH_NOT_IMPAIRED' }) }],
    ['by what limits nothing', `${refused}LIFE_NOT_LIMITED ${kept}`, { of: atHome, command: refusing({ reason: 'LIFE_NOT_LIMITED' }) }],
    ['not at night once the days for entering are over', 'CENTRE_CLOSED', { of: atHome, command: refusing(), at: over }],
    ['not without words', 'REASON_MISSING (13)', { of: atHome, command: refusing({ explanation: written(' ') }) }],
    ['there alone', 'NOT_IN_WINDOW (X181)', { of: scheduled, command: refusing() }],
    ['naming no request', 'FIELDS_WRONG request NOTHING_BY_IT (X233)', { of: atHome, command: refusing({ unfiled }) }],
    ['by a rule that bars what was opened there, which is kept', `${refused}AMENDMENT_OPEN ${kept} request:case_1 barredBy:amendment_1`, { of: atHome, command: barred() }],
    ['by the other rule that bars it', `${refused}OFFER_OPEN ${kept} request:case_1 barredBy:offer_1`, { of: atHome, command: refusing({ reason: 'OFFER_OPEN', unfiled }) }],
    ['not without that request', 'FIELDS_WRONG request MISSING (X233)', { of: atHome, command: refusing({ reason: 'AMENDMENT_OPEN' }) }],
    ['not by one that is filed', 'FIELDS_WRONG request OTHER_VISIT (X233)', { of: atHome, command: barred({ isDraft: false }) }],
    ['nor of another visit', 'FIELDS_WRONG request OTHER_VISIT (X233)', { of: atHome, command: barred({ visit: 'visit_2' }) }],
    ['nor of none', 'FIELDS_WRONG request OTHER_VISIT (X233)', { of: atHome, command: barred({ visit: undefined }) }],
    ['not by a rule that does not bar it', 'FIELDS_WRONG reason NOT_SO (X233)', { of: atHome, command: refusing({ reason: 'MERGE_FIRST', unfiled }) }],
    ['nor where none does', 'FIELDS_WRONG reason NOT_SO (X233)', { of: atHome, command: barred({ bars: [] }) }],
    ['not before somebody is there', 'NOT_IN_WINDOW (X233)', { of: scheduled, command: barred() }],
    ['of what was taken without a network in the window', `${refused}AMENDMENT_OPEN ${kept} request:case_1 barredBy:amendment_1 takenAt:${within}`, { of: scheduled, command: barred({ takenAt: within }), at: lastMoment }],
    ['and of nothing outside it', 'NOT_IN_WINDOW (X233)', { of: scheduled, command: barred({ takenAt: aWindow.to }), at: lastMoment }],
    ['also in one that counts as unmade', `${refused}AMENDMENT_OPEN ${kept} request:case_1 barredBy:amendment_1 takenAt:${within}`, { of: nobodyCame, command: barred({ takenAt: within }), at: over }],
    ['and outside the window not even by whoever is there', 'NOT_IN_WINDOW (X233)', { of: atHome, command: barred({ takenAt: aWindow.to }), at: lastMoment }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));
});

const nobody: HomeVisitCommand = { type: 'NoteNobody', paper };
const found = 'NobodyFoundHome paper:paper_1 by:staff_operator';
const away = (times: number, parts: object = {}) => ({ ...scheduled, empty: Array(times).fill(aWindow), ...parts });
const ofResult = { brings: 'case_1' };

describe('nobody is found at home (X180, X232, X235)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['as the window begins', `${found}, NextWindowOwed`, { of: away(0), command: nobody, at: begins }],
    ['not before', 'NOT_IN_WINDOW (X180)', { of: away(0), command: nobody, at: before }],
    ['in none that is not set', 'NOT_IN_WINDOW (X180)', { of: aVisit(), command: nobody, at: begins }],
    ['a second time', `${found}, NextWindowOwed`, { of: away(1), command: nobody, at: begins }],
    ['a third time, which is the last', `${found}, VisitClosed`, { of: away(2), command: nobody, at: begins }],
    ['with a result once', `${found}, NextWindowOwed`, { of: away(0, ofResult), command: nobody, at: begins }],
    ['with a result twice, which is the last', `${found}, VisitClosed`, { of: away(1, ofResult), command: nobody, at: begins }],
    ['to the last day for entering it', `${found}, NextWindowOwed`, { of: away(0), command: nobody, at: lastMoment }],
    ['and not past it: nobody of the centre came', 'NOT_IN_WINDOW (X232)', { of: away(0), command: nobody, at: over }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));

  it.each<HomeVisitCommand>([beginning(), taking(), lacking, refusing(), nobody])(
    'by the centre alone: $type',
    (command) => {
      const of = command.type === 'BeginVisit' || command.type === 'NoteNobody' ? scheduled : atHome;
      expect(() => heard({ of, command, actor: recipient, at: begins })).toThrow('only staff make a visit');
    },
  );

  it('of no visit that is not there', () => {
    for (const command of [beginning(), taking(), lacking, handing(), ending, refusing(), nobody])
      expect(heard({ command, at: now })).toBe('CASE_NOT_FOUND');
  });
});
