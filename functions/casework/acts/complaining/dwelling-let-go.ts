import { type Acting, plan } from '#casework/execute.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Plan } from '#casework/ports/commit.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { heldUntil, isOwing } from '#domain/complaint/rules/holding.ts';
import type { DwellingCommand } from '#domain/dwelling/command.ts';
import { lastDayFor } from '#domain/dwelling/complained-of.ts';
import type { Dwelling } from '#domain/dwelling/dwelling.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import { localDate } from '#domain/time/local-date.ts';

type When = Pick<Acting, 'now' | 'requestId'>;
const machine = { kind: 'machine' } as const;

/** What the commit of a complaint does to a dwelling; nothing, where it is decided whose it is, or it waits so already. */
export function waiting(
  home: Dwelling,
  command: Extract<DwellingCommand, { type: 'HoldByComplaint' | 'LetGoByComplaint' }>,
  { now, requestId }: When,
): readonly Plan[] {
  const planned = plan(dwelling, home, { fileId: home.id, command, actor: machine, now, requestId });
  return planned.ok && planned.value ? [planned.value as Plan] : [];
}

/**
 * X326: what has come of a complaint, by now, lets the dwelling go, at once or with the days to go further; while it is complained of its
 * answer the first one changes nothing.
 */
export async function letGoBy(
  file: Complaint,
  when: When,
  { cases }: { readonly cases: Pick<CaseStore, 'load'> },
): Promise<readonly Plan[]> {
  const { keeps } = file;
  if (!keeps) return [];
  const home = await cases.load(dwelling, keeps.dwelling);
  const stands = home?.complaints?.find((one) => one.complaint === (keeps.of ?? file.id));
  if (!home || !stands) return [];
  const other = keeps.of ?? stands.seizedBy;
  const beside = other ? await cases.load(complaint, other) : undefined;
  const [first, further] = keeps.of ? [beside ?? file, file] : [file, beside];
  const latest = heldUntil(first, further);
  const until = latest && lastDayFor(home, latest, localDate(when.now));
  const { complaint: by, allocation: round, seizedBy } = stands;
  if (until === undefined) return waiting(home, { type: 'LetGoByComplaint', complaint: by }, when);
  const command = {
    type: 'HoldByComplaint',
    complaint: by,
    allocation: round,
    until,
    ...(seizedBy ? { seizedBy } : {}),
    ...(isOwing(first, further) ? { owes: true as const } : {}),
  } as const;
  return waiting(home, command, when);
}
