import type { Instant } from '#domain/time/instant.ts';

/** Of what a record may be, the same for whoever writes one and whoever reads it. */
export const recordKinds = [
  'form',
  'representative',
  'reason',
  'draft',
  'facts',
  'identity',
  'account',
  'staff',
  'second',
  'correction',
  'amendment',
  'answer',
  'oldRows',
  'oldRow',
  'visit',
  'complaint',
  'dwelling',
  'minutes',
  'needs',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** An immutable record of what a person typed or a register answered; the only place for personal data besides documents. */
export interface PersonRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly caseId?: string;
  readonly content: unknown;
  readonly mac: string;
  /** unfiled drafts only */
  readonly expiresAt?: Instant;
}

export interface People {
  read(id: string): Promise<PersonRecord | undefined>;
  /** For records that belong to no case (accounts, staff); those of a case are written by its commit. */
  write(record: PersonRecord): Promise<void>;
}
