import type { Actor, ActorKind, StaffRole } from '../actor.ts';
import type { Mark } from '../marks.ts';
import type { EditionId } from '../regulation/edition.ts';
import type { Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import type { Explained } from '../time/term-derivation.ts';
import type { Words } from '../words.ts';
import type { ClaimChange } from './claims.ts';
import type { FrameEvent } from './event.ts';
import type { EntryFound, EntryOf } from './on-entry.ts';
import type { Objection, Refusal } from './refusal.ts';
import type { FileState, TermState } from './state.ts';
import type { Neighbour } from './words/hold-words.ts';

/** A command or an event: what it is stands in its `type`. */
export interface Typed {
  readonly type: string;
}

/** Who acts, and when; asked once for each act. */
export interface Occasion {
  readonly actor: Actor;
  readonly now: Instant;
}

/** When and in which commit an event was recorded. */
export interface Recorded {
  readonly id: string;
  readonly at: Instant;
  readonly commit: number;
}

/** What each kind of actor may do in one status. */
export type Row = Partial<Record<ActorKind, readonly string[]>>;

/** One step of a kind: what its machine, its tray, its holds and its labels know it by. */
export interface StepRow<F> {
  /** the clause under which it is done; it may differ by channel */
  paragraph(file: F): string;
  /** what the step answers once the file knows; undefined: not yet */
  answer(file: F): string | undefined;
  /** the answer of earlier rounds, where the step may have to be done once more (X43) */
  readonly before?: string;
  /** whose task it is; absent for what a function does */
  readonly role?: StaffRole;
  /** the same, where it depends on the office before which the file lies */
  roleIn?(file: F): StaffRole;
  /** its machine waits for what is nobody’s task: a person’s word, the end of a term, or files of another kind, by whose terms it stands */
  readonly waits?: true | { readonly filesOf: string };
  /** the status in which it is due */
  readonly status?: string;
  /** further statuses in which it is due, where it is done once more or goes on */
  readonly alsoIn?: readonly string[];
  /** the term by which it stands; whatever waits for somebody has one */
  readonly term?: string;
  /** the same, where it depends on how far the file has come */
  termIn?(file: F): string;
  /** the commands that answer it and are kept to whoever claimed it */
  readonly answeredBy?: readonly string[];
  /** the same, whoever has claimed it */
  readonly answeredFreely?: readonly string[];
  /** the same, where whoever may do one of them could answer it */
  readonly answeredEither?: readonly string[];
  /** done at any office of its kind, whosever tray it lies in (X98) */
  readonly isDoneAnywhere?: true;
  /** whom it asks, by what its hold's cause begins with; '' is any cause */
  readonly neighbour?: Readonly<Record<string, Neighbour>>;
  /** the names under which older events, tokens, holds and running executions know a person's step or a neighbour's */
  readonly formerly?: readonly string[];
}

/** One term of a kind, as it is in one file. */
export interface TermRow<F> extends Explained {
  readonly name: Words;
  readonly edition: EditionId;
  readonly mark: Mark;
  readonly from: readonly string[];
  readonly metBy: readonly string[];
  readonly lapsesOn: readonly string[];
  /** of those the ones that say that nothing was owed any more, so that by them it lapses unmissed whenever they are told */
  readonly owesNothingBy?: readonly string[];
  /** the moment it counts from, where that is not the commit that starts it (X23) */
  startedAt?(file: F): Instant | undefined;
  /** events after which it goes on: its last day stands, but a day is given (X43) */
  readonly goesOnAfter?: readonly string[];
  /** events by which what had ended it has fallen: it goes on as if it had not, and its last day stands, past or not (X269) */
  readonly reopenedBy?: readonly string[];
  /** the event by which it runs out without a breach; absent: a breach of the law */
  readonly endsIn?: string;
  /** when what meets it was done, where that is not the commit that tells of it (X188) */
  doneAt?(file: F): Instant | undefined;
  /** till when what was done in time may still be entered: its miss is recorded no earlier (X188) */
  enteredUntil?(file: F, state: Pick<TermState, 'dueAt'>): Instant | undefined;
  /** do the days for that wait for a year of the calendar? Then they are not over, whatever their last day was told to be (X89) */
  waitsForYear?(file: F, state: Pick<TermState, 'dueAt'>): boolean;
  /** a miss during a hold is recorded with the cause HELD and counted apart */
  readonly isHeldApart?: true;
  /** a file in which it is held from its beginning, whatever is waited for (X60) */
  isHeldIn?(file: F): boolean;
}

/** What the end of a term means: it runs out, or its miss is a breach that a citizen loses something by. */
export type TermEnd =
  | {
      readonly endsIn: string;
      /** for the alarm that nobody has answered by then; absent: nobody is told of it */
      readonly whenOver?: string;
    }
  | {
      readonly endsIn?: undefined;
      readonly isHeldApart?: true;
      /** for the alarm */
      readonly whenMissed: string;
      /** for the alarm that it is nearly over, whoever has taken it up; absent: its miss is told soon enough */
      readonly whenNear?: string;
    };

/** Keyed hashes of the people a file is about; any may be absent. */
interface Persons {
  readonly applicant?: string;
  readonly representatives?: readonly string[];
  /** the family as the form says, by number, and by name and day of birth */
  readonly interested?: readonly string[] | undefined;
  readonly interestedNames?: readonly string[] | undefined;
  /** of whom that was refuted */
  readonly notKin?: readonly string[] | undefined;
  /** names that came into the form after somebody was found to be no relative */
  readonly namedSince?: readonly string[] | undefined;
}

/** An e-copy by the version that was attached. */
export interface Copy {
  readonly id: string;
  readonly versionId: string;
}

/** Of which offices' officials a file must be told, and how; the entries are the register's. */
interface StaffQuestion<C> {
  readonly offices: readonly string[];
  command(members: readonly { readonly id: string }[]): C;
}

/** Of which entry a file must be told how that stands, and how it is told. */
interface EntryQuestion<C> {
  readonly entry: Pick<EntryOf, 'provider' | 'list' | 'registerNumber'>;
  command(found: EntryFound): C;
}

/** A tray of one official's own. */
interface PersonalTray<F> {
  staff(file: F): string | undefined;
  /** the person he is, where the file keeps it: he may be recused under another entry, or of the family */
  person?(file: F): string | undefined;
  /** his office, where it is not the task's own */
  at?(file: F): string | undefined;
  readonly otherwise: StaffRole;
}

/**
 * A kind of file: what the frame must be told to carry it. Its rules are its own (`decide`); holds, tasks, terms, trays,
 * claims and machines are the frame's.
 */
export interface Kind<F extends FileState = FileState, C extends Typed = Typed, E extends Typed = Typed> {
  /** of its ids: case_… */
  readonly prefix: string;
  /** what is stored is parsed, older snapshots and events too; throws on what is no such file */
  read(stored: object): F;
  readEvent(stored: object): E | FrameEvent;
  readonly allowed: Readonly<Record<string, Row>>;
  readonly endings: readonly string[];
  /** what an actor must be to this file, whatever its status; without a moment nothing that ends with the day lets him in */
  relation(file: F, actor: Actor, action: string, now?: Instant): Objection | undefined;
  /** two hands where the law wants two, asked once the status allows the act */
  conflict?(file: F, actor: Actor, action: string, now?: Instant): Objection | undefined;
  /** how it is mended that he may not, where that depends on the moment */
  cureOf?(objection: Objection, now: Instant): Words | undefined;
  /** does this act serve whoever came, so that no claim of a colleague keeps him waiting? */
  outranksClaim?(file: F, actor: Actor, action: string, now?: Instant): boolean;
  /** turns one of its own commands into events, or says why not; rights were asked before */
  decide(before: F | undefined, command: C, occasion: Occasion): Result<readonly E[], Refusal>;
  evolve(before: F | undefined, event: E, recorded: Recorded): F;
  readonly steps: Readonly<Record<string, StepRow<F>>>;
  /** the events on which each of its machines starts */
  readonly startsOn: Readonly<Record<string, readonly string[]>>;
  terms(file: F): Readonly<Record<string, TermRow<F>>>;
  /** every term it knows, whatever the file */
  readonly termTable: Readonly<Record<string, TermEnd>>;
  /** nothing is left to do or to wait for */
  isAtRest(file: F): boolean;
  /** the outcome of every step once the file was taken back */
  interruption?(file: F): string | undefined;
  persons(file: F): Persons;
  /** the organisation whose tray holds the tasks of a role */
  officeOf(file: F, role: StaffRole): string;
  /** its result is signed, so that whoever was named its head acts no more (X77) */
  isSigned?(file: F): boolean;
  /** the organisation that answers for it while it waits for nobody's act */
  answerable?(file: F): string | undefined;
  /** roles whose tasks lie in one official's own tray; when nobody has it, in that of `otherwise` */
  readonly personal?: Partial<Record<StaffRole, PersonalTray<F>>>;
  /** the queue in which it waits beside others without a task: its act on a list since when, or somebody's dwelling till when */
  queuedIn?(file: F): { readonly queue: string; readonly since: Instant } | undefined;
  claims(events: readonly (E | FrameEvent)[], after: F): readonly ClaimChange[];
  /** the version of what is edited in several sittings, where it has one of its own; undefined: nothing is written yet */
  partVersion?(file: F): string | undefined;
  /** what the clock does, night by night, with a file that nobody ends */
  endedByClock?(file: F, now: Instant): C | undefined;
  /** the list of a person's files of this kind, where they do not stand among his requests */
  listOf?(person: string): string;
  /** the number by which people ask for it */
  number?(file: F): string | undefined;
  /** the keyed hash of name and day of birth of the person it is of */
  nameKey?(file: F): string | undefined;
  /** the register of incoming documents in which it stands, and since when */
  incoming?(file: F): { readonly register: string; readonly at: Instant } | undefined;
  /** the receipts of an office's day among which it stands, and since when */
  receipts?(file: F): { readonly book: string; readonly at: Instant } | undefined;
  /** the e-copies it is kept with, the others of it are forgotten; `every`, as without an answer: whatever it ever had is kept */
  copies?(file: F): readonly Copy[] | 'every';
  /** printed on its signed paper, by which anyone may check it */
  verificationCode?(file: F): string | undefined;
  /** what it must be told of the officials of some offices; undefined: nothing now */
  askedOfStaff?(file: F): StaffQuestion<C> | undefined;
  /** the entry of which it must be told how that stands; undefined: none now */
  askedOfEntry?(file: F): EntryQuestion<C> | undefined;
  /** officials before an act of his, where he has a power only under a condition; undefined: he needs none */
  askedBeforeActOf?(file: F, actor: Actor): StaffQuestion<C> | undefined;
  /** the beginnings of its metrics' names */
  readonly metrics: { readonly open: string; readonly missed: string };
}

/** By what files of a kind are known and counted: what rings and measures needs no more of it. */
export type Face = Pick<Kind, 'prefix' | 'allowed' | 'endings' | 'termTable' | 'metrics'>;
