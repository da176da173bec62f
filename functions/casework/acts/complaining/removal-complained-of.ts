import { type Acting, plan } from '#casework/execute.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { ListAct, Plan } from '#casework/ports/commit.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import type { Complained } from '#domain/amendment/command.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
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

/** The complaint that suspends it now: the further one, once a second instance is seized. */
const suspending = ({ status, suspension }: Amendment): string | undefined =>
  status === 'SUSPENDED' ? (suspension?.seized ?? suspension)?.number : undefined;

/** Its answer lets the removal fall, or go on after its days; what another complaint suspends is not touched. */
export async function resumedBy(
  { about, number, answer }: Pick<Complaint, 'about' | 'number' | 'answer'>,
  { now, requestId }: When,
  { cases }: { readonly cases: Pick<CaseStore, 'load'> },
): Promise<{ readonly beside: readonly Plan[]; readonly isDone: boolean }> {
  const file = about.removal && (await cases.load(amendment, about.removal));
  if (!file || suspending(file) !== number) return { beside: [], isDone: false };
  const isUpheld = answer?.owed === 'RESTORE';
  const command = {
    type: 'ResumeAmendment',
    outcome: isUpheld ? 'UPHELD' : 'DISMISSED',
    answer: { number, deliveredOn: localDate(now) },
  } as const;
  const planned = plan(amendment, file, { fileId: file.id, command, actor: machine, now, requestId });
  if (!planned.ok || !planned.value) return { beside: [], isDone: false };
  return { beside: [planned.value], isDone: isUpheld };
}
