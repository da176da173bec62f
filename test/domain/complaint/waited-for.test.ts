import { describe, expect, it } from 'vitest';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { answerDue } from '#domain/complaint/rules/answer-due.ts';
import { silenceOf } from '#domain/complaint/rules/silence.ts';
import { termWaitedFor } from '#domain/complaint/rules/waited-for.ts';
import { aComplaint } from '#test/builders/complaints/a-complaint.ts';

/** The last moment of Tuesday in Oral, and the first of Wednesday. */
const [before, due] = ['2026-11-24T18:59:59.999Z', '2026-11-24T19:00:00.000Z'];
const term = (name: string, state = 'running') =>
  ({ term: name, startedAt: before, acceptedOn: '2026-11-17', lastDay: '2026-11-24', dueAt: due, state }) as never;
const terms = {
  answering: term('answering'),
  second: term('second'),
  fulfilment: term('fulfilment'),
} as Complaint['terms'];
const told = { how: 'cabinet', at: before } as const;

const silence = (parts: Partial<Complaint>, now = due) => {
  const found = silenceOf(aComplaint({ terms, ...parts }), now);
  if (!found) return 'none';
  const { since, lastDay, next } = found;
  return [since === due ? 'since' : since, lastDay, ...(next ? [next.lastDay, next.hasPassed] : [])].join(' ');
};

describe('an answer that did not come is a refusal (APPK 91(2))', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Partial<Complaint>, string?]>([
    ['from the moment at which its days are over', 'since 2026-11-24 2027-02-24 false', {}],
    ['not before', 'none', {}, before],
    ['of the second instance, after which the court alone is open', 'since 2026-11-24', { level: 'second' }],
    ['and is open on the last day for whoever is above', 'since 2026-11-24 2027-02-24 false', {}, '2027-02-24T18:59:59.999Z'],
    ['and no more after it', 'since 2026-11-24 2027-02-24 true', {}, '2027-02-24T19:00:00.000Z'],
    ['not where he was answered', 'none', { told }],
    ['nor where its days were kept', 'none', { terms: { ...terms, answering: term('answering', 'met') } }],
    ['nor where none run', 'none', { terms: {} }],
    ['of the instance before which it lies', 'none', { level: 'second', terms: { answering: term('answering') } as Complaint['terms'] }],
  ])('%s: %s', (_, expected, parts, now) => expect(silence(parts, now)).toBe(expected));
});

describe('what whoever complained waits for', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string | undefined, Partial<Complaint>]>([
    ['an answer', 'answering', {}],
    ['of whoever is above', 'second', { level: 'second' }],
    ['nothing once he has it', undefined, { told }],
    ['but what it decided', 'fulfilment', { told, status: 'AWAITING_FULFILMENT' }],
    ['nothing that has ended', undefined, { terms: { ...terms, answering: term('answering', 'lapsed') } }],
    ['nothing where no term runs', undefined, { terms: {} }],
  ])('%s: %s', (_, expected, parts) => expect(termWaitedFor(aComplaint({ terms, ...parts }))?.term).toBe(expected));

  it('is registered the next working day where it comes after hours (APPK 64(3)), and told by which instance', () => {
    const [inHours, afterHours] = ['2026-11-24T09:00:00.000Z', '2026-11-24T16:00:00.000Z'];
    expect(answerDue(false, inHours)).toEqual({ registeredOn: '2026-11-24', lastDay: '2026-12-01' });
    expect(answerDue(false, afterHours)).toEqual({ registeredOn: '2026-11-25', lastDay: '2026-12-02' });
    expect(answerDue(true, inHours)).toEqual({ registeredOn: '2026-11-24', lastDay: '2026-12-15' });
  });
});
