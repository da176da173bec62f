import type { FormingDeps, Issue } from '#casework/papers/paper.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Plan } from '#casework/ports/commit.ts';
import type { Papers, Sheet, Standing } from '#casework/ports/papers.ts';
import type { Register } from '#casework/ports/register.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { Kind, Typed } from '#domain/file/kind.ts';
import type { SignatureRef } from '#domain/file/refs.ts';
import type { RefusalCode } from '#domain/file/refusal.ts';
import type { FileState } from '#domain/file/state.ts';
import type { PersonId } from '#domain/ids.ts';
import type { EntryChange } from '#domain/queue/change-entry.ts';
import type { EntryIdentity, Newcomer } from '#domain/queue/list.ts';
import type { LogItem } from '#domain/queue/log.ts';
import type { NumberTaken } from '#domain/queue/take-places.ts';
import type { Result } from '#domain/result.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import type { Instant } from '#domain/time/instant.ts';

/** What a paper does to an entry that is there, once it is signed. */
export interface OnEntry {
  readonly entry: Pick<EntryIdentity, 'provider' | 'list' | 'registerNumber'>;
  readonly change: EntryChange;
  /** under which clause the list's log keeps it */
  readonly ground: string;
  /** what outsiders are told of it, where that is not what is told of each such act */
  readonly told?: Pick<LogItem, 'publicGround' | 'votes'>;
}

/** What lies before the signer. */
export interface Drafted {
  /** what sort of result it is, as the file says it */
  readonly result: string;
  /** the type of the paper it becomes */
  readonly type: string;
  /** the record it was drafted in: another draft needs another paper */
  readonly record: string;
  /** whom its paper puts on a list, with the list's next number; absent where a paper has none */
  readonly newcomer?: Newcomer;
  /** which entry of another provider its newcomer comes from, with the moment that he has there (71(3)) */
  readonly from?: Pick<EntryIdentity, 'provider' | 'list' | 'registerNumber'>;
  /** which entry its paper changes, and how; absent where it changes none */
  readonly onEntry?: OnEntry;
}

/** A paper whose signature holds; what is left is to commit it. */
export interface ConfirmedPaper {
  readonly kind: 'confirmed';
  readonly paper: Sheet;
  readonly signature: SignatureRef;
  readonly certificateSha256: string;
  readonly certificateSerial: string;
  readonly signedBy: PersonId;
  /** the acting official in the staff register */
  readonly official: StaffMember | undefined;
}

/** What a paper is formed of: of a restoration also what was shared out meanwhile (X318). */
export interface SheetDeps extends FormingDeps {
  readonly lists: Pick<CaseLists, 'incoming'>;
  readonly register: Pick<Register, 'entry' | 'acts'>;
}

/** Where what has become of a person since is asked. */
export interface FactDeps {
  readonly cases: Pick<CaseStore, 'claim' | 'load'>;
  readonly lists: Pick<CaseLists, 'ofApplicant'>;
  readonly register: Pick<Register, 'entry'>;
}

/** What signing must be told of a kind of file; notices, refusals and answers are all signed alike. */
export interface Signable<F extends FileState = FileState, C extends Typed = Typed, E extends Typed = Typed> {
  readonly kind: Kind<F, C, E>;
  /** the act of signing, as the table of rights names it */
  readonly action: C['type'];
  /** the same of this file, where not all that lies before a signer is signed by one act */
  actionOn?(file: F): C['type'];
  draftOf(file: F): Drafted | undefined;
  /** the id of the paper that the file was signed with */
  signedWith(file: F): string | undefined;
  /** the exact bytes to sign; `taken`, where the paper puts somebody on a list, `stands`, where it changes an entry */
  bytes(
    file: F,
    issue: Issue & { readonly taken?: NumberTaken; readonly stands?: Standing },
    deps: SheetDeps,
  ): Promise<Uint8Array>;
  /** the command that a confirmed paper is */
  commandOf(confirmed: ConfirmedPaper): C;
  /** what the command says of the world as it is now, and not as it was when the file began; absent: nothing */
  facts?(file: F, deps: FactDeps): Promise<Partial<C>>;
  /** what the same commit does to other files, or why it cannot be; absent: it does nothing to them */
  beside?(
    file: F,
    signing: Signing,
    deps: { readonly cases: Pick<CaseStore, 'load' | 'claim'> },
  ): Promise<Result<readonly Plan[], RefusalCode>>;
}

export type SignableOf = (fileId: string) => Promise<Signable>;

/** Finds what a file's paper is among these; a file of which no paper is signed is a surprise. */
export const signableAmong =
  (known: readonly Signable[]): SignableOf =>
  async (fileId) => {
    const signable = known.find(({ kind }) => fileId.startsWith(`${kind.prefix}_`));
    if (!signable) throw new Error(`no paper of ${fileId} is signed`);
    return signable;
  };

export interface SigningDeps {
  readonly signableOf: SignableOf;
  readonly papers: Papers;
}

/** Who signs, when, and under which request. */
export interface Signing {
  readonly signer: StaffActor;
  readonly now: Instant;
  readonly requestId: string;
}

/** The file has been signed with this very paper: the answer to it was lost, or two requests met. */
export const isSignedWith = (
  signable: Pick<Signable, 'signedWith'>,
  file: FileState | undefined,
  { paperId }: Sheet,
): boolean => file !== undefined && signable.signedWith(file) === paperId;
