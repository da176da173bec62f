import { type Acting, plan } from '#casework/execute.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { ListAct, Plan } from '#casework/ports/commit.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import type { Complained } from '#domain/amendment/command.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { hasEnded } from '#domain/complaint/status.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { EnforceDeps } from '../amending/enforcing.ts';
import { suspendingBy } from '../amending/suspending.ts';

/** What the commit of a complaint does to the removal that it is about. */
interface Beside {
  readonly beside: readonly Plan[];
  readonly acts: readonly ListAct[];
}

const nothing: Beside = { beside: [], acts: [] };
const machine = { kind: 'machine' } as const;

export type RemovalDeps = EnforceDeps & { readonly cases: Pick<CaseStore, 'load' | 'claim'> };
type When = Pick<Acting, 'now' | 'requestId'>;

/** APPK 96: a complaint made in time suspends the removal; one in force gives way, with its act on the list (X54). */
export async function suspendedBy(
  removal: string | undefined,
  complained: Complained,
  { now, requestId, deps }: When & { readonly deps: RemovalDeps },
): Promise<Beside> {
  const file = removal && (await deps.cases.load(amendment, removal));
  if (!file) return nothing;
  const asked = await suspendingBy(complained, { actor: machine, now }, deps)(file);
  if (!asked.ok) return nothing;
  const { command, acts = [] } = asked.value;
  const planned = plan(amendment, file, { fileId: file.id, command, actor: machine, now, requestId });
  return planned.ok && planned.value ? { beside: [planned.value], acts } : nothing;
}

interface Resuming {
  readonly cases: Pick<CaseStore, 'load'>;
}

/** As which of two complaints it suspends the removal: the further one has the first wait, until it is taken back. */
async function suspendedAs({ status, suspension }: Amendment, number: string, { cases }: Resuming) {
  if (status !== 'SUSPENDED' || !suspension) return undefined;
  const { seized } = suspension;
  if ((seized ?? suspension).number === number) return 'last';
  if (suspension.number !== number || !seized?.file) return undefined;
  return (await cases.load(complaint, seized.file))?.status === 'WITHDRAWN' ? 'first' : undefined;
}

/** What its person has of the complaint before, once a further one is taken back: `open` while that is to be answered. */
async function firstOf({ suspension }: Amendment, { cases }: Resuming): Promise<'open' | Complaint['answer']> {
  if (!suspension?.seized || suspension.answered) return undefined;
  const first = suspension.file && (await cases.load(complaint, suspension.file));
  // another body has that to answer, however long it is silent (X175)
  if (!first || first.isPassedOn) return 'open';
  if (first.told) return first.answer;
  return hasEnded(first.status) ? undefined : 'open';
}

const nothingDone = { beside: [], isDone: false } as const;

/**
 * Its answer lets the removal fall, or go on after its days; what another complaint suspends is not touched. A further one
 * that is taken back leaves the removal to the first, as long as nobody has answered that.
 */
export async function resumedBy(
  { about, number, answer: own }: Pick<Complaint, 'about' | 'number' | 'answer'>,
  { now, requestId }: When,
  { cases }: Resuming,
): Promise<{ readonly beside: readonly Plan[]; readonly isDone: boolean }> {
  const file = about.removal && (await cases.load(amendment, about.removal));
  const as = file && (await suspendedAs(file, number, { cases }));
  if (!file || !as) return nothingDone;
  const answer = own ?? (await firstOf(file, { cases }));
  if (answer === 'open') return nothingDone;
  const isUpheld = answer?.owed === 'RESTORE';
  const command = {
    type: 'ResumeAmendment',
    outcome: isUpheld ? 'UPHELD' : 'DISMISSED',
    answer: { number, deliveredOn: localDate(now) },
    ...(as === 'first' ? { isOfFirst: true } : {}),
  } as const;
  const planned = plan(amendment, file, { fileId: file.id, command, actor: machine, now, requestId });
  if (!planned.ok || !planned.value) return nothingDone;
  return { beside: [planned.value], isDone: isUpheld };
}
