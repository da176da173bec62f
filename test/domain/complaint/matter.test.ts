import { describe, expect, it } from 'vitest';
import { actOfRequest } from '#domain/complaint/rules/act-of-request.ts';
import { dayTold } from '#domain/complaint/rules/day-told.ts';
import { complaintNumber, parseComplaintNumber } from '#domain/complaint/rules/number.ts';

describe('what of a request is complained of', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, string | undefined, string?, string?]>([
    ['nothing before it is filed', 'OPENED', undefined],
    ['nothing once it is given up', 'DISCARDED', undefined],
    ['that it came back', 'RETURNED_FOR_DEFECTS', 'RETURN'],
    ['that no register answered', 'DATA_UNAVAILABLE', 'NO_DATA'],
    ['that its signature counted for nothing', 'SIGNATURE_NOT_CONFIRMED', 'SIGNATURE'],
    ['that its package was refused', 'PACKAGE_REFUSED', 'NOT_ACCEPTED'],
    ['the refusal that lies ready', 'READY_FOR_COLLECTION', 'REFUSAL', 'REFUSAL'],
    ['or that he has', 'ISSUED', 'REFUSAL', 'REFUSAL'],
    ['the registration', 'ISSUED', 'REGISTRATION', 'REGISTRATION'],
    ['and whatever else he was told', 'ISSUED', 'REGISTRATION'],
    ['a refusal that he was not told is only how it is done', 'DECIDED', 'CONDUCT', 'REFUSAL'],
    ['that its days are over', 'UNDER_EXAMINATION', 'OVERDUE', undefined, '2026-11-24T19:00:00.000Z'],
    ['and after them what he was told', 'ISSUED', 'REFUSAL', 'REFUSAL', '2026-11-24T19:00:00.000Z'],
  ])('%s (%s): %s', (_, status, expected, kind, missedAt) => {
    const terms = missedAt ? { total: { missedAt } } : { total: {} };
    expect(actOfRequest({ status, terms, ...(kind ? { result: { kind } } : {}) })).toBe(expected);
  });

  it('how it is done, where no term of it runs', () =>
    expect(actOfRequest({ status: 'UNDER_EXAMINATION', terms: {} })).toBe('CONDUCT'));
});

describe('the day on which somebody counts as told (X53)', () => {
  /** The last moment of Tuesday in Oral. */
  const at = '2026-11-24T18:59:59.999Z';

  it.each([
    ['cabinet', '2026-11-24'],
    ['desk', '2026-11-24'],
    ['post', '2026-12-05'],
  ] as const)('by %s: %s', (how, day) => expect(dayTold({ how, at })).toBe(day));
});

describe('the number of a complaint (X161)', () => {
  it('has the year of Oral', () => {
    expect(complaintNumber('2026-12-31T18:59:59.999Z', 7)).toBe('Ш-2026-000007');
    expect(complaintNumber('2026-12-31T19:00:00.000Z', 7)).toBe('Ш-2027-000007');
  });

  it.each(['Ш-2026-000007', 'ш-2026-7', '№\u00a0Ш-2026-000007', ' Ш–2026–7 ', 'Ш2026-7', 'Ш-2026-\u200b000007'])(
    'is found as it was typed: %s',
    (typed) => expect(parseComplaintNumber(typed)).toBe('Ш-2026-000007'),
  );

  it('keeps every digit', () => expect(parseComplaintNumber('Ш-2026-1234567')).toBe('Ш-2026-1234567'));

  it.each([
    'Ш-2026',
    '2026-7',
    'Ш-26-7',
    'Ш-20266-7',
    'АШ-2026-7',
    'Ш-2026-7А',
    'Ш-2026-1234567890',
    'Ш-2026 7',
    'Ш.2026-7',
    '',
  ])('is none by %s', (typed) => expect(parseComplaintNumber(typed)).toBeUndefined());
});
