import type { Mark } from '#domain/marks.ts';
import type { EditionId } from './edition.ts';

/** How often something may be asked in one window of real time; what is counted is a person's hash, an id or an address. What is tried out and fails is slowed apart (slow-downs.ts). */
export type Throttle = {
  readonly limit: number;
  readonly minutes: number;
  readonly counts: 'subject' | 'address';
  readonly source: string;
  readonly edition: EditionId;
  readonly mark: Mark;
};

// biome-ignore format: a table, one limit a row
export const throttles = {
  anyRequest:         { limit: 600, minutes: 1,  counts: 'subject', source: 'house rule', edition: 'kezek', mark: 'O' },
  paperCheckedFrom:   { limit: 60,  minutes: 5,  counts: 'address', source: 'house rule', edition: 'kezek', mark: 'O' },
  // 8.2, X93: nobody finds out whose a request is by trying numbers, nor who has one by naming people
  receptionBy:        { limit: 60,  minutes: 60, counts: 'subject', source: 'house rule', edition: 'kezek', mark: 'O' },
  namingBy:           { limit: 60,  minutes: 60, counts: 'subject', source: 'X87', edition: 'kezek', mark: 'I' },
  // 8.3, 10.1: whoever opens a request or vouches for an identity is told where the person stands (X82)
  openingBy:          { limit: 60,  minutes: 60, counts: 'subject', source: 'X82', edition: 'kezek', mark: 'I' },
  vouchingBy:         { limit: 60,  minutes: 60, counts: 'subject', source: 'X82', edition: 'kezek', mark: 'I' },
  // 13: an operator goes out for each; whoever answers telephones asks a working hour's
  visitBy:            { limit: 30,  minutes: 60, counts: 'subject', source: 'X176', edition: 'kezek', mark: 'I' },
  // whoever searches sees where people are: a working hour at a desk or a telephone, and no more
  caseSearch:         { limit: 60,  minutes: 60, counts: 'subject', source: 'house rule', edition: 'kezek', mark: 'O' },
  // each act on an entry is proven by hashes that are read one by one, and a day is published once
  proofBy:            { limit: 60,  minutes: 60, counts: 'subject', source: 'house rule', edition: 'kezek', mark: 'O' },
} as const satisfies Record<string, Throttle>;

export type ThrottleId = keyof typeof throttles;
