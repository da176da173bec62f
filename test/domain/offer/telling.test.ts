import { describe, expect, it } from 'vitest';
import type { Offer } from '#domain/offer/offer.ts';
import type { PaperOfEnd } from '#domain/offer/rules/papers-of-person.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import { anOffer } from '#test/builders/allocations/an-offer.ts';
import { shown } from '#test/builders/people/a-shown-document.ts';
import {
  type CommandOf,
  dayEnds,
  heard,
  now,
  paper,
  record,
  registrar,
  stranger,
  subject,
  type Told,
  tomorrow,
  written,
} from './asked.ts';

const of = (status: Offer['status'], parts: Partial<Offer> = {}) => anOffer({ status, ...parts });

const settled = { staff: 'staff_head', person: 'person_head', role: 'head', organisation: 'uralsk', at: now } as const;
const seen = (kind: SecondPerson['kind'], parts: Partial<SecondPerson> = {}) =>
  ({ id: 'confirmation_1', kind, settled: { ...settled, outcome: 'confirmed' }, ...parts }) as SecondPerson;
const second = (parts: Partial<SecondPerson> = {}) => seen('notReached', parts);

const telling = (hasCabinet: boolean) => ({ type: 'TellOffer', paper, hasCabinet }) as const;
const handing = (parts: Partial<CommandOf<'HandOverOffer'>> = {}): CommandOf<'HandOverOffer'> => ({
  ...{ type: 'HandOverOffer', identity: shown(), person: subject, confirmed: seen('paperHanded') },
  ...parts,
});
const handed = 'OfferHandedOver identity:record_1 confirmation:confirmation_1 confirmedBy:staff_head';
const posting = (parts: Partial<CommandOf<'PostOffer'>> = {}): CommandOf<'PostOffer'> => ({
  ...{ type: 'PostOffer', number: '7', ends: [], confirmed: seen('paperHanded') },
  ...parts,
});
const byTwo = 'confirmation:confirmation_1 confirmedBy:staff_head by:staff_registrar person:person_registrar';
const ended = (...toPost: readonly PaperOfEnd[]) => of('NOT_REACHED', { toPost: [...toPost] });
const posted = { posted: { number: '7', at: '2026-11-19T19:30:00.000Z' } };
const onItsWay = of('ON_ITS_WAY', posted);
const delivered = (deliveredOn: string, shows?: string) =>
  ({ type: 'RecordDelivery', deliveredOn, ...(shows === undefined ? {} : { shows: written(shows) }) }) as const;
const had = of('OPEN', { ...posted, told: { how: 'post', at: now, deliveredOn: '2026-11-21' } });
/** Posted eleven days ago in Oral. */
const hadLate = { ...had, posted: { number: '7', at: '2026-11-12T19:30:00.000Z' } };

