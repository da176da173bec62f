// Ports of identity: who somebody is. What he may do is decided elsewhere.
import type { PersonId } from '#domain/ids.ts';
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
}

export interface Addition {
  readonly member: StaffMember;
  readonly note: StaffNote;
  /** name and IIN, written in the same transaction */
  readonly record: PersonRecord;
  /** the same person's former service in that organisation */
  readonly replaces?: string;
  /** true: refused when the organisation has had its first administrator */
  readonly first?: boolean;
}

export type AdditionObstacle = 'ADMINISTRATOR_EXISTS' | 'STAFF_ALREADY_SERVES' | 'LOGIN_TAKEN' | 'CONTENTION';

/** The staff register. Every change is conditional and journalled in the same transaction; nothing is ever deleted. */
export interface StaffRegister {
  /** Strongly consistent, as are `byLogin` and `ofPerson`: a dismissed head stops at once. */
  get(staff: string): Promise<StaffMember | undefined>;
  byLogin(login: string): Promise<StaffMember | undefined>;
  ofPerson(organisation: string, person: PersonId): Promise<StaffMember | undefined>;
  /** Eventually consistent: for lists. */
  ofOrganisation(organisation: string): Promise<readonly StaffMember[]>;
  /** One service of a person in an organisation; undefined means added. */
  add(addition: Addition): Promise<AdditionObstacle | undefined>;
  /** False when the member has changed since the version before `after` was read. */
  change(after: StaffMember, note: StaffNote): Promise<boolean>;
}

/** How an IIN was proven; ids only. */
export type Proven =
  | { readonly by: 'certificate'; readonly certificateSha256: string }
  | { readonly by: 'operator'; readonly staff: string; readonly record: string };

/** The citizens' accounts: a person's hash and a random username, so that neither tells the other. */
export interface Accounts {
  usernameOf(person: PersonId): Promise<string | undefined>;
  personOf(username: string): Promise<PersonId | undefined>;
  /** The person's username, made when there is none; the proof is kept either way. */
  open(
    person: PersonId,
    proof: { readonly proven: Proven; readonly at: Instant; readonly requestId: string },
  ): Promise<string>;
}

export interface Nonce {
  readonly id: string;
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
  /** real time */
  readonly expiresAtMs: number;
}

export interface ProofCodes {
  /** One a person: a new code ends the one before it. */
  give(code: ProofCode): Promise<void>;
  /** The code, once, if it is this one and still lives at that real time. */
  take(person: PersonId, codeMac: string, atMs: number): Promise<ProofCode | undefined>;
}

/** What opens the doors for a while. */
export interface Session {
  readonly accessToken: string;
  readonly expiresInSeconds: number;
}

export type SignIn =
  | ({ readonly kind: 'signedIn' } & Session)
  /** right, but a one-time password: it opens nothing until it is replaced */
  | { readonly kind: 'oneTime'; readonly challenge: string }
  | { readonly kind: 'refused' };

/** Passwords are kept by whoever issues the tokens; they pass through and are never stored or hashed here. */
export interface Passwords {
  /** Without a username the same question is asked about nobody, and refused: known and unknown look alike (10.4). */
  signIn(username: string | undefined, password: string): Promise<SignIn>;
  /** Of a new or existing user. */
  set(username: string, password: string): Promise<void>;
  setOneTime(username: string, password: string): Promise<void>;
  replaceOneTime(username: string, challenge: string, password: string): Promise<SignIn>;
  /** Makes the nobody about whom `signIn` asks; harmless when it exists. */
  prepareNobody(): Promise<void>;
}
