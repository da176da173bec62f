// Ports of identity: who somebody is. What he may do is decided elsewhere.
import type { PersonId } from '#domain/ids.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import type { StaffChange } from '#domain/staff/staff-changes.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { PersonRecord } from './people.ts';

/** What the register's journal keeps beside a change: who, when, what; ids and dates only. */
export interface StaffNote {
  readonly change: StaffChange;
  readonly actor: Readonly<Record<string, string>>;
  readonly at: Instant;
  readonly requestId: string;
  /** by whose confirmation, where it took a second person */
  readonly confirmed?: { readonly id: string; readonly by: Readonly<Record<string, string>> };
}

export interface Addition {
  readonly member: StaffMember;
  readonly note: StaffNote;
  /** name and IIN, written in the same transaction */
  readonly record: PersonRecord;
  /** the same person's former service in that organisation */
  readonly replaces?: string;
  /** which of the administrators whom the deployer makes; refused when that one has been made */
  readonly firstSeat?: number;
  /** the confirmation that it consumes, in the same transaction */
  readonly consumes?: SecondPerson;
}

export type AdditionObstacle = 'ADMINISTRATOR_EXISTS' | 'STAFF_ALREADY_SERVES' | 'LOGIN_TAKEN' | 'CONTENTION';

/** An office as a change is judged by it. */
export interface StaffOffice {
  readonly organisation: string;
  readonly version: number;
  readonly members: readonly StaffMember[];
}

/** What a change of an entry rests on besides the entry itself. */
interface Judged {
  readonly consumes?: SecondPerson | undefined;
  readonly office?: Pick<StaffOffice, 'organisation' | 'version'>;
}

/** The staff register. Every change is conditional and journalled in the same transaction; nothing is ever deleted. */
export interface StaffRegister {
  /** Strongly consistent, as are `byLogin` and `ofPerson`: a dismissed head stops at once. */
  get(staff: string): Promise<StaffMember | undefined>;
  byLogin(login: string): Promise<StaffMember | undefined>;
  ofPerson(organisation: string, person: PersonId): Promise<StaffMember | undefined>;
  /** His entry in each organisation that has one. */
  everywhere(person: PersonId): Promise<readonly StaffMember[]>;
  /** Eventually consistent: for lists. */
  ofOrganisation(organisation: string): Promise<readonly StaffMember[]>;
  /** Every change of his entry, oldest first. */
  journalOf(staff: string): Promise<readonly (StaffNote & { readonly version: number })[]>;
  /** One service of a person in an organisation; undefined means added. */
  add(addition: Addition): Promise<AdditionObstacle | undefined>;
  /** Strongly consistent: its entries, and how often any of them was changed by who keeps the register. */
  office(organisation: string): Promise<StaffOffice>;
  /**
   * False when the member, the confirmation that it consumes or the office by which it was judged has changed since it was
   * read: of two who each leave the office to the other one does.
   */
  change(after: StaffMember, note: StaffNote, judged?: Judged): Promise<boolean>;
}

/** How an IIN was proven; ids only. */
export type Proven =
  | { readonly by: 'certificate'; readonly certificateSha256: string }
  | {
      readonly by: 'operator';
      readonly staff: string;
      readonly record: string;
      /** the second operator, without whom no account that there is already is replaced (X68) */
      readonly confirmedBy?: string;
    };

/** What has happened to an account, as its owner and the auditor see it; ids only. */
export type AccountEntry = { readonly at: Instant } & (
  | { readonly kind: 'OPENED' | 'PASSWORD_REPLACED'; readonly proven: Proven }
  | { readonly kind: 'REPLACEMENT_ASKED'; readonly staff: string; readonly confirmation: string }
);

interface Holder {
  readonly person: PersonId;
  readonly sessionsFromMs?: number | undefined;
  /** one operator’s word alone, and nothing since, says that it is his account (X83) */
  readonly provenAlone?: true | undefined;
}

export const isProvenAlone = (proven: Proven): boolean => proven.by === 'operator' && proven.confirmedBy === undefined;

/** The citizens' accounts: a person's hash and a random username, so that neither tells the other. */
export interface Accounts {
  usernameOf(person: PersonId): Promise<string | undefined>;
  /** Whose it is now, and the real moment up to which all its sessions have been ended. */
  holderOf(username: string): Promise<Holder | undefined>;
  /**
   * Makes this the person's username, with the proof that is kept; whoever sits under the one before it is out. False: there
   * is one, which this may not replace.
   */
  open(
    person: PersonId,
    proof: {
      /** never used before: its password is set already and opens nothing until now */
      readonly username: string;
      readonly proven: Proven;
      readonly mayReplace: boolean;
      readonly at: Instant;
      readonly requestId: string;
    },
  ): Promise<boolean>;
  /** Tells the owner that somebody asks for his account to be replaced. */
  tellAsked(
    person: PersonId,
    asked: { readonly staff: string; readonly confirmation: string; readonly at: Instant },
  ): Promise<void>;
  /** Oldest first. */
  journalOf(person: PersonId): Promise<readonly AccountEntry[]>;
}

/** What a signed nonce opens: a citizen's cabinet, an official's own account, or a session of either. */
export const noncePurposes = ['cabinet', 'service', 'session'] as const;
export type NoncePurpose = (typeof noncePurposes)[number];

export interface Nonce {
  readonly id: string;
  readonly purpose: NoncePurpose;
  readonly person: PersonId;
  /** the exact text to sign, UTF-8 */
  readonly content: string;
  /** real time */
  readonly expiresAtMs: number;
}

export interface Nonces {
  keep(nonce: Nonce): Promise<void>;
  find(id: string): Promise<Nonce | undefined>;
  /** True once: of two who take it at the same time one gets it. */
  take(id: string): Promise<boolean>;
}

export interface ProofCode {
  readonly person: PersonId;
  readonly codeMac: string;
  /** the operator who saw the identity document, and what he recorded of it */
  readonly staff: string;
  readonly record: string;
  /** the second operator: with him alone the code replaces an account that there is already (X68) */
  readonly confirmedBy?: string;
  /** real time */
  readonly expiresAtMs: number;
}

export interface ProofCodes {
  /** One a person: a new code ends the one before it. */
  give(code: ProofCode): Promise<void>;
  /** No code of before opens anything any more. */
  forget(person: PersonId): Promise<void>;
  /** The code, once, if it is this one and still lives at that real time. */
  take(person: PersonId, codeMac: string, atMs: number): Promise<ProofCode | undefined>;
}

export type Checked =
  | { readonly kind: 'right' }
  /** right, but a one-time password: it opens nothing until it is replaced */
  | { readonly kind: 'oneTime'; readonly challenge: string }
  | { readonly kind: 'refused' }
  /** their keeper slows down whoever asks, and has not looked at the password */
  | { readonly kind: 'slowed' };

/** Passwords are kept by whoever issues the tokens; they pass through and are never stored or hashed here. No token comes of them. */
export interface Passwords {
  /** Without a username the same question is asked about nobody, and refused whatever the answer: known and unknown look alike (10.4). */
  check(username: string | undefined, password: string): Promise<Checked>;
  /** Of a new or existing user. */
  set(username: string, password: string): Promise<void>;
  setOneTime(username: string, password: string): Promise<void>;
  replaceOneTime(username: string, challenge: string, password: string): Promise<Checked>;
  /** Makes the nobody about whom `check` asks; harmless when it exists. */
  prepareNobody(): Promise<void>;
}