describe('he is told (X204, X245)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['in his cabinet', 'OfferTold paper:paper_1', { of: of('CHECKED'), command: telling(true) }],
    ['or it is to be sent', 'OfferUnsent paper:paper_1', { of: of('CHECKED'), command: telling(false) }],
    ['once', 'nothing', { of: of('OPEN'), command: telling(true) }],
    ['and sent once', 'nothing', { of: of('UNSENT'), command: telling(false) }],
    ['by hand', handed, { of: of('UNSENT'), command: handing(), actor: registrar }],
    ['to no other', 'FIELDS_WRONG iin OTHER_PERSON (X204)', { of: of('UNSENT'), command: handing({ person: stranger }), actor: registrar }],
    ['by a document of that day', handed, { of: of('UNSENT'), command: handing({ identity: shown({ issuedOn: '2026-11-24' }) }), actor: registrar }],
    ['and by none of tomorrow', 'FIELDS_WRONG identityDocument.issuedOn IN_FUTURE (X204)', { of: of('UNSENT'), command: handing({ identity: shown({ issuedOn: '2026-11-25' }) }), actor: registrar }],
    ['by nobody alone (X290)', 'CONFIRMATION_NEEDED (X290)', { of: of('UNSENT'), command: handing({ confirmed: undefined }), actor: registrar }],
    ['nor before another has confirmed it', 'CONFIRMATION_NEEDED (X290)', { of: of('UNSENT'), command: handing({ confirmed: seen('paperHanded', { settled: undefined }) }), actor: registrar }],
    ['nor where he has declined', 'CONFIRMATION_NEEDED (X290)', { of: of('UNSENT'), command: handing({ confirmed: seen('paperHanded', { settled: { ...settled, outcome: 'declined' } }) }), actor: registrar }],
    ['nor by what was confirmed of something else', 'CONFIRMATION_NEEDED (X290)', { of: of('UNSENT'), command: handing({ confirmed: second() }), actor: registrar }],
    ['by post', `OfferPosted number:7 ${byTwo}`, { of: of('UNSENT'), command: posting(), actor: registrar }],
    ['and so what tells of its end (X294)', `PaperPosted number:7 ${byTwo}`, { of: ended('OFFER_NOT_REACHED'), command: posting({ ends: ['OFFER_NOT_REACHED'] }), actor: registrar }],
    ['two papers in any order', `PaperPosted number:7 ${byTwo}`, { of: ended('OFFER_NOT_REACHED', 'OFFER_WITHDRAWN'), command: posting({ ends: ['OFFER_WITHDRAWN', 'OFFER_NOT_REACHED'] }), actor: registrar }],
    ['not by the letter of the offer', 'NOT_IN_THIS_STATUS (X294)', { of: ended('OFFER_NOT_REACHED'), command: posting(), actor: registrar }],
    ['nor by one in which a later paper does not lie', 'NOT_IN_THIS_STATUS (X294)', { of: ended('OFFER_NOT_REACHED', 'OFFER_WITHDRAWN'), command: posting({ ends: ['OFFER_NOT_REACHED'] }), actor: registrar }],
    ['nor the offer by the letter of an end', 'NOT_IN_THIS_STATUS (X294)', { of: of('UNSENT'), command: posting({ ends: ['OFFER_NOT_REACHED'] }), actor: registrar }],
    ['on the day it was posted in Oral', 'OfferDelivered deliveredOn:2026-11-20', { of: onItsWay, command: delivered('2026-11-20'), actor: registrar }],
    ['not before', 'FIELDS_WRONG deliveredOn DATE_OUTSIDE (X204)', { of: onItsWay, command: delivered('2026-11-19'), actor: registrar }],
    ['today', 'OfferDelivered deliveredOn:2026-11-24', { of: onItsWay, command: delivered('2026-11-24'), actor: registrar, at: dayEnds }],
    ['not tomorrow', 'FIELDS_WRONG deliveredOn DATE_OUTSIDE (X204)', { of: onItsWay, command: delivered('2026-11-25'), actor: registrar, at: dayEnds }],
    ['tomorrow then', 'OfferDelivered deliveredOn:2026-11-25', { of: onItsWay, command: delivered('2026-11-25'), actor: registrar, at: tomorrow }],
    ['the same day once', 'nothing', { of: had, command: delivered('2026-11-21'), actor: registrar }],
    ['no earlier day than was recorded', 'FIELDS_WRONG deliveredOn DATE_OUTSIDE (X245)', { of: had, command: delivered('2026-11-20', 'Түбіртек'), actor: registrar }],
    ['a later one by what shows it', 'OfferDelivered deliveredOn:2026-11-22 shows:record_1', { of: had, command: delivered('2026-11-22', 'Түбіртек'), actor: registrar }],
    ['not without', 'REASON_MISSING (X245)', { of: had, command: delivered('2026-11-22'), actor: registrar }],
    ['nor by blanks', 'REASON_MISSING (X245)', { of: had, command: delivered('2026-11-22', ' '), actor: registrar }],
    ['nor in the future', 'FIELDS_WRONG deliveredOn DATE_OUTSIDE (X204)', { of: had, command: delivered('2026-11-25', 'Түбіртек'), actor: registrar }],
    ['up to the last day for its receipt', 'OfferDelivered deliveredOn:2026-11-23 shows:record_1', { of: hadLate, command: delivered('2026-11-23', 'Түбіртек'), actor: registrar }],
    ['and by no later one', 'FIELDS_WRONG deliveredOn DATE_OUTSIDE (X245)', { of: hadLate, command: delivered('2026-11-24', 'Түбіртек'), actor: registrar }],
    ['of one without its day, that of its telling', 'FIELDS_WRONG deliveredOn DATE_OUTSIDE (X245)', { of: of('OPEN', { told: { how: 'post', at: now } }), command: delivered('2026-11-23', 'Түбіртек'), actor: registrar }],
    ['and the same by what shows it', 'OfferDelivered deliveredOn:2026-11-24 shows:record_1', { of: of('OPEN', { told: { how: 'post', at: now } }), command: delivered('2026-11-24', 'Түбіртек'), actor: registrar }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));
});

const ready = '2026-11-20T09:00:00.000Z';
const lay = {
  reached: [
    { status: 'UNSENT' as const, at: '2026-11-10T09:00:00.000Z' },
    { status: 'UNSENT' as const, at: ready },
    { status: 'ON_ITS_WAY' as const, at: now },
  ],
};
const trying = (madeAt: string, parts: Partial<CommandOf<'RecordTry'>> = {}): CommandOf<'RecordTry'> => ({
  ...{ type: 'RecordTry', channel: 'PHONE', madeAt, said: written('Алмады') },
  ...parts,
});
const tried = (madeAt: string, channel = 'PHONE') =>
  `TryRecorded channel:${channel} madeAt:${madeAt} said:record_1 by:staff_registrar person:person_registrar`;
const unsent = of('UNSENT', lay);
const early = '2026-11-20T08:59:59.999Z';

