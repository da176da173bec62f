import type { Mark } from '#domain/marks.ts';
import type { EditionId } from './edition.ts';

/** How often something may be asked in one window of real time; what is counted is a person's hash, an id or an address. */
export type Throttle = {
  readonly limit: number;
  readonly minutes: number;
  readonly counts: 'subject' | 'address' | 'person' | 'login' | 'number';
  readonly source: string;
  readonly edition: EditionId;
  readonly mark: Mark;
};

// biome-ignore format: a table, one limit a row
export const throttles = {
  anyRequest:         { limit: 600, minutes: 1,  counts: 'subject', source: 'house rule', edition: 'kezek', mark: 'O' },
  // 10.1–10.4: an IIN is no secret, so that passwords and codes must not be tried out
  nonceOfPerson:      { limit: 10,  minutes: 5,  counts: 'person',  source: 'house rule', edition: 'kezek', mark: 'O' },
  nonceFrom:          { limit: 100, minutes: 5,  counts: 'address', source: 'house rule', edition: 'kezek', mark: 'O' },
  accountOfPerson:    { limit: 10,  minutes: 5,  counts: 'person',  source: 'house rule', edition: 'kezek', mark: 'O' },
  accountFrom:        { limit: 100, minutes: 5,  counts: 'address', source: 'house rule', edition: 'kezek', mark: 'O' },
  signInOfPerson:     { limit: 10,  minutes: 5,  counts: 'person',  source: 'house rule', edition: 'kezek', mark: 'O' },
  signInOfStaff:      { limit: 10,  minutes: 5,  counts: 'login',   source: 'house rule', edition: 'kezek', mark: 'O' },
  signInFrom:         { limit: 100, minutes: 5,  counts: 'address', source: 'house rule', edition: 'kezek', mark: 'O' },
  paperCheckedFrom:   { limit: 60,  minutes: 5,  counts: 'address', source: 'house rule', edition: 'kezek', mark: 'O' },
  // whoever searches sees where people are: a working hour at a desk or a telephone, and no more
  caseSearch:         { limit: 60,  minutes: 60, counts: 'subject', source: 'house rule', edition: 'kezek', mark: 'O' },
  // para 16: a caller's question about somebody's status
  statusOfNumber:     { limit: 20,  minutes: 60, counts: 'number',  source: 'house rule', edition: 'kezek', mark: 'O' },
  statusOfPerson:     { limit: 20,  minutes: 60, counts: 'person',  source: 'house rule', edition: 'kezek', mark: 'O' },
} as const satisfies Record<string, Throttle>;

export type ThrottleId = keyof typeof throttles;
