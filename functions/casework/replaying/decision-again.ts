import { factsOf, fileDigest, receiptOf } from '#casework/execution-receipt.ts';
import type { CaseStore, CommitRecord } from '#casework/ports/case-store.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { Register } from '#casework/ports/register.ts';
import type { SheetDeps, Signable } from '#casework/signing/signable.ts';
import type { Kind, Typed } from '#domain/file/kind.ts';
import { decisionIn, type ExecutionReceipt } from '#domain/file/papers/execution-receipt.ts';
import type { FileState } from '#domain/file/state.ts';
import { firstDifference, type Otherwise } from './difference.ts';
import type { EvidenceDeps } from './evidence-again.ts';
import { paperAgain, type Signed } from './paper-again.ts';
import { entryAgain, numberAgain, type Standing, type Stood, standingDifference } from './standing-again.ts';

export interface DecisionDeps extends EvidenceDeps {
  readonly cases: Pick<CaseStore, 'load' | 'journal'>;
  readonly lists: SheetDeps['lists'];
  readonly register: Pick<Register, 'list' | 'acts' | 'entry'>;
  readonly staff: Pick<StaffRegister, 'get'>;
}

/** A commit that decides, and the file that it was decided on. */
export interface Decision<F extends FileState, E extends Typed> {
  readonly before: F;
  readonly record: CommitRecord<E>;
  readonly event: Typed & Partial<Signed> & { readonly entry?: Standing; readonly stands?: Standing };
}

/** The event of a commit that decides; the file after it is as the journal tells it. */
export function decisionOf<F extends FileState, E extends Typed>(
  kind: Pick<Kind<F>, 'endings'>,
  { before, record }: { readonly before: F | undefined; readonly record: CommitRecord<E> },
  after: F,
): Decision<F, E> | undefined {
  const { events, actor } = record;
  const event = before && decisionIn(kind, { events, status: after.status, by: actor.kind });
  return before && event && { before, record, event };
}

/**
 * The command that a decision was, from its event and what is kept of it. The signature was judged when it came: replaying
 * takes the signer to be the official whose entry the journal names.
 */
export async function commandAgain<F extends FileState, E extends Typed>(
  { before, record, event }: Decision<F, E>,
  signable: Signable | undefined,
  { staff }: Pick<DecisionDeps, 'staff'>,
): Promise<Typed | undefined> {
  const act = record.receipt?.act ?? ('certificateSha256' in event ? signable?.action : undefined);
  if (!act) return undefined;
  const { by: _, standsFor: __, ...said }: Typed & { by?: unknown; standsFor?: unknown } = event;
  const official = record.actor.organisation && record.actor.id ? await staff.get(record.actor.id) : undefined;
  const draftRecord = signable?.draftOf(before)?.record;
  return { ...said, type: act, ...(official ? { official, signedBy: official.person, draftRecord } : {}) } as Typed;
}

/** Which part of the file is not what was decided on; of another edition's files parts that it did not have say nothing. */
export function factDifference(
  receipt: ExecutionReceipt,
  before: FileState,
  isSameCode: boolean,
): Otherwise | undefined {
  const again = factsOf(before);
  const names = [...new Set([...Object.keys(receipt.facts), ...(isSameCode ? Object.keys(again) : [])])];
  const of = names.find((name) => receipt.facts[name] !== again[name]);
  if (of) return { what: 'FACT', of };
  return isSameCode && receipt.file !== fileDigest(before) ? { what: 'FACT', of: 'file' } : undefined;
}

/** Number and place as the log gives them; of a decision that gives none, nothing. */
export async function stoodAgain<F extends FileState, E extends Typed>(
  { before, event }: Decision<F, E>,
  signable: Signable | undefined,
  { register }: Pick<DecisionDeps, 'register'>,
): Promise<{ readonly stood?: Stood; readonly difference?: Otherwise | undefined }> {
  const drafted = signable?.draftOf(before);
  const { entry, stands } = event;
  const stood =
    entry && drafted?.newcomer
      ? await numberAgain(before.id, { newcomer: drafted.newcomer, from: drafted.from }, entry, register)
      : stands && drafted?.onEntry
        ? await entryAgain(before.id, drafted.onEntry, stands, register)
        : undefined;
  const told = entry ?? stands;
  return stood && told ? { stood, difference: standingDifference(told, stood) } : {};
}

/** The paper that was signed, formed once more; `at`: the file and any other as they were at a moment. */
export async function signedAgain<F extends FileState, E extends Typed>(
  { event }: Decision<F, E>,
  {
    signable,
    stood,
    at,
  }: {
    readonly signable: Signable | undefined;
    readonly stood: Stood | undefined;
    readonly at: Pick<CaseStore, 'load'> & { readonly file: FileState };
  },
  deps: DecisionDeps,
): Promise<Otherwise | undefined> {
  const { paper, entry, stands } = event;
  if (!paper || !signable || !('certificateSha256' in event)) return undefined;
  return paperAgain(signable, { file: at.file, signed: { paper, entry, stands }, stood }, { ...deps, cases: at });
}

/** What a receipt says came of it, against what comes of it now. */
export function receiptDifference<F extends FileState, E extends Typed>(
  kind: Pick<Kind<F>, 'endings'>,
  { before, record }: Decision<F, E>,
  after: F,
): Otherwise | undefined {
  const { receipt, events, actor } = record;
  if (!receipt) return undefined;
  const again = receiptOf(kind, { before, after, act: receipt.act, by: actor.kind, events });
  const found = firstDifference(
    { result: receipt.result, terms: receipt.terms, event: receipt.event },
    { result: again?.result, terms: again?.terms, event: again?.event },
  );
  return found && { what: 'RECEIPT', ...found };
}