describe('he is sought (X204)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['as it lies ready', tried(ready), { of: unsent, command: trying(ready), actor: registrar }],
    ['not before', 'FIELDS_WRONG madeAt DATE_OUTSIDE (X204)', { of: unsent, command: trying(early), actor: registrar }],
    ['now', tried(now), { of: unsent, command: trying(now), actor: registrar }],
    ['not later', 'FIELDS_WRONG madeAt DATE_OUTSIDE (X204)', { of: unsent, command: trying('2026-11-24T09:00:00.001Z'), actor: registrar }],
    ['by telephone before the letter was posted too', tried(ready), { of: { ...unsent, posted: { number: '7', at: '2026-11-21T09:00:00.000Z' } }, command: trying(ready), actor: registrar }],
    ['of an older one since it was opened', tried(now), { of: of('UNSENT'), command: trying(now), actor: registrar }],
    ['and not before that', 'FIELDS_WRONG madeAt DATE_OUTSIDE (X204)', { of: of('UNSENT'), command: trying(early), actor: registrar }],
    ['with what came of it', 'REASON_MISSING (X204)', { of: unsent, command: trying(now, { said: written(' ') }), actor: registrar }],
    ['a letter comes back that was posted', tried(now, 'LETTER_RETURNED'), { of: { ...unsent, ...posted }, command: trying(now, { channel: 'LETTER_RETURNED' }), actor: registrar }],
    ['and no other', 'FIELDS_WRONG channel NOTHING_BY_IT (X204)', { of: unsent, command: trying(now, { channel: 'LETTER_RETURNED' }), actor: registrar }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));
});

type Try = NonNullable<Offer['tries']>[number];
const once = (on: string, channel: Try['channel'] = 'PHONE'): Try => ({
  channel,
  madeAt: `${on}T09:00:00.000Z`,
  said: record,
  by: 'staff_registrar',
});
const sought = (...tries: Try[]) => of('UNSENT', { tries });
const enough = sought(once('2026-11-20'), once('2026-11-23', 'VISIT'));
const concluding = (parts: Partial<CommandOf<'ReportNotReached'>> = {}): CommandOf<'ReportNotReached'> => ({
  ...{ type: 'ReportNotReached', tries: written('Табылмады'), hasCabinet: true, confirmed: second() },
  ...parts,
});
const concluded = 'OfferNotReached tries:record_1 confirmation:confirmation_1 confirmedBy:staff_head';

describe('he was not reached (X204)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['on two working days, by two ways', concluded, { of: enough, command: concluding(), actor: registrar }],
    ['with a paper', 'OfferNotReached tries:record_1 paper:paper_1 confirmation:confirmation_1 confirmedBy:staff_head', { of: enough, command: concluding({ paper }), actor: registrar }],
    ['which is to be posted where he has no cabinet (X294)', 'OfferNotReached tries:record_1 paper:paper_1 confirmation:confirmation_1 confirmedBy:staff_head, PaperUnsent paper:OFFER_NOT_REACHED', { of: enough, command: concluding({ paper, hasCabinet: false }), actor: registrar }],
    ['not without a try', 'TRIES_LACKING WORKING_DAYS CHANNELS (X204)', { of: of('UNSENT'), command: concluding(), actor: registrar }],
    ['nor by one', 'TRIES_LACKING WORKING_DAYS CHANNELS (X204)', { of: sought(once('2026-11-20')), command: concluding(), actor: registrar }],
    ['nor on one day', 'TRIES_LACKING WORKING_DAYS (X204)', { of: sought(once('2026-11-20'), once('2026-11-20', 'VISIT')), command: concluding(), actor: registrar }],
    ['nor on a Saturday', 'TRIES_LACKING WORKING_DAYS (X204)', { of: sought(once('2026-11-20'), once('2026-11-21', 'VISIT')), command: concluding(), actor: registrar }],
    ['nor by one way', 'TRIES_LACKING CHANNELS (X204)', { of: sought(once('2026-11-20'), once('2026-11-23')), command: concluding(), actor: registrar }],
    ['but by a letter that came back', concluded, { of: sought(once('2026-11-21', 'LETTER_RETURNED')), command: concluding(), actor: registrar }],
    ['nor by contact data that he has changed since (X316)', 'TRIES_LACKING WORKING_DAYS CHANNELS (X204)', { of: enough, command: concluding({ reachedOtherwiseAt: '2026-11-30T06:00:00.000Z' }), actor: registrar }],
    ['but by what he changed before', concluded, { of: enough, command: concluding({ reachedOtherwiseAt: '2026-11-01T06:00:00.000Z' }), actor: registrar }],
    ['not unconfirmed', 'CONFIRMATION_NEEDED (X204)', { of: enough, command: concluding({ confirmed: undefined }), actor: registrar }],
    ['nor before it is', 'CONFIRMATION_NEEDED (X204)', { of: enough, command: concluding({ confirmed: second({ settled: undefined }) }), actor: registrar }],
    ['nor where the second declined', 'CONFIRMATION_NEEDED (X204)', { of: enough, command: concluding({ confirmed: second({ settled: { ...settled, outcome: 'declined' } }) }), actor: registrar }],
    ['nor by what was confirmed of something else', 'CONFIRMATION_NEEDED (X204)', { of: enough, command: concluding({ confirmed: seen('paperHanded') }), actor: registrar }],
    ['nor without words', 'REASON_MISSING (X204)', { of: enough, command: concluding({ tries: written(' ') }), actor: registrar }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));
});
