import { actsOn, type WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { inParallel } from '#casework/in-parallel.ts';
import { statementMessage } from '#casework/papers/leaving-paper.ts';
import type { PaperDeps } from '#casework/papers/paper.ts';
import { personOn } from '#casework/papers/whose.ts';
import { permitted } from '#casework/permitted.ts';
import type { Register } from '#casework/ports/register.ts';
import { type SeenDeps, seenForEnding } from '#casework/second-person/seen-for-ending.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { Who } from '#domain/application/event.ts';
import { heardAtDesk } from '#domain/file/desk-hours.ts';
import { heardBy } from '#domain/file/may-act.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { fullName } from '#domain/form/full-name.ts';
import { newFileId } from '#domain/ids.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import type { OldEntry } from '#domain/old-entry/old-entry.ts';
import { isSeenByTwo, rowLeavingFault, strayFault, unseenByTwo } from '#domain/old-entry/rules/leaving.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { asksSince } from '#domain/second-person/second-person.ts';
import { type CameWithRow, type ComingDeps, presentWithRow } from '../taking-in/present-with-row.ts';
import { type Agreeing, filedAtDesk, type StatementToSign, shownConsent } from './leave-at-desk.ts';
import { entryOf } from './leave-queue.ts';

const { perform } = actsOn(oldEntry);

export type LeaveByRowDeps = WritingDeps &
  PaperDeps &
  ComingDeps &
  SeenDeps & { readonly register: Pick<Register, 'entry'> };

interface LeavingByRow extends CameWithRow {
  readonly oldEntryId: string;
  readonly by: Who;
  /** a row keeps no scan */
  readonly documentId?: string | undefined;
  /** of the family, whom the row names, who of age came too */
  readonly consents?: readonly Agreeing[] | undefined;
}

/** X332: what whoever came with a row signs by hand; printed once two have received him that day, since it bears his name. */
export async function rowStatementToSign(
  { oldEntryId }: Pick<LeavingByRow, 'oldEntryId'>,
  { actor, now }: Pick<Acting, 'actor' | 'now'>,
  deps: Pick<LeaveByRowDeps, 'cases' | 'people' | 'register' | 'seconds'>,
): Promise<Result<StatementToSign, Refusal>> {
  const file = await permitted(oldEntry, { fileId: oldEntryId, action: 'LeaveQueue', actor, now }, deps);
  if (!file.ok) return file;
  const row = file.value;
  const received = await deps.seconds.since(asksSince(now));
  if (!received.some((one) => isSeenByTwo(row, one, { actor, now }))) return refused(unseenByTwo());
  const entry = (await entryOf(row, deps))?.entry;
  if (entry?.status !== 'ACTIVE') return refused(refusal('ENTRY_NOT_STANDING'));
  const { iin, name } = await personOn(row, deps);
  return ok({ message: statementMessage('LEAVING_STATEMENT', entry, now), recipient: { name: fullName(name), iin } });
}

/**
 * X332: whoever stands on a list from an old one and has no cabinet leaves it at a desk, once two operators have seen and heard him
 * or who has his power; the row says who it was, and opens the file of the leaving in one commit.
 */
export async function leaveByRow(leaving: LeavingByRow, acting: Acting, deps: LeaveByRowDeps) {
  const { now } = acting;
  const stray = strayFault(leaving);
  if (stray) return refused(stray);
  const id = newFileId(amendment, Date.parse(now));
  const ask = async (before: OldEntry) => {
    const { command, records } = await asked(before, id, { leaving, acting }, deps);
    const fault = rowLeavingFault(before, command, acting);
    if (fault) return refused(heardBy(oldEntry, before, acting, fault));
    const { by, identityDocument, consents: came = [] } = leaving;
    const agreed = await inParallel(came, came.length, (one) => shownConsent(before.id, one, now, deps));
    const consents = agreed.map(({ consent }) => consent);
    const opened = await filedAtDesk(before, { id, by, identityDocument, consents, ...command }, acting, deps);
    if (!opened.ok) return opened;
    const kept = [...records, ...agreed.map((one) => one.record)];
    return ok({ command, records: kept, beside: opened.value ? [opened.value] : [] });
  };
  const done = await perform(leaving.oldEntryId, { type: 'LeaveQueue', ask }, acting, deps);
  return done.ok ? done : refused(heardAtDesk(done.error, now));
}

/** Who came that day, who has seen him for this, and whether a request has said anew since whose entry it is. */
async function asked(
  before: OldEntry,
  amendmentId: string,
  {
    leaving: { by, iin, identityDocument, representing },
    acting,
  }: { readonly leaving: LeavingByRow; readonly acting: Acting },
  deps: LeaveByRowDeps,
) {
  const came = { iin, identityDocument, representing };
  const isSaidSo = by === (representing ? 'representative' : 'recipient');
  const [{ shown, records }, seenBy, entry] = await Promise.all([
    presentWithRow(before, came, acting.now, deps),
    isSaidSo ? seenForEnding('leaving', before, { by, iin, identityDocument }, acting, deps) : undefined,
    deps.register.entry(before.entry),
  ]);
  const command = { type: 'LeaveQueue', amendment: amendmentId, shown, seenBy, since: entry?.record } as const;
  return { command, records };
}
